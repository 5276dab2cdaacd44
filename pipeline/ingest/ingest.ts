import type { Article } from '../article.js';
import type { Context, Outcome } from '../stage.js';
import { admission } from './admission.js';
import type { OnBytes } from './read-chunks.js';
import { readSource } from './read-source.js';
import type { Source } from './source.js';

/**
 * Reads articles one at a time, never ahead of who takes them: memory holds one record, and of those before only id and hash.
 * @param sources in the order that decides which of two articles with the same id or text stays; `findSources` sorts them.
 * @param onBytes told how much of the inputs was read.
 * @returns an article, or null with the reason why an input became none.
 */
export async function* ingest(
  sources: readonly Source[],
  context: Context,
  onBytes: OnBytes = () => undefined,
): AsyncGenerator<Outcome<Article | null>> {
  const admit = admission(context);
  for (const source of sources) {
    for await (const { value, issues } of readSource(source, context, onBytes)) {
      if (value === null) yield { value, issues };
      else {
        const admitted = admit(value);
        yield { value: admitted.value, issues: [...issues, ...admitted.issues] };
      }
    }
  }
}
