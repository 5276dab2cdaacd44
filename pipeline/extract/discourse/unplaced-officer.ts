import type { NounGroup } from '../clause/noun-group.js';
import { mentionsIn, phrasesAfter, type Reading } from '../reading.js';
import type { Discourse } from './discourse.js';
import type { Meant } from './spoken.js';

/**
 * "*Defence Minister Jane Holm* met the envoy", without a country: of the one that the report is written from, where it is about its forces or about
 * itself; "the mayor", of the one that it is about. Null for a group that names no such office, or says whose.
 */
export function unplacedOfficer(
  reading: Reading,
  group: NounGroup,
  { home, mainForce, land, voice, hasRebels }: Discourse,
): Meant | null {
  const isAtHome = mainForce === null || mainForce === land;
  if (land !== null && isAtHome && speaksForState(reading, group)) return { actors: [land], how: 'theatre' };
  if (land !== null && isLocal(reading, group)) return { actors: [landOf(reading, group) ?? land], how: 'theatre' };
  // "*President Jan Holm* declared victory", where the country fights rebels of its own.
  if (home === null && voice === null && land !== null && isAtHome && hasRebels && isOfficer(reading, group))
    return { actors: [land], how: 'theatre' };
  if (home === null || voice !== null || (home !== mainForce && home !== land)) return null;
  return isOfficer(reading, group) ? { actors: [home], how: 'officer-at-home' } : null;
}

/** "*army spokesman* Jan Holm", "a *government spokeswoman*": of the country that fights at home. */
const speaksForState = (reading: Reading, { from, to, possessor }: NounGroup): boolean =>
  possessor === null &&
  mentionsIn(reading, reading.actors, { from, to }).length === 0 &&
  reading.words
    .slice(from, to)
    .some(
      ({ lower, index }) =>
        /^spokes(?:man|woman|person)$/.test(lower) &&
        /^(?:army|military|government|police|ministry)$/.test(reading.words[index - 1]?.lower ?? ''),
    );

/** "*district governor Ali Haro*", "the *police chief* of Gao": who holds an office in a town acts for the state there. */
function isLocal(reading: Reading, { from, to, possessor }: NounGroup): boolean {
  const { words } = reading;
  const run = words.slice(from, to);
  const isHeld = run.some(
    ({ lower, index }) =>
      /^(?:governor|mayor)$/.test(lower) || (lower === 'chief' && words[index - 1]?.lower === 'police'),
  );
  return (
    isHeld &&
    possessor === null &&
    !run.some(({ lower }) => past.has(lower)) &&
    mentionsIn(reading, reading.actors, { from, to }).length === 0
  );
}

/** The country of the town that he is said to be of. */
const landOf = (reading: Reading, group: NounGroup): string | null =>
  [group, ...phrasesAfter(reading, group).map((phrase) => phrase.group)]
    .flatMap((run) => mentionsIn(reading, reading.places, run))
    .find(({ country }) => country !== null)?.country ?? null;

function isOfficer(reading: Reading, { from, to, head, possessor }: NounGroup): boolean {
  const { words } = reading;
  if (possessor !== null || words[head]?.pos !== 'PROPN' || head - from < 1) return false;
  for (let at = from; at < head; at++)
    if (offices.has(words[at]?.text ?? ''))
      return !past.has(words[from]?.lower ?? '') && mentionsIn(reading, reading.actors, { from, to }).length === 0;
  return false;
}

const offices = new Set(['Minister', 'President', 'Premier']);
const past = new Set(['former', 'ex-president', 'late', 'then', 'vice']);
