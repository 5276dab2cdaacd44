import { wordList } from '../word-list.js';
import type { NounGroup } from './noun-group.js';
import { timeHeads, weekdays } from './time-heads.js';
import type { Word } from './word.js';

const beforeTimes = new Set<string | undefined>(
  wordList('last next this that earlier late early the one two three four five six a some several each every'),
);

/** Whether a noun group only says when: "last week", "Monday". It is nobody's subject or object. */
export const isTimeGroup = (words: readonly Word[], group: NounGroup): boolean => {
  const head = words[group.head] as Word;
  if (!timeHeads.has(head.lower) || isNewspaper(words, group)) return false;
  const first = words[group.from]?.lower ?? '';
  return group.to - group.from === 1 || beforeTimes.has(first) || days.has(first);
};

/** "ambushed a convoy *Monday night*", "signed a truce *last year* with the army", "killed nine *today*": behind a noun begins when it was; in "the *Sunday* talks" it is which. */
export function opensTime(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (before === undefined || word === undefined || !/^(?:NOUN|PROPN|NUM)$/.test(before.pos)) return false;
  if (timeHeads.has(before.lower)) return false;
  if (days.has(word.lower)) return after?.lower !== "'s" && !(isNoun(after) && !timeHeads.has(after?.lower ?? ''));
  return /^(?:last|next|early|late|earlier)$/.test(word.lower) && timeHeads.has(after?.lower ?? '');
}

const isNoun = (word: Word | undefined): boolean => word?.pos === 'NOUN' || word?.pos === 'PROPN';
const days: ReadonlySet<string> = new Set([...weekdays, ...wordList('today yesterday tomorrow')]);

/** "The Herald Times". */
const isNewspaper = (words: readonly Word[], { head }: NounGroup): boolean =>
  words[head]?.text === 'Times' && words[head - 1]?.pos === 'PROPN';
