import type { Interval } from '../mention.js';
import type { Rule } from '../rule.js';
import type { Direction, TimeExpression } from './expression.js';
import type { PatternSource } from './pattern.js';

/** The side of the verb that a time stands with. */
export type Tense = 'past' | 'present' | 'future';

/** First and last day, published 2018-02-05 (a Monday) after an event of 2018-01-30; the verb is in the past unless a tense is given. */
export type ExampleInterval =
  | readonly [start: string | null, end: string | null]
  | readonly [start: string | null, end: string | null, tense: Tense];

/** What the dates of all examples are resolved against: the article of the codebook. */
export const exampleAnchor = {
  published: { earliest: '2018-02-05', latest: '2018-02-05' },
  previous: { start: '2018-01-30', end: '2018-01-30' } satisfies Interval,
};

/** The words that a pattern matched, by the names in it. */
export interface TimeMatch {
  /** The number that the word stands for, if the pattern matched one by this name. */
  number(name: string): number | undefined;
  /** What the lexicon says that the word stands for. */
  value(name: string): string | undefined;
  /** The word itself in lower case. */
  word(name: string): string | undefined;
  /** All words of the match in lower case, parted by single spaces. */
  readonly phrase: string;
}

/** Reads one way to write a time. The order of rules has no effect: the longest match stands (read-times.ts). */
export interface TimeRule extends Rule<ExampleInterval> {
  readonly id: `time/${string}`;
  /** Words or classes of which one is in every match: sentences without are not tried. */
  readonly anchors: readonly string[];
  readonly pattern: PatternSource;
  /** @returns null where the words only look like a time; `direction` is `in` here, what governs it is read by a `DirectionRule`. */
  express(match: TimeMatch): TimeExpression | 'not_a_time' | null;
  /** A reading that a longer or equal one without this mark always beats. */
  readonly weak?: true;
}

/** Reads the words before a time that make it a bound. */
export interface DirectionRule extends Rule<ExampleInterval> {
  readonly id: `time/${string}`;
  readonly direction: Direction;
  readonly pattern: PatternSource;
}
