import type { Clause } from '../clause/clause.js';
import type { Word } from '../clause/word.js';

/** "were the *first* soldiers *to leave*": as real as the row that they head. */
export const isOneOfRow = (words: readonly Word[], noun: number): boolean =>
  [1, 2, 3].some((back) => /^(?:first|last|latest)$/.test(words[noun - back]?.lower ?? '')) || isOnlyOne(words, noun);

/** "the *only faction* of the movement *to sign*". */
function isOnlyOne(words: readonly Word[], noun: number): boolean {
  const only = words.slice(Math.max(0, noun - 7), noun).findLast(({ lower }) => lower === 'only');
  return only !== undefined && words.slice(only.index, noun).every(({ pos }) => pos !== 'VERB' && pos !== 'PUNCT');
}

/** "*The first to disembark* were engineers". */
export const isFirstOfThem = (words: readonly Word[], { verb, governorNoun }: Clause): boolean =>
  verb.form === 'infinitive' && /^(?:first|last|latest)$/.test(words[governorNoun ?? verb.from - 1]?.lower ?? '');
