import type { z } from 'zod';
import { vocabulary } from './column.js';

/** Codebook section 3: how the stated number bounds the quantity. */
export const comparator = vocabulary({
  exact: 'The number as such: "8,892". value, low and high are the same.',
  about:
    'Near the number, on either side: about, around, some, roughly, nearly, almost, an estimated. Only value is given.',
  less: 'No more than the number: fewer than, under, below, up to, at most. value is high, low is empty.',
  more: 'No fewer than the number: more than, over, at least, just over, upwards of. value is low, high is empty.',
  range: 'Between two numbers: "5,000 to 7,000". low and high are given, value is empty.',
  vague:
    'An order of magnitude in words: "dozens" (24 to 99), "hundreds" (200 to 999). low and high are given, value is empty.',
});
export type Comparator = z.infer<typeof comparator>;
