import type { TroopFigure } from '../../../schemas/troop-figure.js';

/** An interval of quantities, inclusive; infinite where a side is open. All arithmetic on figures is done with these. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** What "about" is taken to mean: a tenth either way, the width within which news rounds a force ("about 2,500" for 2,300 to 2,700). */
const about = 0.1;

type Quantity = Pick<TroopFigure, 'value' | 'low' | 'high' | 'comparator' | 'unit'>;

/** The quantity as the words bound it: a point for "8,892" and for "about 4,000", 0 to 2,000 for "fewer than 2,000". */
export function strictBounds({ value, low, high, comparator, unit }: Quantity): Bounds {
  const most = unit === 'percent' ? 100 : Number.POSITIVE_INFINITY;
  if (comparator === 'about' && value !== null) return { low: value, high: value };
  return { low: low ?? 0, high: high ?? most };
}

/**
 * The quantity as a reader takes it: "about" a tenth either way, and a number as rounded to its last digit that is not 0, "2,500" being
 * 2,450 to 2,550 and "60 percent" 57.5 to 62.5, since shares are rounded to fives. A number that is given as a bound bounds.
 */
export function looseBounds(quantity: Quantity): Bounds {
  const { value, comparator, unit } = quantity;
  const strict = strictBounds(quantity);
  if (value === null || comparator === 'less' || comparator === 'more') return strict;
  const slack = comparator === 'about' ? Math.max(value * about, rounding(value, unit)) : rounding(value, unit);
  return { low: Math.max(0, strict.low - slack), high: strict.high + slack };
}

/** Half of the unit that a number is rounded to. */
function rounding(value: number, unit: Quantity['unit']): number {
  if (value === 0) return 0;
  if (unit === 'percent') return value % 5 === 0 ? 2.5 : 0.5;
  if (!Number.isInteger(value) || value < 100) return 0;
  let digit = 1;
  while (value % (digit * 10) === 0) digit *= 10;
  return digit === 1 ? 0 : Math.min(digit / 2, value * about);
}

/** Whether a number can lie within both. */
export const meet = (a: Bounds, b: Bounds): boolean => a.low <= b.high && b.low <= a.high;

/** The bounds of a sum of two quantities. */
export const plus = (a: Bounds, b: Bounds): Bounds => ({ low: a.low + b.low, high: a.high + b.high });

/** People are never fewer than none. */
export const minus = (a: Bounds, b: Bounds): Bounds => ({
  low: Math.max(0, finite(a.low - b.high)),
  high: Math.max(0, a.high - b.low),
});

/** What is left when a share in percent is taken away. */
export const withoutShare = (whole: Bounds, percent: Bounds): Bounds => ({
  low: finite(whole.low * (1 - percent.high / 100)),
  high: finite(whole.high * (1 - percent.low / 100), Number.POSITIVE_INFINITY),
});

/** Infinity less infinity, or nothing times infinity, bounds nothing. */
const finite = (value: number, instead = 0): number => (Number.isNaN(value) ? instead : value);
