import type { NounGroup } from '../clause/noun-group.js';
import { forceNouns, groupNouns } from '../force/soldier-words.js';
import { mentionsIn, type Reading } from '../reading.js';
import type { Discourse } from './discourse.js';
import { kindOfActor } from './entity.js';
import type { Referent } from './resolve-actor.js';

/** "*Adoum's forces*": those of somebody whom the text does not place are nobody's who was spoken of. */
export const isOfStranger = (
  { words, actors }: Reading,
  { head, possessor }: NounGroup,
  { people }: Discourse,
): boolean => {
  const name = possessor === null ? undefined : words[possessor.to - 1];
  const noun = words[head]?.lower ?? '';
  return (
    name?.pos === 'PROPN' &&
    (forceNouns.has(noun) || groupNouns.has(noun)) &&
    !people.has(name.lower) &&
    !actors.some(({ start, end }) => start < name.end && name.start < end)
  );
};

/** "*its* U.N. peacekeeping presence", "*their* NATO contingent": whoever gives it, and not those under whose flag it serves. */
export const isUnderFlag = (reading: Reading, group: NounGroup, { actors: [flag], span }: Referent): boolean =>
  /^(?:its|their)$/.test(reading.words[group.from]?.lower ?? '') &&
  kindOfActor(flag ?? '') === 'coalition' &&
  span !== null &&
  span.end < (reading.words[group.head]?.start ?? 0) &&
  mentionsIn(reading, reading.actors, group).every(({ actors: [code] }) => code === flag);
