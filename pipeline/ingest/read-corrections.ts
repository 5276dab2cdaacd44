import { z } from 'zod';
import type { Correction } from '../correction.js';
import { optionalCell, readCuratedRows } from './read-curated-rows.js';

const correctionRow = z.strictObject({
  claim_id: optionalCell,
  article_id: optionalCell,
  quote: optionalCell,
  column: z.string().trim().min(1),
  value: optionalCell,
  reason: z.string().trim().min(1),
  expect: optionalCell,
});

/**
 * Reads `corrections.csv` files: cells of claims that a curator sets.
 * @throws {CurationError} when a file or row is not well-formed: a correction is never passed over.
 */
export const readCorrections = (paths: readonly string[]): Correction[] =>
  paths.flatMap((path) => readCuratedRows<Omit<Correction, 'place'>>(path, correctionRow));
