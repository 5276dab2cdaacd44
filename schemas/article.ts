import { z } from 'zod';
import { column, day, int32, words } from './column.js';
import { publishedBasis } from './published-basis.js';

/** The register of what was read: one row an article, never its text. */
export const article = z.strictObject({
  article_id: column(words, {
    description: 'Key of the row: the name of the input file without extension, or the id in its record.',
  }),
  file: column(words, { description: 'Input file as a name without folders; records of a JSON file share it.' }),
  sha256: column(z.string().regex(/^sha256:[0-9a-f]{64}$/), {
    description: 'Hash of the UTF-8 bytes of the text that was read, so that anyone can check that theirs is the same.',
    source: 'SHA-256',
  }),
  characters: column(int32.min(1), { description: 'Length of the decoded input.', unit: 'UTF-16 code units' }),
  sentences: column(int32.min(0), { description: 'Number of sentences found.', unit: 'sentences' }),
  title: column(words.nullable(), { description: 'Headline, if the input gives one.' }),
  outlet: column(words.nullable(), {
    description: 'Who published it, from the catalogue, the record or the head of the page.',
  }),
  agency: column(words.nullable(), {
    description: 'News agencies that the article credits, sorted and joined by ";".',
  }),
  url: column(words.nullable(), {
    description: 'Where it was published, from the catalogue, the record or the head of the page.',
  }),
  rights: column(words.nullable(), { description: 'What the catalogue says of the rights to the text.' }),
  dateline: column(words.nullable(), { description: 'Place that the article is written from, as printed.' }),
  published_on: column(day.nullable(), {
    description: 'Day of publication, where it is known or inferred to the day.',
    source: 'ISO 8601',
  }),
  published_basis: column(publishedBasis, { description: 'What the publication date rests on.' }),
  published_earliest: column(day.nullable(), {
    description: 'Earliest possible day of publication, inclusive.',
    source: 'ISO 8601',
  }),
  published_latest: column(day.nullable(), {
    description: 'Latest possible day of publication, inclusive.',
    source: 'ISO 8601',
  }),
});
export type ArticleRow = z.infer<typeof article>;
