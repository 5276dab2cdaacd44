import { isAbbreviation } from './abbreviation.js';
import type { Span } from './stage.js';

/** A word, number or mark; offsets are those of the text that it was read from. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, with straight apostrophes: what lexicons are matched with. */
  readonly lower: string;
}

const pattern =
  /(?:\p{Lu}\.){2,}(?:\p{Lu}(?!\p{L}))?(?:-\p{L}+)*|[ap]\.m\.|\d{2,4}s\b|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)*(?![\p{L}\d])|\p{L}+(?=n['’]t\b)|n['’]t\b|[\p{L}\p{M}\d]+(?:['’](?!(?:s|ll|re|ve|m|d)\b)\p{L}+|-[\p{L}\p{M}\d]+)*|['’](?:s|ll|re|ve|m|d)\b|``|''|\.\.\.|--+|\s|./isuy;
const isSpace = /^\s$/u;
const isDigit = /^\d$/;

/** What the words of news look like that need no pattern: letters of ASCII before a space or a comma. */
function endOfPlainWord(text: string, start: number): number {
  let at = start;
  while (isAsciiLetter(text.charCodeAt(at))) at++;
  const next = text.charCodeAt(at);
  return next === 32 || next === 44 ? at : start;
}

const isAsciiLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/**
 * Cuts a run of text into tokens: words with their inner apostrophes and hyphens (`Iran-backed`, `Sha'ab`), the possessive `'s` and
 * contractions apart (`did` `n't`, `we` `'ll`), numbers with separators, abbreviations with their stop (`U.S.`, `Gen.`), marks one by one. White space is dropped.
 * @param text the whole text; offsets of the tokens are offsets in it.
 */
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  for (let at = span.start; at < span.end; ) {
    const plain = endOfPlainWord(text, at);
    if (plain > at && plain <= span.end) {
      const word = text.slice(at, plain);
      tokens.push({ text: word, lower: word.toLowerCase(), start: at, end: plain });
      at = plain;
    } else if (text.charCodeAt(at) === 32) at++;
    else {
      const { word, next } = markedWordAt(text, at, span.end);
      const lower = word.toLowerCase().replaceAll('’', "'");
      if (!isSpace.test(word)) tokens.push({ text: word, lower, start: at, end: Math.min(next, span.end) });
      at = next;
    }
  }
  return tokens;
}

/** Any other word or mark, with the stop of an abbreviation; `next` is where the text goes on. */
function markedWordAt(text: string, start: number, stop: number): { word: string; next: number } {
  pattern.lastIndex = start;
  const word = pattern.exec(text)?.[0] ?? text.charAt(start);
  const next = start + word.length;
  if (text[next] !== '.' || next + 1 >= stop || !isAbbreviation(word, isDigit.test(text[next + 2] ?? '')))
    return { word, next };
  return { word: `${word}.`, next: next + 1 };
}
