import { daysInMonth, isoDay, monthNames, monthNumber } from '../../calendar.js';
import type { Span } from '../../stage.js';

/** A date with its year as written, as precise as it stands there. */
export interface WrittenDate extends Span {
  readonly from: string;
  readonly until: string;
}

const months = monthNames.flat().join('|');
const month = `(?<month>${months})\\.?`;
const initials = [...new Set(monthNames.flat().map((name) => name.charAt(0)))].join('');
const year = '(?<year>(?:19|20)\\d\\d)';
const isWhole = '(?!\\d|[,.]\\d|%)';
const anyYear = /(?:19|20)\d\d/;
const anyMonth = new RegExp(months);
/** Each begins with a look at the character to come, which costs less than one at those before it. */
const inWords = [
  `(?=[${initials}])(?<![\\p{L}\\d])${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? ${year}${isWhole}`,
  `(?=\\d)(?<![\\p{L}\\d])(?<day>\\d{1,2})(?:st|nd|rd|th)? ${month},? ${year}${isWhole}`,
  `(?=[${initials}])(?<![\\p{L}\\d])${month},? ${year}${isWhole}`,
].map(pattern);
/** For the same reason these look back from behind the year. */
const inDigits = [
  `${year}(?<!\\d{5})-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)`,
  `${year}(?<=\\b(?:[Ii]n|[Ss]ince|of|from|during|from|late|early|mid|until|by|before|through|and|least)[ -]\\d{4})${isWhole}(?=[,.;:!?)’”"']|\\s(?:\\p{Ll}|[–—-])|$)`,
].map(pattern);

function pattern(form: string): RegExp {
  return new RegExp(form, 'gu');
}

/** All dates of a text that name their year: `January 9, 2024`, `9 January 2024`, `August 2014`, `2024-01-09`, `in 2014`. */
export function writtenDates(text: string): WrittenDate[] {
  const found: WrittenDate[] = [];
  if (!anyYear.test(text)) return found;
  if (anyMonth.test(text)) for (const form of inWords) addDates(text, form, found);
  for (const form of inDigits) addDates(text, form, found);
  return found.sort((a, b) => a.start - b.start);
}

function addDates(text: string, form: RegExp, found: WrittenDate[]): void {
  form.lastIndex = 0;
  for (let match = form.exec(text); match !== null; match = form.exec(text)) {
    const start = match.index;
    const end = form.lastIndex;
    if (found.some((other) => other.start < end && start < other.end)) continue;
    const days = range(match.groups ?? {});
    if (days !== null) found.push({ start, end, ...days });
  }
}

function range(groups: Record<string, string | undefined>): { from: string; until: string } | null {
  const year = Number(groups.year);
  const month = groups.month === undefined ? null : (monthNumber(groups.month) ?? Number(groups.month));
  const from = isoDay(year, month ?? 1, Number(groups.day ?? 1));
  const until = groups.day === undefined ? isoDay(year, month ?? 12, daysInMonth(year, month ?? 12)) : from;
  return from === null || until === null ? null : { from, until };
}
