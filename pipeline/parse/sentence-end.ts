import { numberAbbreviations, otherAbbreviations, titleAbbreviations } from '../abbreviation.js';
import { monthNames, weekdayNames } from '../calendar.js';
import type { Span } from '../stage.js';
import { isSpace } from './paragraph.js';
import { openingWords, sayingVerbs } from './sentence-word.js';

const openers = `"'“”‘’«([\``;
const quoteEnds = `"'”’»`;
const codes = (marks: string) => new Set([...marks].map((mark) => mark.charCodeAt(0)));
const wordEdges = codes(`${openers}-–—/`);
const openerCodes = codes(openers);
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
/** As far ahead as words are looked at. */
const reach = 120;
/** As far back as the word before a stop is looked for. */
const longestWord = 16;

/**
 * Whether a sentence ends here.
 * @param head from the start of the sentence to its first end mark
 * @param gap the white space after the marks; empty where there is none
 */
export function endsSentence(text: string, head: Span, gap: Span): boolean {
  if (gap.start === gap.end) return lacksSpace(text, head, gap.start);
  let first = gap.end;
  while (first < gap.end + 3 && openerCodes.has(text.charCodeAt(first))) first++;
  const isStop = isPlainStop(text, head.end);
  if (isStop && isCapital(text.charCodeAt(first)) && isPlainWord(text, head)) return true;
  const following = text.slice(first, first + reach);
  const isUpper = upper.test(following.charAt(0));
  if (!isUpper && letter.test(following.charAt(0))) {
    return isStop && lowerParticle.test(following) && !isAbbreviated(text, head, following);
  }
  if (isStop) return !isAbbreviated(text, head, following);
  const mark = text.charAt(head.end);
  if (mark === '.' || mark === '…') return isUpper;
  return !(quoteEnds.includes(text.charAt(gap.start - 1)) && speaker.test(following));
}

/** A single full stop: not `!`, not `...`, not `. . .`. */
function isPlainStop(text: string, at: number): boolean {
  return text[at] === '.' && text[at + 1] !== '.' && !(text[at + 1] === ' ' && text[at + 2] === '.');
}

/** The common case, settled without a regular expression: a word or number between a space and the stop that is no abbreviation. */
function isPlainWord(text: string, head: Span): boolean {
  let start = head.end;
  while (start > head.start && isAlphanumeric(text.charCodeAt(start - 1))) start--;
  if (start === head.start || head.end - start < 2 || text.charCodeAt(start - 1) !== 32) return false;
  if (head.end - start > longestWord) return true;
  const word = text.slice(start, head.end);
  return !titleAbbreviations.has(word) && !otherAbbreviations.has(word) && !numberAbbreviations.has(word);
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 97 && code <= 122) || isCapital(code) || (code >= 48 && code <= 57);
}

/** `threat.The plan`: a plain word, its stop, and a word with a capital at once. Not in `example.Com` or `U.S.Army`. */
function lacksSpace(text: string, head: Span, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isAlphanumeric(code) && !isCapital(code)) return false;
  return newSentence.test(text.slice(at, at + 24)) && plainWord.test(text.slice(Math.max(head.start, at - 24), at));
}

/** Whether the stop at `head.end` belongs to the word before it and ends no sentence. */
function isAbbreviated(text: string, head: Span, following: string): boolean {
  let start = head.end;
  while (start > head.start && head.end - start < longestWord && !isWordEdge(text.charCodeAt(start - 1))) start--;
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

function isWordEdge(code: number): boolean {
  return isSpace(code) || wordEdges.has(code);
}
