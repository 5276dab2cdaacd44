import type { Clause } from '../clause/clause.js';
import type { SentenceContext } from '../context.js';
import { mentionsIn } from '../reading.js';

/**
 * "The soldiers left *Copenhagen*", in an article about Mali: those who leave a place of their own country are on their way there (codebook section 4:
 * going from home to a mission abroad is a deployment, even where the base at home is named).
 * @param whose the code of whose they are; null for unknown.
 */
export const leavesOwnPlace = (
  { object, verb }: Clause,
  whose: string | null,
  { reading, discourse: { theatre } }: Pick<SentenceContext, 'reading' | 'discourse'>,
): boolean =>
  object !== null &&
  /^(?:leave|depart)$/.test(verb.lemma) &&
  whose !== null &&
  theatre !== null &&
  theatre !== whose &&
  mentionsIn(reading, reading.places, object).some(({ country }) => country === whose);
