import type { Clause } from '../clause/clause.js';
import { mentionsIn, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { isForceWord } from './force-words.js';

/**
 * Whether a report says of soldiers, without a word on whose they are, that they leave a country or have been sent to it: "*Troops leave Chad*" speaks
 * of others than Chad's own.
 */
export const hasGuests = (readings: readonly Reading[], country: string): boolean =>
  readings.some((reading) =>
    reading.clauses.some((clause) => isOfUnnamedForces(reading, clause) && crosses(reading, clause, country)),
  );

/** "400 soldiers leave", "the troops were sent": nobody's by name. */
function isOfUnnamedForces({ words, actors }: Reading, { subject, verb }: Clause): boolean {
  if (subject === null || !words.slice(subject.from, verb.from).some(isForceWord)) return false;
  const [first, last] = [words[subject.outerFrom], words[verb.from - 1]];
  return !actors.some(({ start, end }) => start >= (first?.start ?? 0) && end <= (last?.end ?? 0));
}

function crosses(reading: Reading, { verb, object, complements }: Clause, country: string): boolean {
  const isCountry = (group: { from: number; to: number }) =>
    mentionsIn(reading, reading.places, group).some((place) => place.kind === 'country' && place.country === country);
  if (leaves.has(verb.lemma) && object !== null && isCountry(object)) return true;
  return complements.some(
    ({ preposition, group }) =>
      isCountry(group) &&
      ((moves.has(verb.lemma) && /^(?:from|out of)$/.test(preposition)) || (verb.passive && preposition === 'to')),
  );
}

const leaves = wordSet('leave quit exit depart');
const moves = wordSet('withdraw pull return go come redeploy');
