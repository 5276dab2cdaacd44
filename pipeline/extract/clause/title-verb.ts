import type { Word } from './word.js';

export const titleVerbs: ReadonlySet<string> = new Set(
  'announces authorizes authorises orders approves sends withdraws pulls deploys vows pledges agrees urges demands begins ends kills launches seizes captures leaves signs rejects extends suspends deploying sending withdrawing pulling leaving ending'.split(
    ' ',
  ),
);

/** "Cabinet Approves Sending More Troops": in a heading whose words are all capitalised, wink takes its verbs for names. */
export const isTitleVerb = (words: readonly Word[], word: Word): boolean =>
  (word.pos === 'PROPN' || word.pos === 'VERB') &&
  word.index > 0 &&
  titleVerbs.has(word.lower) &&
  words.every(({ text }) => text.length < 5 || !/^\p{Ll}/u.test(text));
