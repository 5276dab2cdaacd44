import type { Clause } from '../clause/clause.js';
import { wordSet } from '../word-list.js';
import type { VerbFrame } from './verb-frame.js';

/** "is not authorized to discuss the plan", "declined to discuss it": speaks to reporters, or does not. */
export const isForThePress = ({ relation, governor }: Clause, { type }: VerbFrame): boolean =>
  type === 'negotiation' && relation === 'infinitive' && governor !== null && talkative.has(governor.verb.lemma);

const talkative = wordSet('authorize authorise permit decline');
