import type { Clause } from '../clause/clause.js';
import type { Word } from '../clause/word.js';
import { wordSet } from '../word-list.js';

/** Source: Quirk et al. 1985, 15.33-35 (clauses of condition). */
const conditional = wordSet('if unless whether lest case should');

/** Whether a clause says on what another depends: "*if they leave*, the talks will go on". */
export const isConditional = ({ link, relation }: Clause): boolean =>
  link !== null && conditional.has(link) && relation === 'adverbial';

/** Whether a clause says so behind a verb or noun: "*provided that* they leave", "on *condition that* they leave". */
export const isProvided = (words: readonly Word[], { link, from }: Clause): boolean =>
  link === 'that' && /^(?:provided|providing|assuming|condition)$/.test(words[from - 1]?.lower ?? '');
