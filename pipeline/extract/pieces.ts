import { type Token, tokenize } from '../token.js';

/** A token or, where it is hyphenated, a part of it: "Iran" and "backed". */
export interface Piece {
  readonly text: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** What the tokenizer would cut at its spaces and nowhere else: most phrases, so that a lexicon of thousands is made in no time. */
const plainWords = /^[A-Za-z]{2,}(?: [A-Za-z]{2,})*$/;

/** A phrase of a lexicon cut into the pieces that a text with it would be cut into. */
export function piecesOf(phrase: string): Piece[] {
  if (!plainWords.test(phrase)) return cutPhrase(phrase);
  return phrase.split(' ').map((text) => ({ text, key: text.toLowerCase(), start: 0, end: 0 }));
}

/** The word after it keeps the stop of a last abbreviation ("Calif.") from being read as the end of a sentence. */
function cutPhrase(phrase: string): Piece[] {
  const text = `${phrase} x`;
  return tokenize(text, { start: 0, end: text.length }).slice(0, -1).flatMap(cutAtHyphens);
}

/** Whether a token has no hyphen inside. */
export const isWhole = ({ text }: Token) => text.indexOf('-', 1) < 0;

/** A token cut at its hyphens. */
export function cutAtHyphens(token: Token): Piece[] {
  const { text, start, end } = token;
  if (isWhole(token) || text.startsWith('--')) return [{ text, key: fold(token.lower), start, end }];
  let at = start;
  return text.split('-').map((part) => {
    const key = fold(part.toLowerCase().replaceAll('’', "'"));
    const piece = { text: part, key, start: at, end: at + part.length };
    at += part.length + 1;
    return piece;
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
export const beyondAscii = /[^\u0000-\u007f]/;

/** Without accents: what phrases and text are compared by. */
export const fold = (word: string) => (beyondAscii.test(word) ? word.normalize('NFD').replace(/\p{M}+/gu, '') : word);
