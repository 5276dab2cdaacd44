import { expect, it } from 'vitest';
import { withThousands } from '../../pipeline/with-thousands.js';

it.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
])('sets the thousands of %d apart', (value, text) => expect(withThousands(value)).toBe(text));
