import type { z } from 'zod';
import { vocabulary } from './column.js';

/** Codebook section 7: what an article's publication date rests on. */
export const publishedBasis = vocabulary({
  header: 'The date in the header of the input file.',
  catalog: 'The catalogue or the record that came with the article.',
  dateline: 'The date in the dateline of the text.',
  inferred: 'Inferred from the text and its links.',
  unknown: 'Nothing says when it was published.',
});
export type PublishedBasis = z.infer<typeof publishedBasis>;
