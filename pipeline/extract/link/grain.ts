import { dayNumber } from '../../calendar.js';
import { type Days, isoDate, lengthOf, overlap } from './days.js';

/**
 * How finely a time is told, from a day to a year and more, by its length in days. A weekend counts as a day, "early March" as a week.
 * Seasons and quarters lie between month and year.
 */
const longest = [3, 11, 31, 123, 366] as const;

/** 0 day, 1 week, 2 month, 3 season, 4 year, 5 longer or open. */
export type Grain = 0 | 1 | 2 | 3 | 4 | 5;
export const grains = { day: 0, week: 1, month: 2, season: 3, year: 4, open: 5 } as const;

/** The shortest of the units that a run of days fits into. */
export function grainOf(days: Days): Grain {
  const length = lengthOf(days);
  const grain = longest.findIndex((limit) => length <= limit);
  return (grain < 0 ? 5 : grain) as Grain;
}

/**
 * The period that a time with one open bound names: "by late 1994" the year, "by September" that month, "by 15 February" that day;
 * "since 2003" the year. A time with two bounds names itself.
 */
export function namedPeriod(days: Days): Days {
  const [start, end] = [isoDate(days.from), isoDate(days.to)];
  if (start !== null && end !== null) return days;
  if (end !== null) return { from: dayNumber(firstDay(end)), to: days.to };
  return start === null ? days : { from: days.from, to: lastDay(start) };
}

function firstDay(end: string): string {
  if (end.endsWith('-12-31')) return `${end.slice(0, 4)}-01-01`;
  const next = isoDate(dayNumber(end) + 1) as string;
  return next.endsWith('-01') ? `${end.slice(0, 7)}-01` : end;
}

function lastDay(start: string): number {
  if (start.endsWith('-01-01')) return dayNumber(`${start.slice(0, 4)}-12-31`);
  if (!start.endsWith('-01')) return dayNumber(start);
  const inNextMonth = isoDate(dayNumber(start) + 31) as string;
  return dayNumber(`${inNextMonth.slice(0, 7)}-01`) - 1;
}

/** Whether two periods may be one time told more and less finely: a day and its month, a quarter and its year, but not a day and its year. */
export function areLike(a: Days, b: Days): boolean {
  const [one, other] = [grainOf(a), grainOf(b)];
  const [fine, coarse] = one < other ? [one, other] : [other, one];
  return overlap(a, b) !== null && coarse - fine <= (coarse > grains.month ? 1 : 2);
}
