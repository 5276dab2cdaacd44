import type { Clause } from '../clause/clause.js';
import { wordSet } from '../word-list.js';
import type { EventDraft } from './draft.js';

/** Source: VerbNet class 37.13 (promise), verbs that bind whoever speaks. */
const vows = wordSet('vow swear promise pledge threaten');

/** "*vowed* to strike back", "*promised* revenge attacks": whoever says that he will strike threatens with it (codebook section 4). */
export const asThreat = (draft: EventDraft): EventDraft =>
  (draft.type === 'attack' || draft.type === 'invasion') &&
  draft.modality.modality === 'planned' &&
  draft.clause !== null &&
  (vows.has(draft.clause.verb.lemma) || isVowed(draft.clause))
    ? { ...draft, modality: { modality: 'possible', rule: 'modality/governing-verb' } }
    : draft;

/** "vowed *to strike back*", "swore *to go on carrying out* raids", "vowed that they *would strike*". */
const isVowed = ({ relation, governor, verb }: Clause): boolean =>
  governor !== null &&
  (relation === 'infinitive' || relation === 'gerund' || (relation === 'complement' && verb.modal !== null)) &&
  (vows.has(governor.verb.lemma) || (governor.relation === 'infinitive' && isVowed(governor)));
