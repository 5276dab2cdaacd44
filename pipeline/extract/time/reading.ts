import type {
  CalendarPeriod,
  CalendarTime,
  Part,
  RelativeTime,
  TimeExpression,
  UndatedTime,
  Unit,
  YearReference,
} from './expression.js';
import type { TimeMatch } from './time-rule.js';

/** A calendar time as stated; the governing word is read later. */
export const calendar = (period: CalendarPeriod, part: Part | null = null): CalendarTime => ({
  kind: 'calendar',
  direction: 'in',
  period,
  part,
});

/** A time that names no days: a duration, or one that is only said to be long ago or to come. */
export const undated = (sense: UndatedTime['sense']): UndatedTime => ({ kind: 'undated', direction: 'in', sense });

/** A whole unit some units before or after the one that the publication falls in. */
export const relative = (unit: Unit, offset: number, more: Partial<RelativeTime> = {}): RelativeTime => ({
  kind: 'relative',
  direction: 'in',
  unit,
  offset,
  part: null,
  extent: 'whole',
  ...more,
});

const years = { last: 'last_year', this: 'this_year', next: 'next_year' } as const;

/** The year of the fragment `{year}`, or what to look for where none is stated. */
export function readYear(match: TimeMatch): YearReference {
  const stated = match.number('year') ?? match.number('comma');
  if (stated !== undefined) return stated;
  if (match.word('sameyear') !== undefined) return 'that_year';
  const deixis = match.value('yeardeixis');
  return deixis === undefined ? 'nearest' : years[deixis as keyof typeof years];
}

/** The part of the fragment `{part}`, null where the whole is meant. */
export function readPart(match: TimeMatch): Part | null {
  const word = match.value('edge') ?? match.value('part');
  if (word !== undefined) return word as Part;
  const nth = match.number('nth');
  if (nth === undefined) return match.word('midway') === undefined ? null : 'middle';
  if (match.word('half') !== undefined) return { nth, unit: 'half' };
  const { unit, times } = readUnit(match, 'partunit');
  const count = match.number('count');
  if (count !== undefined) return { edge: nth === -1 ? 'last' : 'first', count: count * times, unit };
  return match.word('partunit')?.endsWith('s') ? (nth === -1 ? 'late' : 'early') : { nth, unit };
}

/** The unit of a word of time; a fortnight is two weeks. */
export function readUnit(match: TimeMatch, name = 'unit'): { unit: Unit; times: number } {
  const word = match.value(name);
  return word === 'fortnight' ? { unit: 'week', times: 2 } : { unit: word as Unit, times: 1 };
}

/** The number of the fragment `{amount}`: "twenty-five", "two hundred", "a dozen"; undefined where the words are no number together ("had 20 three weeks ago"). */
export function readCount(match: TimeMatch): number | undefined {
  const count = match.number('count');
  const times = match.number('times');
  if (count === undefined || times === undefined) return count;
  if (times === 100 || times === 12) return count * times;
  const isTens = count >= 20 && count < 100 && count % 10 === 0 && !/^\d/.test(match.word('count') ?? '');
  return isTens && times < 10 ? count + times : undefined;
}

/** A time that runs up to the end of what is counted: "more than three years ago" is at the latest then. */
export function boundedBy(match: TimeMatch, expression: TimeExpression): TimeExpression {
  if (match.word('over') === undefined) return expression;
  return { ...expression, direction: 'by' };
}
