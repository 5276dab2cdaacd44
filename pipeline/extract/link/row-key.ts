import { createHash } from 'node:crypto';

/** The key of a derived row: a prefix and a hash of what makes the row what it is, so that it only changes when that does. */
export const rowKey = (prefix: 'lvl' | 'con' | 'aud', parts: readonly (string | null)[]): string =>
  `${prefix}_${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)}`;
