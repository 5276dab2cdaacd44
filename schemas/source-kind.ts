import { z } from 'zod';

/** Codebook section 2: who makes the claim. */
export const sourceKind = z.enum(['named', 'anonymous', 'document', 'media', 'none']);
export type SourceKind = z.infer<typeof sourceKind>;
