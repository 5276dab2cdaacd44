import type { Clause } from './clause.js';
import type { NounGroup } from './noun-group.js';
import type { Sketch } from './read-clauses.js';
import type { VerbGroup } from './verb-group.js';
import type { Word } from './word.js';

/**
 * "The ministry, which runs the base, said": what stands before the closing comma belongs to the insertion.
 * @param previous the clause before the verb, which may be the insertion.
 * @returns whether the group is a part of it, and so not the subject of the verb.
 */
export function closesInsertion(
  { words }: Sketch,
  previous: Clause,
  { group, verb }: { group: NounGroup; verb: VerbGroup },
): boolean {
  if (words[verb.from - 1]?.lower !== ',') return false;
  const insertion = insertionOf(words, previous);
  return (
    insertion !== null &&
    group.from >= insertion.from &&
    !words.slice(previous.verb.to, group.from).some((word) => word.lower === ',')
  );
}

/**
 * Whether a verb right behind a comma follows an insertion: "The ministry, which runs the base, *said*".
 * @param previous the clause before it.
 */
export const isInInsertion = ({ words }: Sketch, previous: Clause, verb: VerbGroup): boolean =>
  words[verb.from - 1]?.lower === ',' && insertionOf(words, previous) !== null;

/** The clause after a comma, describing a noun, that a chain of others hangs on. */
const insertionOf = (words: readonly Word[], clause: Clause | null): Clause | null => {
  if (clause === null) return null;
  const describes = clause.relation === 'relative' || clause.relation === 'reduced';
  return describes && words[clause.from - 1]?.lower === ',' ? clause : insertionOf(words, clause.governor);
};
