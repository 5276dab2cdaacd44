import { isAbbreviation } from './abbreviation.js';
import type { Span } from './stage.js';

/** A word, number or mark; offsets are those of the text that it was read from. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, with straight apostrophes: what lexicons are matched with. */
  readonly lower: string;
}

const pattern =
  /(?:\p{Lu}\.){2,}(?:\p{Lu}(?!\p{L}))?(?:-\p{L}+)*|[ap]\.m\.|\d{2,4}s\b|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)*(?![\p{L}\d])|\p{L}+(?=n['’]t\b)|n['’]t\b|[\p{L}\p{M}\d]+(?:['’](?!(?:s|ll|re|ve|m|d)\b)\p{L}+|-[\p{L}\p{M}\d]+)*|['’](?:s|ll|re|ve|m|d)\b|``|''|\.\.\.|--+|\s|./gisu;
const isSpace = /^\s$/u;
const isDigit = /^\d$/;

/**
 * Cuts a run of text into tokens: words with their inner apostrophes and hyphens (`Iran-backed`, `Sha'ab`), the possessive `'s` and
 * contractions apart (`did` `n't`, `we` `'ll`), numbers with separators, abbreviations with their stop (`U.S.`, `Gen.`), marks one by one. White space is dropped.
 * @param text the whole text; offsets of the tokens are offsets in it.
 */
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = span.start;
  for (;;) {
    const match = pattern.exec(text);
    if (match === null || match.index >= span.end) return tokens;
    let word = match[0];
    if (isSpace.test(word)) continue;
    const start = match.index;
    const next = start + word.length;
    if (text[next] === '.' && next + 1 < span.end && isAbbreviation(word, isDigit.test(text[next + 2] ?? ''))) {
      word += '.';
      pattern.lastIndex = next + 1;
    }
    const end = Math.min(start + word.length, span.end);
    tokens.push({ text: word, lower: word.toLowerCase().replaceAll('’', "'"), start, end });
  }
}
