import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** Whom the words before a verb name, from the last one back: over the phrases of a description to its noun, over its comma to the name. */
export function describedBefore({ words, groups, clauses }: Reading, verb: number): NounGroup | null {
  const isParted = words[verb - 1]?.lower === ',';
  const relative = clauses.find(({ relation, to }) => relation === 'relative' && to === verb - 1);
  if (isParted && relative !== undefined) return groups.find(({ head }) => head === relative.governorNoun) ?? null;
  let at = groups.findIndex(({ to }) => to === (isParted ? verb - 1 : verb));
  while (groups[at]?.preposition != null && isJoinedTo(groups[at - 1], groups[at], clauses)) at -= 1;
  const last = groups[at];
  if (last === undefined || last.preposition !== null) return null;
  const name = groups[at - 1];
  if (!isParted || words[last.from - 1]?.lower !== ',' || name?.to !== last.from - 1) return last;
  return name.preposition === null && words[name.head]?.pos === 'PROPN' ? name : last;
}

/** "a spokesman *for the mission*", "the mission *known as* Shield". */
const isJoinedTo = (a: NounGroup | undefined, b: NounGroup | undefined, clauses: readonly Clause[]): boolean =>
  a?.to === b?.outerFrom ||
  clauses.some(({ relation, verb }) => relation === 'reduced' && verb.from === a?.to && verb.to === b?.outerFrom);
