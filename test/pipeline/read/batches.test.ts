import { expect, it } from 'vitest';
import type { Article } from '../../../pipeline/article.js';
import { batches } from '../../../pipeline/read/batches.js';
import type { Finding, Outcome } from '../../../pipeline/stage.js';

const article = (article_id: string, length: number) => ({ article_id, text: 'x'.repeat(length) }) as Article;
const finding: Finding = { stage: 'ingest', severity: 'error', code: 'empty', message: 'Empty.' };

async function* outcomes(...all: Outcome<Article | null>[]) {
  yield* all;
}

async function gathered(...all: Outcome<Article | null>[]) {
  const found = [];
  for await (const { value, issues } of batches(outcomes(...all))) {
    found.push({ ids: value.map(({ article_id }) => article_id), issues: issues.length });
  }
  return found;
}

it('gathers short articles and cuts after much text, with each batch its issues', async () => {
  const short = { value: article('short', 10), issues: [] };
  const long = { value: article('long', 1 << 20), issues: [] };
  const bad = { value: null, issues: [finding] };
  expect(await gathered(short, bad, long, short, long, bad)).toEqual([
    { ids: ['short', 'long'], issues: 1 },
    { ids: ['short', 'long'], issues: 0 },
    { ids: [], issues: 1 },
  ]);
});

it('cuts issues up too, so that nobody must hold those of a whole corpus', async () => {
  const bad = { value: null, issues: [{ ...finding, message: 'x'.repeat(1 << 17) }] };
  expect(await gathered(bad, bad, bad, bad)).toEqual([
    { ids: [], issues: 2 },
    { ids: [], issues: 2 },
    { ids: [], issues: 0 },
  ]);
});

it('takes no article before it is asked for the next batch', async () => {
  let taken = 0;
  async function* counted() {
    for (;;) {
      taken++;
      yield { value: article('a', 1 << 19), issues: [] };
    }
  }
  const iterator = batches(counted());
  expect(taken).toBe(0);
  await iterator.next();
  expect(taken).toBe(1);
  await iterator.next();
  expect(taken).toBe(2);
});
