import { hash } from 'node:crypto';
import { flatCopy } from '../../flat-copy.js';

/** The key of a derived row: a prefix and a hash of what makes the row what it is, so that it only changes when that does. */
export const rowKey = (prefix: 'lvl' | 'con' | 'aud', parts: readonly (string | null)[]): string =>
  flatCopy(`${prefix}_${hash('sha256', JSON.stringify(parts), 'hex').slice(0, 16)}`);
