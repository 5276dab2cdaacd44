import { z } from 'zod';
import type { Expectation } from '../expectation.js';
import { optionalCell, readCuratedRows } from './read-curated-rows.js';

const bound = optionalCell
  .transform((text) => (text === null ? null : Number(text)))
  .pipe(z.number().min(0).nullable());

const expectationRow = z.strictObject({
  table: z.string().trim().min(1),
  column: optionalCell,
  value: optionalCell,
  minimum: bound,
  maximum: bound,
  reason: z.string().trim().min(1),
});

/**
 * Reads `expectations.csv` files: bounds of the tables that a release is made of.
 * @throws {CurationError} when a file or row is not well-formed.
 */
export const readExpectations = (paths: readonly string[]): Expectation[] =>
  paths.flatMap((path) => readCuratedRows<Omit<Expectation, 'place'>>(path, expectationRow));
