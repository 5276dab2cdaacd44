import { isDoneByObject } from '../clause/is-charge.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';
import type { NounContext } from './noun-roles.js';

/** "intends to extend *its* attack", "after *his* meeting with the premier"; "criticized *Chad* over *its* raid". */
export const ownerOf = (
  { words }: Reading,
  group: NounGroup,
  { frame, clause }: Pick<NounContext, 'frame' | 'clause'>,
): NounGroup[] => {
  const first = words[group.from]?.lower ?? '';
  const owns = /^(?:its|their)$/.test(first) || (frame.parties === true && /^(?:his|her|our|my)$/.test(first));
  if (owns && clause?.object != null && isDoneByObject(clause, group.preposition)) return [clause.object];
  return owns ? [{ ...group, to: group.from + 1, head: group.from }] : [];
};

/** "Lagos's declaration *of victory*": who declares it has won it. */
export function declarerOf({ groups, words }: Reading, group: NounGroup): NounGroup[] {
  if (group.preposition !== 'of') return [];
  const before = groups.find((other) => other.to === group.outerFrom);
  const declares = /^(?:declarations?|announcements?|claims?|proclamation)$/.test(
    words[before?.head ?? -1]?.lower ?? '',
  );
  return declares && before?.possessor != null ? [before.possessor] : [];
}
