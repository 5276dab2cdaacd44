import { z } from 'zod';

/** Codebook section 7: what an article's publication date rests on. */
export const publishedBasis = z.enum(['header', 'catalog', 'dateline', 'inferred', 'unknown']);
export type PublishedBasis = z.infer<typeof publishedBasis>;
