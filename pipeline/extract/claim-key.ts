import { hash } from 'node:crypto';

/**
 * The key of a row from what it stands for: the same parts give the same key in every version, and another article never changes it.
 * @returns `prefix_` and 16 hexadecimal digits of a SHA-256.
 */
export function claimKey(prefix: string, parts: readonly (string | number | null)[]): string {
  return `${prefix}_${hash('sha256', JSON.stringify(parts), 'hex').slice(0, 16)}`;
}
