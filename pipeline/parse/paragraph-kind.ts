import type { SentenceKind } from '../document.js';
import { creditOpenings, creditPhrases, furnitureOpenings, furniturePhrases } from './paragraph-phrase.js';

const name = String.raw`\p{Lu}[\p{L}.'’-]*`;
const names = `${name}(?:,? (?:and )?${name}){0,11}`;
const byline = new RegExp(`^(?:By|BY|by) (?:the )?${names}(?:(?:,| \\||,? (?:in|of|for|at|[–—-])) .{0,60})?$`, 'u');
const signature = new RegExp(`^${names}, (?:Associated Press|AP|Reuters|AFP|UPI|Special to)\\b.{0,40}$`, 'u');
/** "Okafor reported from Abuja. Lindqvist contributed from Oslo." But not: "Reuters reported from Abuja that troops had left." */
const reportedFrom = new RegExp(
  `^${names}(?: (?:writers?|correspondents?|journalists?|reporters?) ${names})? (?:reported|contributed|wrote) from ${names}(?:(?: and|,) .{0,80})?\\.?$`,
  'u',
);
const photoCredit = /\((?:[\p{L} .'-]{1,40}\/){1,3}[\p{L} .'-]{1,40}\)$/u;
const phoneNumber = /(?:\+?\d[\d ().-]{6,}\d)$/;
const finalMark = /[.!?:;,…]["'”’)\]]*$/;
const startsAsFurniture = startsWithOne(furnitureOpenings);
const furniturePhrase = anyOf(furniturePhrases);
const creditPhrase = anyOf(creditPhrases);
const startsAsCredit = startsWithOne(creditOpenings);
const longestHeading = 120;
const longestCredit = 300;
/** Longer ones are told by how they begin. */
const longestPhrased = 160;
const longestFurniture = 400;

/** What a paragraph is for, judged by its words and the number of its sentences. */
export function paragraphKind(words: string, sentenceCount: number): SentenceKind {
  if (words.length > longestFurniture) return 'body';
  if (
    startsAsFurniture(words) ||
    (words.length <= longestPhrased && furniturePhrase.test(words)) ||
    isPhotoCredit(words)
  )
    return 'furniture';
  if (sentenceCount === 1 ? isCredit(words) : startsAsCredit(words.replace(/^\(/, ''))) return 'credit';
  if (words.length > longestHeading || sentenceCount > 1) return 'body';
  if (byline.test(words) || signature.test(words)) return 'byline';
  if (finalMark.test(words)) return 'body';
  return phoneNumber.test(words) ? 'furniture' : 'heading';
}

/** Whether a sentence says who worked on the article. */
export function isCredit(words: string): boolean {
  if (words.length > longestCredit) return false;
  if (startsAsCredit(words.startsWith('(') ? words.slice(1) : words) || creditPhrase.test(words)) return true;
  return words.includes(' from ') && reportedFrom.test(words);
}

function isPhotoCredit(words: string): boolean {
  return words.endsWith(')') && photoCredit.test(words.slice(-120));
}

/** A test for openings, in any case, as whole words. One expression, its words in order so that those with the same beginning are tried as one. */
function startsWithOne(openings: readonly string[]): (words: string) => boolean {
  const sorted = openings.map((opening) => opening.replace(/[()[\\]/g, '\\$&')).sort();
  const ending = (isWord: boolean) => sorted.filter((opening) => /\w$/.test(opening) === isWord).join('|') || '(?!)';
  const start = new RegExp(`^(?:(?:${ending(true)})(?!\\w)|${ending(false)})`, 'i');
  return (words) => start.test(words);
}

/** Finds phrases anywhere, with small or capital initials. */
function anyOf(phrases: readonly string[]): RegExp {
  const initials = (phrase: string) => phrase.replace(/\b\w/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
  return new RegExp(phrases.map(initials).join('|'));
}
