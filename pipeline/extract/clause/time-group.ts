import type { NounGroup } from './noun-group.js';
import type { Word } from './word.js';

/** Source: names of days and months, and units of time, of any English dictionary. */
const timeHeads = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow year month week day night morning evening ' +
    'weekend hours days weeks months years times january february march april june july august september october november december'
  ).split(' '),
);
const beforeTimes = new Set<string | undefined>(
  'last next this that earlier late early the one two three four five six a some several each every'.split(' '),
);

/** Whether a noun group only says when: "last week", "Monday". It is nobody's subject or object. */
export const isTimeGroup = (words: readonly Word[], group: NounGroup): boolean => {
  const head = words[group.head] as Word;
  if (!timeHeads.has(head.lower)) return false;
  return group.to - group.from === 1 || beforeTimes.has(words[group.from]?.lower);
};
