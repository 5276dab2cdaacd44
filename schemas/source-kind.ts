import type { z } from 'zod';
import { vocabulary } from './column.js';

/** Codebook section 2: who makes the claim. */
export const sourceKind = vocabulary({
  named: 'A named person, office or body: "the Pentagon said".',
  anonymous: 'Somebody without a name: "officials said", "a senior official", "sources".',
  document: 'A report, statement, letter or joint communiqué.',
  media: 'Another outlet: "according to state television".',
  none: "The article's own voice.",
});
export type SourceKind = z.infer<typeof sourceKind>;
