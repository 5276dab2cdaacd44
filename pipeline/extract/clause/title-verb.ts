import { wordSet } from '../word-list.js';
import { opensObject } from './opens-object.js';
import type { Word } from './word.js';

export const titleVerbs: ReadonlySet<string> = wordSet(
  'announces authorizes authorises orders approves sends withdraws pulls deploys vows pledges agrees urges demands begins ends kills launches seizes captures leaves signs rejects extends fires suspends breaks resumes deploying sending withdrawing pulling leaving ending',
);

/** "Cabinet Approves Sending More Troops": in a heading whose words are all capitalised, wink takes its verbs for names. */
export const isTitleVerb = (words: readonly Word[], word: Word): boolean =>
  (word.pos === 'PROPN' || word.pos === 'VERB') &&
  word.index > 0 &&
  titleVerbs.has(word.lower) &&
  words.every(({ text }) => text.length < 5 || !/^\p{Ll}/u.test(text));

/** "Denmark orders 900 troops to Mali": in a heading without another verb, the "-s" form behind a name is its verb. */
export function isHeadingVerb(words: readonly Word[], word: Word): boolean {
  const next = words[word.index + 1];
  return (
    word.pos === 'NOUN' &&
    word.index > 0 &&
    word.lower.endsWith('s') &&
    titleVerbs.has(word.lower) &&
    (opensObject.has(next?.pos) || next?.pos === 'ADP' || next?.lower === 'most') &&
    words.slice(0, word.index).every(({ pos }) => pos === 'PROPN') &&
    words.every(({ pos }) => pos !== 'VERB' && pos !== 'AUX')
  );
}
