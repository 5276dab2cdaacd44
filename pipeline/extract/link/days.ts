import { dayNumber } from '../../calendar.js';

/** An inclusive run of days, counted from 1970-01-01; an infinite bound is open. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

export const anyDay: Days = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

const millisecondsOfDay = 86_400_000;

/** The ISO date of a day's number; null for an open bound. */
export const isoDate = (day: number): string | null =>
  Number.isFinite(day) ? new Date(day * millisecondsOfDay).toISOString().slice(0, 10) : null;

/** The number of the month that a day lies in: 0 for January 1970. */
export function monthOf(day: number): number {
  const date = new Date(day * millisecondsOfDay);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** The days between two cells of a row, an empty one being open. */
export const daysBetween = (start: string | null, end: string | null): Days => ({
  from: start === null ? anyDay.from : dayNumber(start),
  to: end === null ? anyDay.to : dayNumber(end),
});

/** The days that two runs share; null when there are none. */
export function overlap(a: Days, b: Days): Days | null {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  return from <= to ? { from, to } : null;
}

/** Whether two runs share a day. */
export const areTouching = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to;

/** How many days a run has, both ends included. */
export const lengthOf = ({ from, to }: Days): number => to - from + 1;

/** Whether the first run lies wholly in the second. */
export const isWithin = (inner: Days, outer: Days): boolean => inner.from >= outer.from && inner.to <= outer.to;

/** How a run of days reads in a reason: "2014-08-01 to 2014-08-31", "until 2011-12-31". */
export function wordsOfDays({ from, to }: Days): string {
  const [start, end] = [isoDate(from), isoDate(to)];
  if (start === null) return end === null ? 'at a time not said' : `until ${end}`;
  if (end === null) return `from ${start}`;
  return start === end ? start : `${start} to ${end}`;
}
