import type { Clause } from '../clause/clause.js';
import { takesComplement } from '../clause/takes-complement.js';
import { wordSet } from '../word-list.js';
import type { VerbFrame } from './verb-frame.js';

/** "said, *speaking from the border* with Chad", "speaking by telephone": says where he spoke to reporters. */
const isAside = ({ verb, relation, governor, complements }: Clause): boolean =>
  verb.lemma === 'speak' &&
  verb.form === 'gerund' &&
  relation === 'gerund' &&
  governor !== null &&
  takesComplement(governor.verb.lemma) &&
  !complements.some(({ preposition, group }) => /^(?:to|with)$/.test(preposition) && group.outerFrom === verb.to);

/** "is not authorized to discuss the plan", "declined to discuss it", "refused to discuss his losses": speaks to reporters, or does not. */
export const isForThePress = (clause: Clause, { type }: VerbFrame): boolean =>
  type === 'negotiation' && (isAside(clause) || isKeptFromPress(clause));

const isKeptFromPress = ({ relation, governor, complements, verb }: Clause): boolean =>
  relation === 'infinitive' &&
  governor !== null &&
  (talkative.has(governor.verb.lemma) ||
    (verb.lemma === 'discuss' &&
      governor.verb.lemma === 'refuse' &&
      !complements.some(({ preposition }) => preposition === 'with')));

const talkative = wordSet('authorize authorise permit decline');
