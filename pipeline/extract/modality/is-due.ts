import type { Clause } from '../clause/clause.js';
import type { Word } from '../clause/word.js';

/** "All 900 *should be in place* by May": expected, not advised; "900 *are due home* in May", "900 *are due on* 13 April". */
export function isDue(words: readonly Word[], { modal, lemma, to }: Clause['verb']): boolean {
  if (lemma !== 'be' || (modal !== null && modal !== 'should')) return false;
  const behind = `${words[to]?.lower} ${words[to + 1]?.lower}`;
  return (modal === null ? due : inPlace).test(behind);
}

const due = /^due (?:home|back|out|there|in|on|by|at|before|within|later|next|this|tomorrow|today|\w+day)\b/;
const inPlace = /^(?:in place|(?:there|home|out|gone|ready) (?:by|in|within|before))\b/;

/** "is going to leave". */
export const isGoingTo = ({ lemma, progressive, negated }: Clause['verb'], form: 'infinitive' | 'gerund'): boolean =>
  lemma === 'go' && progressive && !negated && form === 'infinitive';
