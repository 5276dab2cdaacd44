import { englishWords, otherWords } from './function-word.js';

/** How much is read from the beginning and again from the middle: some 40 words each, enough to judge by. */
const sampleLength = 240;
/** Below this number of words only words of another language tell: headlines have few function words. */
const shortest = 40;
/** English prose has 0.35 and more of its words in the list; lists of names and figures may have little. */
const leastEnglish = 0.08;
/** Names have some of them: "Gen. de la Cruz, Lt. van der Meer". */
const leastOther = 4;
const wordPattern = /[^\s\d!-/:-@[-`{-~‘’“”«»–—…。、]+/g;

export type Language = 'english' | 'other' | 'no words';

/**
 * Whether a text is English, judged by its letters and its commonest words.
 * @param start offset in `text` to read from
 */
export function languageOf(text: string, start: number): Language {
  const middle = Math.max(start + sampleLength, (start + text.length) >> 1);
  const samples = `${text.slice(start, start + sampleLength)} ${text.slice(middle, middle + sampleLength)}`;
  const count = { words: 0, latin: 0, english: 0, other: 0 };
  for (const word of samples.toLowerCase().match(wordPattern) ?? []) {
    count.words++;
    if (isLatin(word)) count.latin++;
    if (englishWords.has(word)) count.english++;
    else if (otherWords.has(word)) count.other++;
  }
  if (count.words === 0) return hasWords(text, start) ? 'english' : 'no words';
  if (count.latin * 2 < count.words) return 'other';
  if (count.other >= leastOther && count.other > count.english) return 'other';
  return count.words >= shortest && count.english < count.words * leastEnglish ? 'other' : 'english';
}

function hasWords(text: string, start: number): boolean {
  wordPattern.lastIndex = start;
  return wordPattern.test(text);
}

/** Judged by the first letter: Unicode's Latin blocks end at U+024F and go on from U+1E00. */
function isLatin(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
}
