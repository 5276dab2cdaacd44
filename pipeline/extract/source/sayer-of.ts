import type { Clause } from '../clause/clause.js';
import { reportingVerbs } from './reporting.js';

/** "*The army* denied that its men had fled *and said* that …": who says the first says the second; null where there is no first. */
export function sayerOf({ relation, governor, verb, subject }: Clause): Clause | null {
  const first = relation === 'conjunct' && governor?.relation === 'complement' ? governor.governor : null;
  return first !== null &&
    first.verb.form === 'finite' &&
    reportingVerbs.has(verb.lemma) &&
    subject === governor?.subject
    ? first
    : null;
}
