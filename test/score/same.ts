import type { GoldCell, GoldClaim } from './gold-article.js';

/** A published row as it stands in the JSON tables. */
export interface Row {
  readonly article_id: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly [column: string]: unknown;
}

/** Stated numbers have at most one decimal ("33.3 percent"). */
const tolerance = 0.05;

export const isBlank = (value: unknown): boolean => value === undefined || value === null || value === '';

/** Whether a published value is one of the readings of the gold. Letter case does not count; blank equals blank only. */
export function same(gold: GoldCell | boolean | undefined, value: unknown): boolean {
  if (Array.isArray(gold)) return gold.some((reading) => same(reading, value));
  if (isBlank(gold) || isBlank(value)) return isBlank(gold) && isBlank(value);
  if (typeof gold === 'number') return Math.abs(Number(value) - gold) < tolerance;
  return String(gold).toLowerCase() === String(value).toLowerCase();
}

/** Whether one reading has both ends right. Readings of the two columns belong together by position. */
export function sameInterval(gold: GoldClaim, row: Row, [start, end]: readonly [string, string]): boolean {
  const starts = gold[start];
  const ends = gold[end];
  if (!Array.isArray(starts)) return same(starts, row[start]) && same(ends, row[end]);
  return starts.some((reading, index) => {
    const endReading = Array.isArray(ends) ? ends[index] : ends;
    return same(reading, row[start]) && same(endReading, row[end]);
  });
}
