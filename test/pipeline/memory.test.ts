import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Article } from '../../pipeline/article.js';
import type { ArticleClaims } from '../../pipeline/claims.js';
import { findSources } from '../../pipeline/ingest/find-sources.js';
import { ingest } from '../../pipeline/ingest/ingest.js';
import { readArticles } from '../../pipeline/read/read-articles.js';
import type { Outcome } from '../../pipeline/stage.js';
import { folderOf } from './ingest/folder.js';
import { keptBytes } from './kept-bytes.js';

const context = { catalog: new Map(), maximumBytes: 20e6 };

/** Streams so many megabytes of records through ingest, and says how much of the heap was in use at most on the way. */
async function highestWhileIngesting(articles: number, characters: number): Promise<number> {
  const path = join(folderOf({}), 'news.jsonl.gz');
  const records = Array.from({ length: articles }, (_, id) => id);
  const lines = Readable.from(records).map(
    (id) => `${JSON.stringify({ id, text: `${id} ${'word '.repeat(characters / 5)}` })}\n`,
  );
  await pipeline(lines, createGzip({ level: 1 }), createWriteStream(path));
  const sources = await findSources([path]);
  const iterator = ingest(sources.value, context);
  let highest = 0;
  let read = 0;
  for (;;) {
    const kept = await keptBytes(async () => {
      for (let count = 0; count < articles / 4; count++) if ((await iterator.next()).value?.value != null) read++;
    });
    highest = Math.max(highest, kept);
    if ((await iterator.next()).done) break;
    read++;
  }
  expect(read).toBe(articles);
  return highest;
}

it('ingest holds one record of a stream, however long it is', { timeout: 60_000 }, async () => {
  expect(await highestWhileIngesting(1200, 50_000)).toBeLessThan(25e6);
});

it('takes a line of ten megabytes', { timeout: 60_000 }, async () => {
  expect(await highestWhileIngesting(4, 10e6)).toBeLessThan(60e6);
});

it('keeps the rows of an article and lets its text go', { timeout: 120_000 }, async () => {
  const filler = ' '.repeat(400_000);
  async function* articles(count: number): AsyncGenerator<Outcome<Article>> {
    for (let id = 0; id < count; id++) {
      const claim = `France will withdraw about ${300 + id} troops from Mali by the end of the year, officials said.`;
      const text = `${claim}${filler}${id}`;
      yield {
        value: {
          article_id: `a${id}`,
          file: 'a.jsonl',
          sha256: `sha256:${'0'.repeat(64)}`,
          text,
          format: 'text',
          title: null,
          catalog: null,
        },
        issues: [],
      };
    }
  }
  const claims: ArticleClaims[] = [];
  const read = async (count: number) => {
    for await (const batch of readArticles(articles(count), context, 1)) claims.push(...batch.value);
  };
  // What the engine keeps of code that runs for the first time is no article's.
  await read(12);
  expect(await keptBytes(() => read(12))).toBeLessThan(1_000_000);
  expect(claims).toHaveLength(24);
  expect(claims.every((claim) => claim.evidence.length > 0)).toBe(true);
});
