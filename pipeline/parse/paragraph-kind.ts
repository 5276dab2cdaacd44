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
const startsAsCredit = startsWithOne(creditOpenings);
const longestHeading = 120;
const longestCredit = 300;
const longestFurniture = 400;

/** What a paragraph is for, judged by its words and the number of its sentences. */
export function paragraphKind(words: string, sentenceCount: number): SentenceKind {
  if (words.length > longestFurniture) return 'body';
  const lower = words.toLowerCase();
  if (startsAsFurniture(lower) || includesAny(lower, furniturePhrases) || isPhotoCredit(words)) return 'furniture';
  if (isCredit(words)) return 'credit';
  if (words.length > longestHeading || sentenceCount > 1) return 'body';
  if (byline.test(words) || signature.test(words)) return 'byline';
  if (finalMark.test(words)) return 'body';
  return phoneNumber.test(words) ? 'furniture' : 'heading';
}

/** Whether a short paragraph, or the last sentence of a long one, says who worked on the article. */
export function isCredit(words: string): boolean {
  if (words.length > longestCredit) return false;
  const lower = words.toLowerCase();
  if (startsAsCredit(lower.startsWith('(') ? lower.slice(1) : lower) || includesAny(lower, creditPhrases)) return true;
  return lower.includes(' from ') && reportedFrom.test(words);
}

function isPhotoCredit(words: string): boolean {
  return words.endsWith(')') && photoCredit.test(words.slice(-120));
}

/** A test for openings that looks only at those with the same first letter: it runs on every paragraph. */
function startsWithOne(openings: readonly string[]): (lower: string) => boolean {
  const byInitial = new Map<number, string[]>();
  for (const opening of openings) {
    const initial = opening.charCodeAt(0);
    byInitial.set(initial, [...(byInitial.get(initial) ?? []), opening]);
  }
  return (lower) => byInitial.get(lower.charCodeAt(0))?.some((opening) => lower.startsWith(opening)) ?? false;
}

function includesAny(lower: string, phrases: readonly string[]): boolean {
  for (const phrase of phrases) if (lower.includes(phrase)) return true;
  return false;
}
