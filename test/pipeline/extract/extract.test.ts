import { expect, it } from 'vitest';
import type { Document } from '../../../pipeline/document.js';
import { extract, extractAll } from '../../../pipeline/extract/extract.js';
import { context, document } from '../parse/article.js';

/** Stories of different lengths in which a sentence stands on the ones before it: who "they" are, where, who speaks. */
const stories = [
  'Sweden has 300 soldiers in Mali. They will leave in May.',
  'Nobody was hurt in the storm, the mayor of Umeå said.',
  '"We lost nine men. Four more were wounded," Colonel Jan Berg said. The rebels attacked his base in Gao on Monday. Another 40 soldiers arrived. The group denied it.',
  'Chad withdrew 1,200 troops from Niger. "Not one will stay," its army spokesman said.',
];

const told = (texts: readonly string[]): Document[] =>
  texts.map((text, index) => document(` date 2018-02-05 ${text} Soldiers are soldiers.`, { article_id: `a${index}` }));

it('reads documents together as it reads each by itself', () => {
  const documents = told(stories);
  const together = extractAll(documents, context);
  expect([...together.keys()]).toEqual(documents);
  for (const one of documents) expect(together.get(one)).toEqual(extract(one, context));
  expect(documents.map((one) => together.get(one)?.value.figures.length)).toEqual([1, 0, 3, 2]);
});

it('reads all of more documents than it reads together', () => {
  const documents = told(Array.from({ length: 8 }, () => (stories[0] as string).padEnd(9_000, ' The talks went on.')));
  const claims = extractAll(documents, context);
  expect(documents.map((one) => claims.get(one)?.value.figures.length)).toEqual(documents.map(() => 1));
});
