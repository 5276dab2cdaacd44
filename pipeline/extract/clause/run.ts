import { flatCopy } from '../../flat-copy.js';
import type { Span } from '../../stage.js';
import { type Token, tokenize } from '../../token.js';
import type { Lexeme, Wink } from './wink.js';
import { type WordForm, wordForm } from './word-form.js';

/** What stands between two spaces, cut into our tokens and into wink's. */
export interface Run {
  readonly tokens: readonly RunToken[];
  readonly lexemes: readonly Lexeme[];
}

/** One of our tokens of a run; its place is counted from the beginning of the run. */
export interface RunToken extends Token {
  /** Index of the last of wink's tokens that begins inside it, which says what kind of word it is; -1 for none. */
  readonly lexeme: number;
  /** Whether that one is as long as ours, so that its dictionary form is ours, too. */
  readonly isWhole: boolean;
  readonly form: WordForm;
}

const runs = new Map<string, Run>();
/** Nearly all of news is written in fewer runs than this; the table is begun anew when it is full. */
const mostRuns = 50_000;

/**
 * Cuts the letters of a sentence up to a space or to its end. How they are cut depends on nothing but themselves and, for a stop at their end, on
 * what stands behind: so they are cut once for all the times that they are met.
 * @param stop the end of the sentence.
 */
export function cutRun(wink: Wink, text: string, { start, end, stop }: Span & { stop: number }): Run {
  const key = text.slice(start, end < stop ? endOfKey(text, end) : end);
  const known = runs.get(key);
  if (known !== undefined) return known;
  if (runs.size === mostRuns) runs.clear();
  const own = flatCopy(key);
  const run = cut(wink, own, end - start);
  runs.set(own, run);
  return run;
}

/** The space says that the sentence goes on, and behind "No." a digit that it is an abbreviation. */
function endOfKey(text: string, end: number): number {
  if (text.charAt(end - 1) !== '.') return end + 1;
  const behind = text.charCodeAt(end + 1);
  return behind >= 48 && behind <= 57 ? end + 2 : end + 1;
}

function cut(wink: Wink, key: string, length: number): Run {
  const letters = key.slice(0, length);
  const lexemes = wink.cut(letters);
  const starts = startsIn(letters, lexemes);
  const tokens: RunToken[] = [];
  let next = 0;
  for (const { text, lower, start, end } of tokenize(key, { start: 0, end: key.length })) {
    if (start >= length) break;
    let lexeme = -1;
    for (; next < starts.length && (starts[next] as number) < end; next++)
      if ((starts[next] as number) >= 0) lexeme = next;
    const isWhole = lexeme >= 0 && (lexemes[lexeme] as Lexeme).text.length === end - start;
    tokens.push({ text, lower, start, end, lexeme, isWhole, form: wordForm(text, lower) });
  }
  // Copied to their length: what was pushed one by one keeps room for sixteen more.
  return { tokens: tokens.slice(), lexemes: lexemes.slice() };
}

/** Where wink's tokens begin in a run; -1 where wink spells one otherwise. */
function startsIn(letters: string, lexemes: readonly Lexeme[]): number[] {
  let cursor = 0;
  return lexemes.map(({ text }) => {
    const start = letters.indexOf(text, cursor);
    if (start >= 0) cursor = start + text.length;
    return start;
  });
}
