import type { Clause } from '../clause/clause.js';
import type { Word } from '../clause/word.js';
import { classesOf } from '../noun-classes.js';
import type { Reading } from '../reading.js';

/** What stands before the clause: "*On Monday* gunmen fired at the fort, and two guards were killed" says of both when. */
export function frontOf(clause: Clause, reading: Reading): { from: number; to: number }[] {
  const { clauses, words } = reading;
  if (clause.fronted !== null) return [withoutRelative(behindSource(clause.fronted, reading), reading)];
  const { fronted, relation, verb } = clauses[clause.index - 1] ?? clause;
  const isShared =
    fronted != null &&
    words[clause.from - 1]?.lower === 'and' &&
    [relation, clause.relation].every((other) => other === 'main') &&
    [verb, clause.verb].every(({ tense, perfect, modal }) => tense === 'past' && !perfect && modal === null);
  return isShared ? [fronted] : [];
}

/** "*According to a statement on Monday*, nine were killed": the day is that of the statement. */
function behindSource(front: { from: number; to: number }, { words }: Reading): { from: number; to: number } {
  if (words[front.from]?.lower !== 'according') return front;
  const comma = words.findIndex(({ lower, index }) => index > front.from && index < front.to && lower === ',');
  return { from: comma < 0 ? front.to : comma + 1, to: front.to };
}

/** "Under a truce *which took effect on Monday*, 900 men are to come", "Under a deal *signed in May* they go": when it took effect or was signed, and not when they come. */
export function withoutRelative(
  front: { from: number; to: number },
  { clauses, words }: Reading,
): { from: number; to: number } {
  const relative = clauses.find(
    ({ relation, from, to, governorNoun }) =>
      front.from < from &&
      ((relation === 'relative' && to <= front.to) ||
        (relation === 'reduced' && from < front.to && governorNoun !== null && !isOccasion(words[governorNoun]))),
  );
  return relative === undefined ? front : { from: front.from, to: relative.from };
}

/** "In a raid *launched on Monday* nine were killed", but not "According to a report *published on Monday* nine were killed". */
const isOccasion = (word: Word | undefined): boolean =>
  word !== undefined && classesOf(word.lemma, word.lower).some((name) => /^(?:attack|talks|vote)$/.test(name));
