import type { Comparator } from '../../../schemas/comparator.js';
import type { Numeral } from './numeral.js';
import type { FoundQualifier } from './qualifier.js';

/** What a figure says of its number: codebook section 3. */
export interface Bounds {
  readonly comparator: Comparator;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The bounds of a number between its qualifiers. No qualifier changes an order of magnitude, "at least several hundred". */
export function boundsOf(
  numeral: Numeral,
  before: readonly FoundQualifier[],
  after: readonly FoundQualifier[],
): Bounds {
  const { value, low, high } = numeral;
  if (value === null) return { comparator: 'vague', value, low, high };
  const comparator = comparatorOf(before, after);
  return {
    comparator,
    value,
    low: comparator === 'exact' || comparator === 'more' ? value : null,
    high: comparator === 'exact' || comparator === 'less' ? value : null,
  };
}

/** A bound outweighs a hedge ("up to about 500"), the one behind the number those before it, and among those the nearest. */
function comparatorOf(
  before: readonly FoundQualifier[],
  after: readonly FoundQualifier[],
): 'exact' | 'about' | 'less' | 'more' {
  const nearestFirst = [...after, ...before.toReversed()].map(({ effect }) => effect);
  const bound = nearestFirst.find((effect) => effect === 'less' || effect === 'more');
  if (bound === 'less' || bound === 'more') return bound;
  return nearestFirst.includes('about') ? 'about' : 'exact';
}
