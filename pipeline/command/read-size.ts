import { UsageError } from './usage-error.js';

const bytesOfUnit: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['B', 1],
  ['KB', 1e3],
  ['MB', 1e6],
  ['GB', 1e9],
]);

/** A JSON string of so much, escaped, still fits into the longest string that V8 can hold. */
const largest = 64e6;

/**
 * Reads a size: `500000`, `500 KB`, `1.5MB`, with units of 1000.
 * @returns whole bytes.
 * @throws UsageError
 */
export function readSize(text: string): number {
  const [, number, unit] = /^\s*(\d+(?:\.\d+)?)\s*([a-z]*)\s*$/i.exec(text) ?? [];
  const factor = bytesOfUnit.get((unit ?? '').toUpperCase());
  if (number === undefined || factor === undefined)
    throw new UsageError(`"${text}" is not a size. Write it like 10MB or 500KB.`);
  const bytes = Math.floor(Number(number) * factor);
  if (bytes < 1 || bytes > largest)
    throw new UsageError(`A size of "${text}" is not possible. Choose one from 1B to 64MB.`);
  return bytes;
}
