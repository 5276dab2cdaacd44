import type { Clause } from '../clause/clause.js';
import { wordSet } from '../word-list.js';
import type { VerbFrame } from './verb-frame.js';

/** "is not authorized to discuss the plan", "declined to discuss it", "refused to discuss his losses": speaks to reporters, or does not. */
export const isForThePress = ({ relation, governor, complements, verb }: Clause, { type }: VerbFrame): boolean =>
  type === 'negotiation' &&
  relation === 'infinitive' &&
  governor !== null &&
  (talkative.has(governor.verb.lemma) ||
    (verb.lemma === 'discuss' &&
      governor.verb.lemma === 'refuse' &&
      !complements.some(({ preposition }) => preposition === 'with')));

const talkative = wordSet('authorize authorise permit decline');
