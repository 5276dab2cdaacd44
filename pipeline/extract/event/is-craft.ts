import type { NounGroup } from '../clause/noun-group.js';
import { isAircraftType } from '../force/weapon-designations.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** "the carrier *strike group*", "an amphibious *ready group*", "the *USS Guam*", "six *F-16s*": ships and aircraft that go for the force that sails or flies in them. */
export const isCraft = ({ words }: Reading, { from, head }: NounGroup): boolean =>
  (words[head]?.lemma.toLowerCase() === 'group' &&
    /^(?:strike|carrier|battle|ready|readiness|task)$/.test(words[head - 1]?.lower ?? '')) ||
  words.slice(from, head).some(({ text }) => shipPrefixes.has(text)) ||
  isAircraftType(words[head]?.text ?? '');

/** What stands before the names of warships. Source: the prefixes of navies (NATO, Jane's Fighting Ships). */
const shipPrefixes: ReadonlySet<string> = wordSet('USS HMS HMAS HMCS HMNZS INS ROKS PNS BRP KRI JS HNLMS HDMS ITS TCG');
