import { dayParts, daysInMonth, isoDay } from '../calendar.js';
import type { Span } from '../stage.js';

export interface Header {
  /** ` date `, what stands for the day or month, and the space around. */
  readonly span: Span;
  /** As printed: may be no day or month of the calendar. */
  readonly date: string;
  /** The days that it may mean, both inclusive; null where the calendar has none. */
  readonly days: { readonly from: string; readonly until: string } | null;
}

const header = /^\s*date (\d{4}-\d{1,2}(?:-\d{1,2})?)(?!\S)\s*/;

/** Reads the header ` date YYYY-MM-DD ` (codebook, section 7) at the very start of a text, or ` date YYYY-MM ` where no more was known. */
export function readHeader(text: string): Header | null {
  const match = header.exec(text);
  const date = match?.[1];
  if (match === null || date === undefined) return null;
  return { span: { start: 0, end: match[0].length }, date, days: daysOf(date) };
}

function daysOf(date: string): Header['days'] {
  if (dayParts(date) !== null) return { from: date, until: date };
  const [year, month] = (/^(\d{4})-(\d\d)$/.exec(date)?.slice(1) ?? []).map(Number);
  if (year === undefined || month === undefined) return null;
  const [from, until] = [isoDay(year, month, 1), isoDay(year, month, daysInMonth(year, month))];
  return from === null || until === null ? null : { from, until };
}
