import type { Clause } from '../clause/clause.js';

/** "*The army* denied that its men had fled *and said* that …": who says the first says the second; the clause itself where there is no first. */
export function sayerOf(told: Clause, clauses: readonly Clause[]): Clause {
  const { relation, governor, subject } = told;
  // "They were hurt, *the general* said, *adding* that …"
  const before = relation === 'gerund' ? clauses[told.index - 1] : undefined;
  if (before?.verb.form === 'finite' && before.verb.lemma === 'say' && before.verb.to === told.verb.from - 1)
    return before;
  // "*Musa* confirmed they had made the attack, *saying* that …"
  const outer = relation === 'gerund' && governor?.relation === 'complement' ? governor.governor : null;
  if (outer !== null && told.verb.lemma === 'say' && outer.verb.form === 'finite') return outer;
  const first = relation === 'conjunct' && governor?.relation === 'complement' ? governor.governor : null;
  return first !== null && first.verb.form === 'finite' && subject === governor?.subject ? first : told;
}
