import type { Word } from '../clause/word.js';

/** "*no* plans to leave", "*no* immediate intention of leaving". */
export const isNone = (words: readonly Word[], noun: number | null): boolean =>
  noun !== null &&
  (words[noun - 1]?.lower === 'no' || (words[noun - 2]?.lower === 'no' && words[noun - 1]?.pos === 'ADJ'));
