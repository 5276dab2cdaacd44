import type { z } from 'zod';
import { vocabulary } from './column.js';

/** Codebook section 3: what a figure measures, a level (`presence`, `strength`, `limit`) or a flow. */
export const measure = vocabulary({
  presence: 'Level: people who are there, remain, will be left, are based or stationed.',
  withdrawal: 'Flow: people who leave.',
  deployment: 'Flow: people who are sent or added.',
  killed: 'Flow: people who were killed.',
  wounded: 'Flow: people who were wounded.',
  captured: 'Flow: people who were captured, are held, or are exchanged as prisoners.',
  strength: 'Level: the size of a force as such, no deployment meant.',
  limit: 'Level: a cap, a ceiling, an authorised number.',
});
export type Measure = z.infer<typeof measure>;
