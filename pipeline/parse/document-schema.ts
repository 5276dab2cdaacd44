import { z } from 'zod';
import { day } from '../../schemas/column.js';
import { publishedBasis } from '../../schemas/published-basis.js';
import type { Document } from '../document.js';

const words = z.string().min(1);
const publication = z.object({
  on: day.nullable(),
  basis: publishedBasis,
  earliest: day.nullable(),
  latest: day.nullable(),
});
const facts = z.compile(
  z.object({
    article_id: words,
    title: words.nullable(),
    outlet: words.nullable(),
    url: words.nullable(),
    rights: words.nullable(),
    agencies: z.array(words),
    dateline: z
      .strictObject({ place: words, span: z.object({ start: z.int().min(0), end: z.int().min(1) }) })
      .nullable(),
    published: publication,
  }),
);

/**
 * What is wrong with a document, as sentences; none if it may go on to extract. Records are checked by their schema; sentences, of which there
 * are many, by a loop: in order, inside the text, not empty.
 */
export function documentProblems(document: Document): string[] {
  const { article_id, title, outlet, url, rights, agencies, dateline, published } = document;
  const checked = facts.safeParse({ article_id, title, outlet, url, rights, agencies, dateline, published });
  const problems = checked.success
    ? []
    : checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  let end = 0;
  for (const sentence of document.sentences) {
    if (sentence.start < end || sentence.end <= sentence.start)
      problems.push(`sentence ${sentence.index} is out of order`);
    end = sentence.end;
  }
  if (end > document.text.length) problems.push('the last sentence ends after the text');
  return problems;
}
