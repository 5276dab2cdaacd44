import type { Clause } from '../clause/clause.js';
import type { VerbFrame } from './verb-frame.js';

/** "tried to storm the fort", "had attempted to ambush a convoy": whatever came of it, armed force was used; other things tried may not have come about. */
export const isAttempted = ({ governor, governorNoun, relation, verb }: Clause, { type }: VerbFrame): boolean =>
  type === 'attack' &&
  relation === 'infinitive' &&
  governorNoun === null &&
  governor !== null &&
  /^(?:try|attempt)$/.test(governor.verb.lemma) &&
  governor.verb.form === 'finite' &&
  (governor.verb.tense === 'past' || governor.verb.perfect) &&
  governor.verb.modal === null &&
  !governor.verb.negated &&
  !verb.negated;
