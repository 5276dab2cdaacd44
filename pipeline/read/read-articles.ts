import { availableParallelism } from 'node:os';
import type { Article } from '../article.js';
import type { ArticleClaims } from '../claims.js';
import type { Context, Outcome } from '../stage.js';
import { batches } from './batches.js';
import { detaching } from './detached.js';
import { readBatch } from './read-batch.js';

type Read = (articles: readonly Article[]) => Promise<Outcome<ArticleClaims[]>>;

/**
 * Reads articles into claims, in this thread or in several. At most one batch a thread and one more are on their way, so a slow reader
 * holds the input back.
 * @param workers 1: no thread is started.
 * @returns the claims batch by batch, in the order of the articles whatever the number of workers, with all issues up to there.
 */
export async function* readArticles(
  articles: AsyncIterable<Outcome<Article | null>>,
  context: Context,
  workers: number,
): AsyncGenerator<Outcome<ArticleClaims[]>> {
  const detached = detaching();
  if (workers === 1) {
    yield* readInOrder(articles, async (batch) => detached(readBatch(batch, context)), 0);
    return;
  }
  const { Tinypool } = await import('tinypool');
  const filename = new URL('./worker.js', import.meta.url).href;
  const pool = new Tinypool({
    filename,
    name: 'readInThread',
    minThreads: workers,
    maxThreads: workers,
    workerData: context,
  });
  try {
    yield* readInOrder(articles, async (batch) => detached(await pool.run(batch)), workers);
  } finally {
    await pool.destroy();
  }
}

/** Less is read sooner than a thread has started. */
const bytesWorthAThread = 4e6;

/** @returns how many workers inputs of that size are worth on this machine; null is a size that nobody knows. */
export function workersFor(totalBytes: number | null): number {
  const worth = totalBytes === null ? Number.POSITIVE_INFINITY : Math.floor(totalBytes / bytesWorthAThread);
  return Math.max(1, Math.min(availableParallelism(), worth));
}

/** @param ahead how many batches to hand out before the first must be back. */
async function* readInOrder(
  articles: AsyncIterable<Outcome<Article | null>>,
  read: Read,
  ahead: number,
): AsyncGenerator<Outcome<ArticleClaims[]>> {
  const pending: Promise<Outcome<ArticleClaims[]>>[] = [];
  for await (const batch of batches(articles)) {
    const claims = read(batch.value).then(({ value, issues }) => ({ value, issues: [...batch.issues, ...issues] }));
    // Its failure is thrown when its turn comes; until then it must not count as unhandled.
    claims.catch(() => undefined);
    pending.push(claims);
    if (pending.length > ahead) yield (await pending.shift()) as Outcome<ArticleClaims[]>;
  }
  for (const claims of pending) yield await claims;
}
