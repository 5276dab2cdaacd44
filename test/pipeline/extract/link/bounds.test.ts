import { describe, expect, it } from 'vitest';
import {
  type Bounds,
  looseBounds,
  meet,
  minus,
  plus,
  strictBounds,
  withoutShare,
} from '../../../../pipeline/extract/link/bounds.js';
import { fc } from '../../../tools/fast-check.js';

const quantity = (
  value: number,
  comparator: 'exact' | 'about' | 'less' | 'more',
  unit: 'persons' | 'percent' = 'persons',
) => ({
  value,
  low: comparator === 'exact' || comparator === 'more' ? value : null,
  high: comparator === 'exact' || comparator === 'less' ? value : null,
  comparator,
  unit,
});

describe('bounds of a quantity', () => {
  it.each([
    ['8,892 is itself', quantity(8892, 'exact'), [8892, 8892]],
    ['2,500 is rounded to hundreds', quantity(2500, 'exact'), [2450, 2550]],
    ['5,000 is rounded to thousands', quantity(5000, 'exact'), [4500, 5500]],
    ['16 is counted', quantity(16, 'exact'), [16, 16]],
    ['0 is nobody', quantity(0, 'exact'), [0, 0]],
    ['about is a tenth', quantity(4000, 'about'), [3600, 4400]],
    ['about 2,500 is a tenth', quantity(2500, 'about'), [2250, 2750]],
    ['at most', quantity(2000, 'less'), [0, 2000]],
    ['at least', quantity(626, 'more'), [626, Number.POSITIVE_INFINITY]],
    ['60 percent is rounded to fives', quantity(60, 'exact', 'percent'), [57.5, 62.5]],
    ['33 percent is rounded to one', quantity(33, 'exact', 'percent'), [32.5, 33.5]],
  ])('%s', (_, given, [low, high]) => {
    const bounds = looseBounds(given);
    expect(bounds.low).toBeCloseTo(low as number, 6);
    if (Number.isFinite(high)) expect(bounds.high).toBeCloseTo(high as number, 6);
    else expect(bounds.high).toBe(high);
  });

  it('never excludes what the words admit', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.constantFrom('exact', 'about', 'less', 'more'), (value, comparator) => {
        const strict = strictBounds(quantity(value, comparator));
        const loose = looseBounds(quantity(value, comparator));
        return loose.low <= strict.low && loose.high >= strict.high && meet(loose, { low: value, high: value });
      }),
    );
  });
});

describe('arithmetic on bounds', () => {
  const inside = fc
    .tuple(fc.nat(50_000), fc.nat(50_000), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([low, width, at]) => ({ bounds: { low, high: low + width }, value: low + Math.floor(width * at) }));
  const holds = ({ low, high }: Bounds, value: number) => value >= low - 1e-6 && value <= high + 1e-6;

  it('holds the result of every value that the bounds hold', () => {
    fc.assert(
      fc.property(inside, inside, fc.integer({ min: 0, max: 100 }), (a, b, percent) => {
        expect(holds(plus(a.bounds, b.bounds), a.value + b.value)).toBe(true);
        expect(holds(minus(a.bounds, b.bounds), Math.max(0, a.value - b.value))).toBe(true);
        expect(holds(withoutShare(a.bounds, { low: percent, high: percent }), a.value * (1 - percent / 100))).toBe(
          true,
        );
      }),
    );
  });

  it('leaves a bound open that nothing closes', () => {
    const open = { low: 2500, high: Number.POSITIVE_INFINITY };
    expect(minus(open, open)).toEqual({ low: 0, high: Number.POSITIVE_INFINITY });
    expect(withoutShare(open, { low: 0, high: 100 })).toEqual({ low: 0, high: Number.POSITIVE_INFINITY });
    expect(plus(open, { low: 1, high: 2 })).toEqual({ low: 2501, high: Number.POSITIVE_INFINITY });
  });
});
