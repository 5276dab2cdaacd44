import { wordList } from '../word-list.js';
import type { NounGroup } from './noun-group.js';
import { timeHeads } from './time-heads.js';
import type { Word } from './word.js';

const beforeTimes = new Set<string | undefined>(
  wordList('last next this that earlier late early the one two three four five six a some several each every'),
);

/** Whether a noun group only says when: "last week", "Monday". It is nobody's subject or object. */
export const isTimeGroup = (words: readonly Word[], group: NounGroup): boolean => {
  const head = words[group.head] as Word;
  if (!timeHeads.has(head.lower) || isNewspaper(words, group)) return false;
  return group.to - group.from === 1 || beforeTimes.has(words[group.from]?.lower);
};

/** "The Herald Times". */
const isNewspaper = (words: readonly Word[], { head }: NounGroup): boolean =>
  words[head]?.text === 'Times' && words[head - 1]?.pos === 'PROPN';
