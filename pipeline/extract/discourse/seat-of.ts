import type { NounGroup } from '../clause/noun-group.js';
import { phrasesAfter, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import type { Referent } from './resolve-actor.js';

/** "*the ministry in Moscow*": a body of state by the city that it sits in; null for other words. */
export function seatOf(reading: Reading, group: NounGroup): Referent | null {
  const { words, places } = reading;
  if (!bodies.has(words[group.head]?.lower ?? '')) return null;
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
