import { expect, it } from 'vitest';
import { firstEndingAfter } from '../../../pipeline/extract/first-ending-after.js';

const ends = [3, 5, 5, 9];
const at = (offset: number) => firstEndingAfter(ends, offset, (end) => end);

it('finds the first item that ends behind an offset', () => {
  expect([0, 2, 3, 4, 5, 8, 9].map(at)).toEqual([0, 0, 1, 1, 3, 3, 4]);
  expect(firstEndingAfter([], 1, (end: number) => end)).toBe(0);
});
