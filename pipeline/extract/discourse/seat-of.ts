import type { NounGroup } from '../clause/noun-group.js';
import { phrasesAfter, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import type { Referent } from './resolve-actor.js';

/**
 * "*the ministry in Moscow*": a body of state by the city that it sits in; null for other words.
 * @param own who the group itself names: "the *Senate* in Lima" is no other country's that has one of that name.
 */
export function seatOf(reading: Reading, group: NounGroup, own: Referent | null = null): Referent | null {
  const { words, places } = reading;
  if (own !== null && own.rule !== 'force/office') return null;
  const noun = words[group.head]?.lower ?? '';
  if (!(own === null ? bodies : houses).has(noun)) return null;
  const [seat] = phrasesAfter(reading, group);
  const head = seat?.preposition === 'in' ? words[seat.group.head] : undefined;
  const city = places.find(
    ({ kind, start, end }) => kind === 'city' && head !== undefined && start <= head.start && head.end <= end,
  );
  return city?.country == null
    ? null
    : { actors: [city.country], basis: 'stated', rule: 'force/capital', span: { start: city.start, end: city.end } };
}

const bodies = wordSet('ministry government authorities regime junta parliament leadership');
/** Names that several parliaments have. */
const houses = wordSet('senate congress house assembly parliament');
