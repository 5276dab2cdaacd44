import { monthNumber } from '../../calendar.js';
import type { Span } from '../../stage.js';
import { digitSuffixes, fractionSigns, type NumberWordKind, numberWords } from './number-words.js';
import { trieOf } from './word-trie.js';

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
const words = [...numberWords].filter(([, { kind }]) => kind !== 'article').map(([word]) => word);
const opening = new RegExp(`\\d|\\b${trieOf(words)}\\b`, 'gi');
const separator = '[,\\u00a0\\u2009\\u202f]';
const digitsPattern = new RegExp(
  [
    `\\d{1,3}(?:${separator}\\d{3}){1,4}(?!\\d)(?:\\.\\d+)?`,
    '\\d{1,3}(?: \\d{3}){1,3}(?![\\d,])(?!\\.\\d)',
    `\\d+(?:\\.\\d+)?[${signs}]?`,
  ].join('|'),
  'y',
);

/**
 * Cuts the pieces of numbers out of a text. Digits that are part of something else are left out: "F-16", "3rd", "12:20", "9/11".
 * @returns pieces with offsets of that text.
 */
export function readLexemes(text: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  opening.lastIndex = 0;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const [found] = match;
    const isWord = /^[a-z]/i.test(found);
    const run = isWord ? found : digitRun(text, match.index);
    const lexeme = isWord ? wordAt(text, match.index, found) : digitsAt(text, match.index, run);
    if (lexeme !== null && isWord) addArticle(lexemes, text, lexeme);
    if (lexeme !== null) lexemes.push(lexeme);
    opening.lastIndex = lexeme?.end ?? match.index + run.length;
  }
  return lexemes;
}

function digitRun(text: string, start: number): string {
  digitsPattern.lastIndex = start;
  return digitsPattern.exec(text)?.[0] ?? text.charAt(start);
}

const withArticle: ReadonlySet<Lexeme['kind']> = new Set([
  'hundred',
  'magnitude',
  'dozen',
  'few',
  'half',
  'part',
  'plural',
  'single',
]);

/** The "a" of "a hundred", "a third". */
function addArticle(lexemes: Lexeme[], text: string, lexeme: Lexeme): void {
  const last = text.charAt(lexeme.start - 2);
  if (!withArticle.has(lexeme.kind) || (last !== 'a' && last !== 'n' && last !== 'A' && last !== 'N')) return;
  const article = /(?:^|[^\p{L}\d'’])(an?)[\s-]$/iu.exec(text.slice(Math.max(0, lexeme.start - 4), lexeme.start))?.[1];
  if (article === undefined) return;
  const start = text.lastIndexOf(article, lexeme.start - 2);
  lexemes.push({ kind: 'article', value: 1, lower: article.toLowerCase(), start, end: start + article.length });
}

/** Boundaries of words are those of ASCII: the "né" of "Zoné" must not free the rest. */
const isForeignLetter = (text: string, at: number) => text.charCodeAt(at) > 0xbf && letter.test(text.charAt(at));

const letter = /\p{L}/u;

function wordAt(text: string, start: number, found: string): Lexeme | null {
  const end = start + found.length;
  if (isForeignLetter(text, start - 1) || isForeignLetter(text, end)) return null;
  const lower = found.toLowerCase();
  const word = numberWords.get(lower);
  return word === undefined ? null : { kind: word.kind, value: word.value, lower, start, end };
}

function digitsAt(text: string, start: number, found: string): Lexeme | null {
  const digits = isDayBeforeNumber(text, start, found) ? found.slice(0, found.indexOf(' ')) : found;
  const end = start + digits.length;
  if (isPartOfCode(text, start, end)) return null;
  const value = isDottedThousand(digits, text, end) ? numberOf(digits) * 1e3 : numberOf(digits);
  if (isPlainSpace(text.charAt(end))) return { kind: 'digits', value, lower: digits, start, end };
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

const isPlainSpace = (character: string) => character === ' ' || character === '';

function isPartOfCode(text: string, start: number, end: number): boolean {
  if (isPlainSpace(text.charAt(start - 1)) && isPlainSpace(text.charAt(end)) && text.charAt(end + 1) !== '/')
    return false;
  const before = text.slice(Math.max(0, start - 6), start);
  const after = text.slice(end, end + 6);
  if (/(?:\p{L}|[/#_]|\d[:.]|\d-\d+-)$/u.test(before) || /^(?:\s?\/|_|[:.]\d|-\d+-\d)/.test(after)) return true;
  if (/\d-$/.test(before) && /^-\d/.test(after)) return true;
  return /\p{L}-$/u.test(before) && !text.slice(start, end).includes(',');
}

/** "20.000 soldiers", as agencies of the continent write: people come whole. */
const isDottedThousand = (digits: string, text: string, end: number) =>
  digits.at(-4) === '.' &&
  /^[1-9]\d{0,2}\.\d{3}$/.test(digits) &&
  !/^[\s-]?(?:%|per|pct|hundred|thousand|million|billion|[kmb])/i.test(text.slice(end, end + 10));

function numberOf(digits: string): number {
  const sign = digits.at(-1) ?? '';
  const fraction = fractionSigns[sign];
  if (fraction !== undefined) return numberOf(digits.slice(0, -1) || '0') + fraction;
  return Number(digits.replace(/[,\u00a0\u2009\u202f ]/g, ''));
}
