import type { Clause } from '../clause/clause.js';
import type { Reading } from '../reading.js';
import { fitsAny } from './requirement.js';

/** "The convoy *hit a mine*, killing two": those in it are struck, and have killed nobody. */
export const isOnMine = (reading: Reading, { verb, object, complements }: Clause): boolean =>
  (/^(?:hit|strike|trigger)$/.test(verb.lemma) && fitsAny(reading, object, ['landmine'])) ||
  (/^(?:step|drive|run|roll)$/.test(verb.lemma) &&
    complements.some(
      ({ preposition, group }) => /^(?:on|over)$/.test(preposition) && fitsAny(reading, group, ['landmine']),
    ));
