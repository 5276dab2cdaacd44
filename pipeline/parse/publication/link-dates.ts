import { addDays, dayParts, daysInMonth, isoDay, monthNumber } from '../../calendar.js';
import type { DayRange } from './day-range.js';

/** A link with a date in its address, and where the address stands in the captured text. */
export interface LinkDate {
  readonly day: string;
  readonly offset: number;
}

const address = /https?:\/\/[^\s"'<>]{4,2000}/g;
const dated = /[/_-]((?:19|20)\d\d)[/_-]?(\d{1,2}|[a-z]{3,9})[/_-]?(\d{1,2})(?=\D|$)/i;

/** The dates in the addresses that a captured text links to: `/2024/09/13/`, `/2024/sep/13/`, `-20240913`. */
export function linkDates(source: string): LinkDate[] {
  const found: LinkDate[] = [];
  for (const match of source.matchAll(address)) {
    const day = dayInAddress(match[0]);
    if (day !== null) found.push({ day, offset: match.index });
  }
  return found;
}

/** The day that an address names, or null. */
export function dayInAddress(url: string): string | null {
  const [, year, month, day] = dated.exec(url) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month);
  return number === null ? null : isoDay(Number(year), number, Number(day));
}

const lively = 60;
const month = 30;

/**
 * No article links to what is not yet written. One that links to several pieces of the same weeks follows the news, and was
 * written within a month of the newest; of others nothing more is known.
 */
export function fromLinks(links: readonly LinkDate[]): DayRange | null {
  const days = [...new Set(links.map(({ day }) => day))].sort();
  const newest = days.at(-1);
  if (newest === undefined) return null;
  const before = days.at(-2);
  const isLively = before !== undefined && before >= addDays(newest, -lively);
  return { from: newest, until: isLively ? addDays(newest, month) : null };
}

/**
 * What a sentence says of when the piece that it links to was written: "this month … <link of 13 September>".
 * @returns null where it does not say.
 */
export function fromLinkedSentence(sentence: string, linked: string): DayRange | null {
  if (/\bthis week\b|\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/i.test(sentence))
    return { from: linked, until: addDays(linked, 13) };
  if (/\blast week\b/i.test(sentence)) return { from: linked, until: addDays(linked, 20) };
  if (/\bthis month\b/i.test(sentence)) return { from: linked, until: endOfMonth(linked) };
  if (/\blast month\b/i.test(sentence))
    return { from: addDays(endOfMonth(linked), 1), until: endOfMonth(addDays(endOfMonth(linked), 1)) };
  return null;
}

function endOfMonth(day: string): string {
  const { year, month } = dayParts(day) as { year: number; month: number };
  return isoDay(year, month, daysInMonth(year, month)) as string;
}
