import type { NounGroup } from '../clause/noun-group.js';
import { mentionsIn, type Reading } from '../reading.js';
import type { Discourse } from './discourse.js';
import type { Meant } from './spoken.js';

/**
 * "*Defence Minister Jane Holm* met the envoy", without a country: of the one that the report is written from, where it is about its forces or about
 * itself. Null for a group that names no minister or president, or says whose.
 */
export function unplacedOfficer(
  reading: Reading,
  group: NounGroup,
  { home, mainForce, theatre, voice }: Discourse,
): Meant | null {
  if (home === null || voice !== null || (home !== mainForce && home !== theatre)) return null;
  return isOfficer(reading, group) ? { actors: [home], how: 'officer-at-home' } : null;
}

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
