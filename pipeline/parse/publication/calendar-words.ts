import { addDays, daysInMonth, isoDay, monthNames, monthNumber, weekdayNames, weekdayOf } from '../../calendar.js';
import type { DayRange, Evidence } from './day-range.js';

const month = monthNames.flat().join('|');
const weekdayAndDay = new RegExp(
  `\\b(${weekdayNames.join('|')})(?:,? | \\()(?:(${month})\\.? (\\d{1,2})|(\\d{1,2}) (${month}))(?:st|nd|rd|th)?\\b(?!,? (?:19|20)\\d\\d)`,
);
const thisMonthByName = new RegExp(`\\bthis (?:past |coming )?(${month})\\b`);
/** Where such words begin, cheaper to look for: most sentences have none. */
const anyWeekday = /day(?:,? | \()[A-Z\d]/g;
const anyThis = new RegExp(`this (?:past |coming )?(?:${month})`, 'g');
const near = 13;
/** With more years than this in question, a weekday tells nothing: it returns every five or six. */
const mostYears = 5;

/** Words from whose sentence the day of publication follows, with what is known of it already. */
export interface CalendarWords {
  /** Finds where they begin, and may find more. */
  readonly begin: RegExp;
  readonly read: (sentence: string, known: DayRange) => Evidence | null;
}

export const calendarWords: readonly CalendarWords[] = [
  { begin: anyWeekday, read: fromWeekday },
  { begin: anyThis, read: fromThisMonth },
];

/** "On Friday, Sept. 27": written within two weeks of a 27 September that was a Friday. Null without such words or with too many years in question. */
function fromWeekday(sentence: string, known: DayRange): Evidence | null {
  const match = weekdayAndDay.exec(sentence);
  if (match === null) return null;
  const number = monthNumber(match[2] ?? match[5] ?? '');
  const day = Number(match[3] ?? match[4]);
  const fitting = years(known).flatMap((year) => {
    const date = number === null ? null : isoDay(year, number, day);
    return date !== null && weekdayNames[weekdayOf(date) - 1] === match[1] ? [date] : [];
  });
  return fitting.length === 0
    ? null
    : fitting.map((date) => ({ from: addDays(date, -near), until: addDays(date, near) }));
}

/** "By this September": written in a year whose September is near or past by a month at most. Null without such words. */
function fromThisMonth(sentence: string, known: DayRange): Evidence | null {
  const name = thisMonthByName.exec(sentence)?.[1];
  const number = name === undefined ? null : monthNumber(name);
  if (number === null) return null;
  const after = Math.min(12, number + 1);
  const ranges = years(known).map((year) => ({
    from: isoDay(year, 1, 1),
    until: isoDay(year, after, daysInMonth(year, after)),
  }));
  return ranges.length === 0 ? null : ranges;
}

function years({ from, until }: DayRange): number[] {
  if (from === null || until === null) return [];
  const first = Number(from.slice(0, 4));
  const count = Number(until.slice(0, 4)) - first + 1;
  return count > mostYears ? [] : Array.from({ length: count }, (_, index) => first + index);
}
