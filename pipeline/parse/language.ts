import { englishWords, otherWords } from './function-word.js';

/** How much is read from the beginning and again from the middle: some 40 words each, enough to judge by. */
const sampleLength = 200;
/** Below this number of words only words of another language tell: headlines have few function words. */
const shortest = 40;
/** English prose has 0.35 and more of its words in the list; lists of names and figures may have little. */
const leastEnglish = 0.08;
/** Names have some of them: "Gen. de la Cruz, Lt. van der Meer". */
const leastOther = 4;
/** Letters of any script, without Unicode's blocks of punctuation and symbols. */
const wordPattern = /[A-Za-z\u00c0-\u1fff\u2c00-\u2fff\u3040-\ufaff]+/g;
/** Letters that are not Latin: Unicode's Latin blocks end at U+024F and go on from U+1E00. */
const otherLetter = /[\u0250-\u1dff\u1f00-\u1fff\u2c00-\u2fff\u3040-\ufaff]/;
/** As in running text, at the beginning of a sentence and in capitals: to lower the case of every word costs more than all else here. */
const forms = (word: string) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
const languageOfWord = new Map<string, 'english' | 'other'>([
  ...[...otherWords].flatMap(forms).map((word) => [word, 'other'] as const),
  ...[...englishWords].flatMap(forms).map((word) => [word, 'english'] as const),
]);

export type Language = 'english' | 'other' | 'no words';

/**
 * Whether a text is English, judged by its letters and its commonest words.
 * @param start offset in `text` to read from
 */
export function languageOf(text: string, start: number): Language {
  const middle = Math.max(start + sampleLength, (start + text.length) >> 1);
  const sample = `${text.slice(start, start + sampleLength)} ${text.slice(middle, middle + sampleLength)}`;
  const words = sample.match(wordPattern);
  if (words === null) return hasWords(text, start) ? 'english' : 'no words';
  if (otherLetter.test(sample) && words.filter((word) => otherLetter.test(word)).length * 2 > words.length)
    return 'other';
  let english = 0;
  let other = 0;
  for (const word of words) {
    const language = languageOfWord.get(word);
    if (language === 'english') english++;
    else if (language === 'other') other++;
  }
  if (other >= leastOther && other > english) return 'other';
  return words.length >= shortest && english < words.length * leastEnglish ? 'other' : 'english';
}

function hasWords(text: string, start: number): boolean {
  return /\p{L}/u.test(text.slice(start));
}
