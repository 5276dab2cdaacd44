/** The proleptic Gregorian calendar of ISO 8601, for stages that reckon with days. Days are ISO dates: `2025-09-30`. */

/** Months as written, in the order of the year. Source: AP Stylebook, "months", and the forms that other agencies print. */
export const monthNames: readonly (readonly string[])[] = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
];

/** Days of the week in ISO 8601 order, from Monday. */
export const weekdayNames: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

const numbers = new Map(monthNames.flatMap((names, index) => names.map((name) => [name.toLowerCase(), index + 1])));

/** The number of a month, from 1, by its name or abbreviation with or without stop; null for other words. */
export function monthNumber(name: string): number | null {
  return numbers.get(name.toLowerCase().replace(/\.$/, '')) ?? null;
}

/** Days of a month, counted from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The ISO date of a year, a month and a day, both counted from 1; null where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Year, month and day of an ISO date; null where the text is none or the calendar has no such day. */
export function dayParts(day: string): { year: number; month: number; day: number } | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (match === null) return null;
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
  return isoDay(year, month, date) === null ? null : { year, month, day: date };
}

const midnight = 'T00:00:00.000Z';
const millisecondsOfDay = 86_400_000;

/** Days from 1970-01-01. */
export const dayNumber = (day: string): number => Date.parse(day + midnight) / millisecondsOfDay;

/** The day that lies so many days after another, before it if negative. */
export function addDays(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * millisecondsOfDay).toISOString().slice(0, -midnight.length);
}

/** The day of the week as ISO 8601 counts them: Monday 1 to Sunday 7. */
export const weekdayOf = (day: string): number => new Date(day + midnight).getUTCDay() || 7;
