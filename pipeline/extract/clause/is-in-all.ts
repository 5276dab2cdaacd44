import type { Word } from './word.js';

/** "*In all* 900 soldiers will leave": how many they are together, and no place. */
export const isInAll = (words: readonly Word[], from: number, to: number): boolean =>
  words[from - 1]?.lower === 'in' &&
  words[from]?.lower === 'all' &&
  words[from + 1]?.pos === 'NUM' &&
  (from === 1 || words[from - 2]?.lower === 'that') &&
  words[to]?.lower !== ',';
