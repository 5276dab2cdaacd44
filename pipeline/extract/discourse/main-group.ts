import { actorInfo } from '../force/actor-info.js';
import { rulingGroups } from '../force/ruling-groups.js';
import type { Reading } from '../reading.js';
import { kindOf } from './entity.js';
import { leadSentences } from './frequencies.js';
import { isAttributive } from './is-attributive.js';

/** The one armed group of an article that names it soon or often, and does not speak of several. */
export function mainGroupOf(readings: readonly Reading[]): string | null {
  const named = readings.flatMap((reading, position) => groupsOf(reading).map((code) => ({ code, position })));
  const code = only(new Set(named.map((mention) => mention.code)));
  const isKnown = named.length > 1 || named.some(({ position }) => position <= leadSentences);
  return isKnown && !readings.some(speaksOfGroups) ? code : null;
}

/** The armed groups that a sentence names. */
const groupsOf = (reading: Reading): string[] =>
  reading.actors
    .filter((mention) => mention.form !== 'generic' && kindOf(mention) === 'group' && !isAttributive(reading, mention))
    .flatMap((mention) => mention.actors)
    .filter((code) => actorInfo(code).kind !== 'generic' && !rulingGroups.has(code));

/** "two rebel groups", "the armed factions". */
const speaksOfGroups = ({ words }: Reading): boolean =>
  words.some(
    ({ lower, index }) =>
      (lower === 'groups' || lower === 'factions' || lower === 'movements') &&
      /^(?:rebel|armed|guerrilla|insurgent|militant|militia|separatist|opposition)$/.test(
        words[index - 1]?.lower ?? '',
      ),
  );

const only = (codes: ReadonlySet<string>): string | null => (codes.size === 1 ? ([...codes][0] ?? null) : null);
