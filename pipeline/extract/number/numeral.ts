import type { Span } from '../../stage.js';
import type { Lexeme, NumberSource } from './lexeme.js';

/** A number without its qualifiers. Offsets are those of the source's text; `next` is the index of the first lexeme after it. */
export interface Numeral extends Span {
  readonly rule: string;
  readonly next: number;
  /** A stated number; null where the words give an order of magnitude only. */
  readonly value: number | null;
  /** Bounds of an order of magnitude; null for a stated number. */
  readonly low: number | null;
  readonly high: number | null;
  readonly form: 'count' | 'percent' | 'fraction';
  /** What the last word multiplies, 1 for none: in "10 to 15 thousand" the 10 takes the thousand of the 15. */
  readonly scale: number;
}

/** Reads the number that begins at a lexeme, or null. */
export type NumeralReader = (source: NumberSource, at: number) => Numeral | null;

/** Longer gaps never hold a number together. */
const longestGap = 16;

/** What stands between a lexeme and the next one; null where there is none or it is far. */
export function gapAfter({ text, lexemes }: NumberSource, at: number): string | null {
  const lexeme = lexemes[at];
  const next = lexemes[at + 1];
  if (lexeme === undefined || next === undefined || next.start - lexeme.end > longestGap) return null;
  return text.slice(lexeme.end, next.start).toLowerCase();
}

/** The next lexeme where only a space or a hyphen parts it from this one. */
export function joined(source: NumberSource, at: number): Lexeme | null {
  const gap = gapAfter(source, at);
  return gap !== null && /^(?:\s{1,3}|-)$/.test(gap) ? (source.lexemes[at + 1] as Lexeme) : null;
}
