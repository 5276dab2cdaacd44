import type { Clause } from '../clause/clause.js';
import type { Reading } from '../reading.js';

/** What stands before the clause: "*On Monday* gunmen fired at the fort, and two guards were killed" says of both when. */
export function frontOf(clause: Clause, { clauses, words }: Reading): { from: number; to: number }[] {
  if (clause.fronted !== null) return [withoutRelative(clause.fronted, clauses)];
  const { fronted, relation, verb } = clauses[clause.index - 1] ?? clause;
  const isShared =
    fronted != null &&
    words[clause.from - 1]?.lower === 'and' &&
    [relation, clause.relation].every((other) => other === 'main') &&
    [verb, clause.verb].every(({ tense, perfect, modal }) => tense === 'past' && !perfect && modal === null);
  return isShared ? [fronted] : [];
}

/** "Under a truce *which took effect on Monday*, 900 men are to come": when it took effect, and not when they come. */
export function withoutRelative(
  front: { from: number; to: number },
  clauses: Reading['clauses'],
): { from: number; to: number } {
  const relative = clauses.find(
    ({ relation, from, to }) => relation === 'relative' && front.from < from && to <= front.to,
  );
  return relative === undefined ? front : { from: front.from, to: relative.from };
}
