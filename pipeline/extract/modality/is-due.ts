import type { Clause } from '../clause/clause.js';
import type { Word } from '../clause/word.js';

/** "All 900 *should be in place* by May": expected, not advised. */
export const isDue = (words: readonly Word[], { modal, lemma, to }: Clause['verb']): boolean =>
  modal === 'should' && lemma === 'be' && due.test(`${words[to]?.lower} ${words[to + 1]?.lower}`);

const due = /^(?:in place|(?:there|home|out|gone|ready) (?:by|in|within|before))\b/;
