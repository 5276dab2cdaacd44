import type { NumberRule } from './number-rule.js';
import type { Numeral } from './numeral.js';
import { wordBefore } from './word-before.js';

/** A number and what stands around it. */
export interface Surroundings {
  readonly numeral: Numeral;
  readonly core: string;
  /** The 48 characters before the number, or fewer. */
  readonly before: string;
  /** The word before the number, and that with the one before it; "" where there is none. */
  readonly previous: string;
  readonly previousTwo: string;
  readonly after: string;
}

/**
 * A rule that tells numbers that are no quantity. Its examples skip what it excludes and read look-alikes.
 * `spreads`: whether the other number of "15-17 February", "$5 to 10 million" is excluded with it.
 */
export interface ExclusionRule extends NumberRule {
  readonly spreads: 'always' | 'across hyphens';
  readonly excludes: (surroundings: Surroundings) => boolean;
}

const reach = 48;

/** The number with what stands before and after it, within the text. */
export function surroundingsOf(text: string, numeral: Numeral): Surroundings {
  const { start, end } = numeral;
  const last = wordBefore(text, start);
  const first = last === null ? null : wordBefore(text, last.start);
  return {
    numeral,
    core: text.slice(start, end),
    before: text.slice(Math.max(0, start - reach), start),
    after: text.slice(end, end + reach),
    previous: last === null ? '' : text.slice(last.start, last.end),
    previousTwo: last === null || first === null ? '' : text.slice(first.start, last.end),
  };
}

/** A group of alternatives of a pattern, longest first. */
export function anyOf(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  return `(?:${sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')).join('|')})`;
}
