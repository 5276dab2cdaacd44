import { numberAbbreviations, otherAbbreviations, titleAbbreviations } from '../abbreviation.js';
import { monthNames, weekdayNames } from '../calendar.js';
import type { Span } from '../stage.js';
import { isSpace } from './paragraph.js';
import { openingWords, sayingVerbs } from './sentence-word.js';

const closers = `"'”’»)]`;
const openers = `"'“”‘’«([\``;
const quoteEnds = `"'”’»`;
const upper = /\p{Lu}/u;
const letter = /\p{L}/u;
const digit = /\d/;
/** A name and a verb of saying, as after a quoted question. Its length is bounded, so that time stays linear. */
const speaker = new RegExp(`^(?:\\p{Lu}[\\p{L}.'’-]{0,30}\\s){1,5}(?:${sayingVerbs.join('|')})\\b`, 'u');
const lowerParticle = /^(?:al|el|an|ash|as|ad)[- ]\p{Lu}/u;
const word = /^[\p{L}'’]+(?!\.)/u;
const plainWord = /(?:^|[\s"“”'’(])\p{L}*\p{Ll}{2}[.!?…]["'”’»)\]]*$/u;
const newSentence = /^["“‘(]?(?:\p{Lu}\p{Ll}+|I|A)[\s,'’]/u;
/** What follows "5 p.m." in the same sentence: a day, a zone in capitals, `Eastern time`. */
const goesOnAfterHour = new RegExp(
  `^(?:(?:${[...weekdayNames, ...monthNames.flat()].join('|')})\\b|\\p{Lu}{2,}\\b|\\p{Lu}\\p{L}+ (?:time|Time|Standard|Daylight)\\b|\\P{L})`,
  'u',
);
const reach = 120;
/** Longer than any abbreviation of the lexicon, without those that have stops inside. */
const longestKnown =
  1 + Math.max(...[...titleAbbreviations, ...numberAbbreviations, ...otherAbbreviations].map(({ length }) => length));
/** As far back as an abbreviation is looked for: `U.N.P.R.O.F.O.R`. */
const longestAbbreviation = 16;

/**
 * Cuts a paragraph into sentences. Every word of the paragraph is in one; white space between sentences is in none.
 * Sentences inside a quotation are cut as well; a closing mark stays with its sentence.
 * @param text the whole text; spans are offsets in it.
 */
export function sentences(text: string, paragraph: Span): Span[] {
  const found: Span[] = [];
  let start = paragraph.start;
  for (let at = start; at < paragraph.end; at++) {
    if (!isTerminator(text.charCodeAt(at))) continue;
    const end = endOfMarks(text, at, paragraph.end);
    if (end >= paragraph.end) break;
    const next = skipSpaces(text, end, paragraph.end);
    if (isBoundary(text, { start, end: at }, { start: end, end: next })) {
      found.push({ start, end });
      start = next;
    }
    at = end - 1;
  }
  if (start < paragraph.end) found.push({ start, end: paragraph.end });
  return found;
}

/** `.`, `!`, `?` and `…`. */
function isTerminator(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026;
}

/** The end of a run of full stops (`. . .` too) and of the closing marks that follow it. */
function endOfMarks(text: string, index: number, limit: number): number {
  let end = index + 1;
  while (end < limit && isTerminator(text.charCodeAt(end))) end++;
  while (text[end] === ' ' && text[end + 1] === '.' && end + 1 < limit) end += 2;
  while (end < limit && closers.includes(text.charAt(end))) end++;
  return end;
}

function skipSpaces(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/**
 * Whether a sentence ends here.
 * @param head from the start of the sentence to its first end mark
 * @param gap the white space after the marks; empty where there is none
 */
function isBoundary(text: string, head: Span, gap: Span): boolean {
  if (gap.start === gap.end) return lacksSpace(text, head, gap.start);
  if (gap.start === head.end + 1 && isPlainEnd(text, head) && isCapital(text.charCodeAt(gap.end))) return true;
  let first = gap.end;
  while (openers.includes(text.charAt(first)) && first < gap.end + 3) first++;
  const following = text.slice(first, first + reach);
  const isUpper = upper.test(following.charAt(0));
  const mark = text.slice(head.end, gap.start);
  const isPlainStop = mark.startsWith('.') && !mark.startsWith('..') && !mark.startsWith('. .');
  if (!isUpper && letter.test(following.charAt(0))) {
    return isPlainStop && lowerParticle.test(following) && !isAbbreviated(text, head, following);
  }
  if (isPlainStop) return !isAbbreviated(text, head, following);
  if (mark.startsWith('.') || mark.startsWith('…')) return isUpper;
  return !(quoteEnds.includes(mark.charAt(mark.length - 1)) && speaker.test(following));
}

/** The common case, settled without a regular expression: a word too long for any abbreviation. */
function isPlainEnd(text: string, head: Span): boolean {
  const start = head.end - longestKnown;
  if (start < head.start || text.charCodeAt(head.end) !== 46) return false;
  for (let at = start; at < head.end; at++) {
    const code = text.charCodeAt(at);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** `threat.The plan`: a plain word, its stop, and a word with a capital at once. Not in `example.Com` or `U.S.Army`. */
function lacksSpace(text: string, head: Span, at: number): boolean {
  return newSentence.test(text.slice(at, at + 24)) && plainWord.test(text.slice(Math.max(head.start, at - 24), at));
}

/** Whether the stop at `head.end` belongs to the word before it and ends no sentence. */
function isAbbreviated(text: string, head: Span, following: string): boolean {
  let start = head.end;
  while (start > head.start && head.end - start < longestAbbreviation && !isWordEdge(text, start - 1)) start--;
  const before = text.slice(start, head.end);
  if (start === head.start && /^(?:\d{1,3}|\p{L})$/u.test(before)) return true;
  if (titleAbbreviations.has(before)) return true;
  if (numberAbbreviations.has(before)) return digit.test(following.charAt(0));
  if (before === 'I' && text.slice(start - 4, start) === 'War ') return false;
  if (before === 'a.m' || before === 'p.m') return goesOnAfterHour.test(following);
  const isInitials = before.includes('.') || (before.length === 1 && upper.test(before));
  if (!isInitials && !otherAbbreviations.has(before)) return false;
  return !openingWords.has(word.exec(following)?.[0] ?? '');
}

function isWordEdge(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) || openers.includes(text.charAt(at)) || '-–—/'.includes(text.charAt(at));
}
