import { z } from 'zod';

/** Codebook section 3: how the stated number bounds the quantity. */
export const comparator = z.enum(['exact', 'about', 'less', 'more', 'range', 'vague']);
export type Comparator = z.infer<typeof comparator>;
