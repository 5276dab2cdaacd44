import type { PlaceMention } from '../mention.js';
import type { Reading } from '../reading.js';
import { prepositionOf } from './preposition-of.js';

/** "300 miles *off the coast of Somalia*", "a tanker *off Yemen*": at sea, in no country (codebook section 4). */
export const isOffshore = (reading: Reading, mention: PlaceMention): boolean =>
  mention.kind !== 'sea' && prepositionOf(reading, mention) === 'off';
