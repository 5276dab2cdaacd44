import { monthNumber } from '../../calendar.js';
import type { Span } from '../../stage.js';
import { digitSuffixes, fractionSigns, type NumberWordKind, numberWords } from './number-words.js';

/** A piece of a number: "2,500", "twenty", "thousand", "half". Offsets are those of the text it was cut from. */
export interface Lexeme extends Span {
  readonly kind: NumberWordKind | 'digits';
  /** As `NumberWord.value`; for digits the number itself. */
  readonly value: number;
  readonly lower: string;
}

/** A sentence's text and the pieces of numbers in it, left to right. */
export interface NumberSource {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
}

const signs = Object.keys(fractionSigns).join('');
const words = [...numberWords.keys()].sort((a, b) => b.length - a.length);
const afterArticle = words.filter((word) => {
  const kind = numberWords.get(word)?.kind;
  return kind !== 'small' && kind !== 'article' && kind !== 'none' && kind !== 'any';
});
const separator = '[,\\u00a0\\u2009\\u202f]';
const pattern = new RegExp(
  [
    `\\d{1,3}(?:${separator}\\d{3}){1,4}(?!\\d)(?:\\.\\d+)?`,
    '\\d{1,3}(?: \\d{3}){1,3}(?![\\d,])(?!\\.\\d)',
    `\\d+(?:\\.\\d+)?[${signs}]?`,
    `[${signs}]`,
    `\\ban?(?=[\\s-]{1,3}(?:${afterArticle.join('|')})\\b)`,
    `\\b(?:${words.filter((word) => numberWords.get(word)?.kind !== 'article').join('|')})\\b`,
  ].join('|'),
  'gi',
);

/**
 * Cuts the pieces of numbers out of a text. Digits that are part of something else are left out: "F-16", "3rd", "12:20", "9/11".
 * @returns pieces with offsets of that text.
 */
export function readLexemes(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const lexeme = isDigitOrSign(match[0])
      ? digitsAt(text, match.index, match[0])
      : wordAt(text, match.index, match[0]);
    if (lexeme !== null) lexemes.push(lexeme);
    pattern.lastIndex = lexeme === null ? match.index + match[0].length : lexeme.end;
  }
  return lexemes;
}

const isDigitOrSign = (found: string) => !/^[a-z]/i.test(found);
const letter = /\p{L}/u;

function wordAt(text: string, start: number, found: string): Lexeme | null {
  const end = start + found.length;
  if (letter.test(text.charAt(start - 1)) || letter.test(text.charAt(end))) return null;
  const lower = found.toLowerCase();
  const word = numberWords.get(lower);
  return word === undefined ? null : { kind: word.kind, value: word.value, lower, start, end };
}

function digitsAt(text: string, start: number, found: string): Lexeme | null {
  const digits = isDayBeforeNumber(text, start, found) ? found.slice(0, found.indexOf(' ')) : found;
  const end = start + digits.length;
  if (isPartOfCode(text, start, end)) return null;
  const value = numberOf(digits);
  const suffix = /^[a-z]{1,12}/i.exec(text.slice(end, end + 12))?.[0] ?? '';
  if (suffix === '') return { kind: 'digits', value, lower: digits, start, end };
  const multiplier = digitSuffixes[suffix.toLowerCase()];
  if (multiplier !== undefined) {
    return { kind: 'digits', value: value * multiplier, lower: digits, start, end: end + suffix.length };
  }
  // "1,000s of soldiers", but never "the 1990s".
  if (suffix === 's' && /^10+$/.test(String(value))) return { kind: 'plural', value, lower: 's', start, end: end + 1 };
  const isGluedWord = digits.includes(',') && !/^(?:st|nd|rd|th|s)$/i.test(suffix);
  return isGluedWord ? { kind: 'digits', value, lower: digits, start, end } : null;
}

/** "On Feb. 15 300 soldiers left": a day and a number, not 15,300. */
function isDayBeforeNumber(text: string, start: number, found: string): boolean {
  if (!found.includes(' ')) return false;
  const before = /([A-Z][a-z]+)\.? $/.exec(text.slice(Math.max(0, start - 12), start))?.[1];
  return before !== undefined && monthNumber(before) !== null;
}

function isPartOfCode(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 6);
  if (/(?:\p{L}|[/#_]|\d[:.]|\d-\d+-)$/u.test(before) || /^(?:\s?\/|_|[:.]\d|-\d+-\d)/.test(after)) return true;
  if (/\d-$/.test(before) && /^-\d/.test(after)) return true;
  return /\p{L}-$/u.test(before) && !text.slice(start, end).includes(',');
}

function numberOf(digits: string): number {
  const sign = digits.at(-1) ?? '';
  const fraction = fractionSigns[sign];
  if (fraction !== undefined) return numberOf(digits.slice(0, -1) || '0') + fraction;
  return Number(digits.replace(/[,\u00a0\u2009\u202f ]/g, ''));
}
