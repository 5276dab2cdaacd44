import type { Clause } from '../clause/clause.js';
import type { Reading } from '../reading.js';

/** What stands before the clause: "*On Monday* gunmen fired at the fort, and two guards were killed" says of both when. */
export function frontOf(clause: Clause, { clauses, words }: Reading): { from: number; to: number }[] {
  if (clause.fronted !== null) return [clause.fronted];
  const { fronted, relation, verb } = clauses[clause.index - 1] ?? clause;
  const isShared =
    fronted != null &&
    words[clause.from - 1]?.lower === 'and' &&
    [relation, clause.relation].every((other) => other === 'main') &&
    [verb, clause.verb].every(({ tense, perfect, modal }) => tense === 'past' && !perfect && modal === null);
  return isShared ? [fronted] : [];
}
