import type { Clause } from '../clause/clause.js';

/** "*The army* denied that its men had fled *and said* that …": who says the first says the second; the clause itself where there is no first. */
export function sayerOf(told: Clause): Clause {
  const { relation, governor, subject } = told;
  const first = relation === 'conjunct' && governor?.relation === 'complement' ? governor.governor : null;
  return first !== null && first.verb.form === 'finite' && subject === governor?.subject ? first : told;
}
