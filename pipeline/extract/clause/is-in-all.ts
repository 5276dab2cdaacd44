import type { Word } from './word.js';

/** "*In all* 900 soldiers will leave": how many they are together, and no place. */
export const isInAll = (words: readonly Word[], from: number, to: number): boolean =>
  from === 1 &&
  words[0]?.lower === 'in' &&
  words[1]?.lower === 'all' &&
  words[2]?.pos === 'NUM' &&
  words[to]?.lower !== ',';
