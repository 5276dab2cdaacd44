import { z } from 'zod';

/** Codebook section 5: whether what is claimed is so. */
export const modality = z.enum(['actual', 'ongoing', 'planned', 'possible', 'negated']);
export type Modality = z.infer<typeof modality>;

/** Figures are never `ongoing` or `negated`: a level of nobody is the value 0. */
export const figureModality = z.enum(['actual', 'planned', 'possible']);
