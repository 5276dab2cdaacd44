import { expect, it } from 'vitest';
import { readSize } from '../../../pipeline/command/read-size.js';
import { UsageError } from '../../../pipeline/command/usage-error.js';

it.each([
  ['1', 1],
  ['500000', 500_000],
  ['500 KB', 500_000],
  ['1.5mb', 1_500_000],
  ['10MB', 10_000_000],
  ['0.06GB', 60_000_000],
  ['7B', 7],
])('%s is a size', (text, bytes) => expect(readSize(text)).toBe(bytes));

it.each(['', 'MB', '10MiB', '-1', '1e6', '0', '0.1B', '65MB', '1 2'])('"%s" is none', (text) =>
  expect(() => readSize(text)).toThrow(UsageError),
);
