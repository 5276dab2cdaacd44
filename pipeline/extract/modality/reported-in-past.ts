import type { Clause } from '../clause/clause.js';
import { reportingVerbs } from '../source/reporting.js';
import { verbEffect } from './governors.js';

/** "said it would leave" is the future of what was said then; "would leave" in the article's own voice is only possible. */
export function reportedInPast(governor: Clause | null, relation: Clause['relation']): boolean {
  if (governor === null || (relation !== 'complement' && relation !== 'conjunct')) return false;
  if (governor.verb.modal === 'would') return reportedInPast(governor.governor, governor.relation);
  return isOfPast(governor) && verbEffect.get(governor.verb.lemma) !== 'possible';
}

/** "said", "has said", "met him, *saying*": told in the past, itself or with the verb that it goes with. */
export const isOfPast = ({ verb, relation, governor }: Clause): boolean =>
  verb.tense === 'past' ||
  (verb.perfect && reportingVerbs.has(verb.lemma)) ||
  (relation === 'gerund' && verb.form === 'gerund' && governor?.verb.tense === 'past');
