import type { Word } from './clause/word.js';
import { firstEndingAfter } from './first-ending-after.js';

/** The index of the first word that begins at an offset of the text or behind it; the number of words where none does. */
export const indexFrom = (words: readonly Word[], offset: number): number =>
  firstEndingAfter(words, offset - 1, ({ start }) => start);

/** The last word that ends at an offset of the text or before it; none at the beginning of the sentence. */
export const wordBefore = (words: readonly Word[], offset: number): Word | undefined =>
  words[firstEndingAfter(words, offset, ({ end }) => end) - 1];

/** The same, but no punctuation mark. */
export function properWordBefore(words: readonly Word[], offset: number): Word | undefined {
  let word = wordBefore(words, offset);
  while (word?.pos === 'PUNCT') word = words[word.index - 1];
  return word;
}
