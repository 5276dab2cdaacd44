import { addDays, daysInMonth, weekdayOf } from '../../calendar.js';

/** A closed run of days, both known, as ISO dates. */
export interface DaySpan {
  readonly start: string;
  readonly end: string;
}

/**
 * A day of the proleptic Gregorian calendar as an ISO date.
 * @param month from 1; what overflows is carried on: month 13 is January of the next year, day 0 the last of the month before.
 */
export function isoDay(year: number, month: number, day: number): string {
  if (isPlain(year, month, day)) return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.toISOString().slice(0, -'T00:00:00.000Z'.length);
}

/** A day that is in every month of a year of four digits, as nearly all are: it needs no calendar. */
const isPlain = (year: number, month: number, day: number): boolean =>
  day >= 1 && day <= 28 && month >= 1 && month <= 12 && year >= 1000 && year <= 9999;
const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** Whether a year, a month from 1 and a day name a day that exists: 29 February 2023 does not. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The year of an ISO date. */
export const yearOf = (iso: string) => Number(iso.slice(0, -6));
/** The month of an ISO date, from 1. */
export const monthOf = (iso: string) => Number(iso.slice(-5, -3));
/** The day of the month of an ISO date. */
export const dayOf = (iso: string) => Number(iso.slice(-2));

/** The same day some months on; a day that the month does not have becomes its last: 31 January and a month is 28 February. */
export function addMonths(iso: string, months: number): string {
  const last = isoDay(yearOf(iso), monthOf(iso) + months + 1, 0);
  return isoDay(yearOf(last), monthOf(last), Math.min(dayOf(iso), dayOf(last)));
}

/** Monday to Sunday of the week that holds the day, moved on by whole weeks. */
export function weekOf(iso: string, weeks = 0): DaySpan {
  const monday = addDays(iso, 1 - weekdayOf(iso) + 7 * weeks);
  return { start: monday, end: addDays(monday, 6) };
}

/** Whole months: `count` of them from `month` (from 1, may overflow) of the year. */
export function monthSpan(year: number, month: number, count = 1): DaySpan {
  return { start: isoDay(year, month, 1), end: isoDay(year, month + count, 0) };
}

/** Whole years: `count` of them from `year`. */
export function yearSpan(year: number, count = 1): DaySpan {
  return monthSpan(year, 1, 12 * count);
}

/** A single day as a run of days. */
export const daySpan = (day: string): DaySpan => ({ start: day, end: day });
