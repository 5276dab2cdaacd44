import type { Clause } from '../clause/clause.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** "are expected *to be deployed*". */
export const completing = (clauses: Reading['clauses'], { index, verb }: Clause): Clause | null =>
  verb.passive && plans.has(verb.lemma)
    ? (clauses.find(({ relation, governor }) => relation === 'infinitive' && governor?.index === index) ?? null)
    : null;

export const plans: ReadonlySet<string> = wordSet('schedule expect order set slate plan assign task prepare instruct');
