import type { Span } from '../../stage.js';
import type { Mention, QuantityMention } from '../mention.js';
import { boundsOf } from './bounds.js';
import { type ExclusionRule, surroundingsOf } from './exclusion.js';
import { countExclusions } from './not-count.js';
import { nameExclusions } from './not-name.js';
import { timeExclusions } from './not-time.js';
import type { Numeral } from './numeral.js';
import { type FoundQualifier, qualifiersAfterOffset, qualifiersBeforeOffset } from './qualifier.js';

/** Every rule that tells a number from a quantity. */
export const exclusionRules: readonly ExclusionRule[] = [...timeExclusions, ...nameExclusions, ...countExclusions];

/** A number with its qualifiers, before it is joined with another to a range. Offsets are those of the sentence. */
export interface Reading {
  readonly numeral: Numeral;
  /** From the outermost qualifier to the last. */
  readonly span: Span;
  readonly before: readonly FoundQualifier[];
  readonly after: readonly FoundQualifier[];
  /** The rule that says that it is no quantity, if any. */
  readonly excluded: ExclusionRule | null;
}

/** Puts the qualifiers around a number and asks whether it counts anything. */
export function qualify(text: string, numeral: Numeral): Reading {
  const surroundings = surroundingsOf(text, numeral);
  const excluded = exclusionRules.find((rule) => rule.excludes(surroundings)) ?? null;
  const before = qualifiersBeforeOffset(text, numeral.start);
  const after = qualifiersAfterOffset(text, numeral.end);
  const span = { start: before[0]?.start ?? numeral.start, end: after.at(-1)?.end ?? numeral.end };
  return { numeral, span, before, after, excluded };
}

/** The same number as if nothing stood before it: in "from 900 up to 2,000" the "up to" belongs to the change. */
export const withoutQualifiersBefore = (reading: Reading): Reading => ({
  ...reading,
  before: [],
  span: { start: reading.numeral.start, end: reading.span.end },
});

/** The mention that a single number makes; `offset` is where its sentence begins in the document. */
export function mentionOf({ numeral, span, before, after }: Reading, offset: number): QuantityMention {
  const { comparator, value, low, high } = boundsOf(numeral, before, after);
  const qualifiers = before.length + after.length > 0 ? [...before, ...after] : none;
  return {
    start: span.start + offset,
    end: span.end + offset,
    rule: numeral.rule,
    value,
    low,
    high,
    comparator,
    form: numeral.form,
    core: { start: numeral.start + offset, end: numeral.end + offset },
    additional: qualifiers.some(({ effect }) => effect === 'additional'),
    qualifiers: qualifiers === none ? none : mentionsOfQualifiers(qualifiers, offset),
    parts: null,
    fromTo: false,
  };
}

const none: readonly FoundQualifier[] = [];

const mentionsOfQualifiers = (qualifiers: readonly FoundQualifier[], offset: number): Mention[] =>
  qualifiers
    .filter(({ rule }) => rule !== '')
    .map(({ rule, start, end }) => ({ rule, start: start + offset, end: end + offset }));
