import type { Clause } from './clause.js';
import { closesInsertion } from './insertion.js';
import type { NounGroup } from './noun-group.js';
import type { Sketch } from './read-clauses.js';
import { takesComplement } from './takes-complement.js';
import { isTimeGroup } from './time-group.js';
import type { VerbGroup } from './verb-group.js';

export function candidateSubject(
  sketch: Sketch,
  { from, until, previous, verb }: { from: number; until: number; previous: Clause | null; verb: VerbGroup },
): NounGroup | null {
  const { words, groups } = sketch;
  for (let at = groups.length - 1; at >= 0; at--) {
    const group = groups[at] as NounGroup;
    if (group.to > until || group.from < from) continue;
    if (groups.some((other) => other.possessor === group)) continue;
    if (
      group.preposition !== null &&
      !(isClauseOpener(group.preposition) && group.coordinatedWith === null && opensClauseHere(sketch, group, verb))
    )
      continue;
    if (isTimeGroup(words, group)) continue;
    if (previous !== null && isObjectOf(previous, group) && !leavesObject(sketch, previous, verb)) continue;
    if (previous !== null && closesInsertion(sketch, previous, { group, verb })) continue;
    return group;
  }
  return null;
}

const isClauseOpener = (preposition: string): boolean => /^(?:after|before|as|since|until)$/.test(preposition);

/** "as Kurdish forces struggle", "after the militants seized": the group right after the opener is the subject. */
function opensClauseHere({ words, groups }: Sketch, group: NounGroup, verb: VerbGroup): boolean {
  if (words.slice(group.to, verb.from).some((word) => word.lower === ',')) return false;
  return !groups.some((other) => other.from >= group.to && other.to <= verb.from && other.preposition === null);
}

const isObjectOf = (clause: Clause, group: NounGroup): boolean =>
  clause.object !== null && (clause.object === group || clause.object.from === group.from);

/** The group after a verb is the subject of the next one where that verb takes a clause ("said troops left") or a mark stands between. */
const leavesObject = ({ words }: Sketch, previous: Clause, verb: VerbGroup): boolean =>
  takesComplement(previous.verb.lemma) ||
  words
    .slice(previous.verb.to, (previous.object ?? verb).from)
    .some((word) => word.lower === 'that' || word.lower === ',');
