import { z } from 'zod';

/** Codebook section 3: what a figure measures, a level (`presence`, `strength`, `limit`) or a flow. */
export const measure = z.enum([
  'presence',
  'withdrawal',
  'deployment',
  'killed',
  'wounded',
  'captured',
  'strength',
  'limit',
]);
export type Measure = z.infer<typeof measure>;
