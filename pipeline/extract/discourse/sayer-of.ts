import type { Clause } from '../clause/clause.js';

/** "*The army* denied that its men had fled *and said* that …": who says the first says the second; the clause itself where there is no first. */
export function sayerOf(told: Clause): Clause {
  const { relation, governor, subject } = told;
  // "*Musa* confirmed they had made the attack, *saying* that …"
  const outer = relation === 'gerund' && governor?.relation === 'complement' ? governor.governor : null;
  if (outer !== null && told.verb.lemma === 'say' && outer.verb.form === 'finite') return outer;
  const first = relation === 'conjunct' && governor?.relation === 'complement' ? governor.governor : null;
  return first !== null && first.verb.form === 'finite' && subject === governor?.subject ? first : told;
}
