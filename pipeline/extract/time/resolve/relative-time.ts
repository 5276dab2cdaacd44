import { addDays } from '../../../calendar.js';
import { type DaySpan, daySpan, yearOf, yearSpan } from '../day.js';
import type { AnaphoricTime, RelativeTime, WindowTime } from '../expression.js';
import type { Moment } from './calendar-time.js';
import { partOf, shift, unitAround } from './part-of.js';

/** The days of a time counted in whole units from the publication date. */
export function resolveRelative(time: RelativeTime, moment: Moment): DaySpan | null {
  const { day, tense, previous } = moment;
  if (day === null || (time.onlyFuture && tense !== 'future')) return null;
  const whole = unitAround(day, time.unit, time.offset);
  if (time.extent === 'so_far') return time.unit === 'day' ? daySpan(day) : { start: whole.start, end: day };
  if (time.extent === 'to_come') {
    // "later in the year" in an account of the past is told from the event before.
    if (tense === 'past') return previous === null ? null : unitAround(previous.start, time.unit, 0);
    return { start: day, end: whole.end };
  }
  if (time.unit === 'weekend' && time.offset === 0) return weekend(moment, day);
  return partOf(whole, time.part);
}

/** "over the weekend" said on a Monday of the past is the one just gone. */
function weekend({ tense }: Moment, day: string): DaySpan {
  const here = unitAround(day, 'weekend', 0);
  return tense === 'past' && here.start > day ? unitAround(day, 'weekend', -1) : here;
}

/** The days of a stretch that ends or begins with the publication date, or ends with the dated event before. */
export function resolveWindow({ unit, count, side, fromEvent }: WindowTime, moment: Moment): DaySpan | null {
  const day = (fromEvent === true ? moment.previous?.end : undefined) ?? moment.day;
  if (day === null) return null;
  return side === 'past' ? { start: shift(day, unit, -count), end: day } : { start: day, end: shift(day, unit, count) };
}

/** "They seized the town in May. Jets struck it *overnight*": the night before the report, where the event before is no night's. */
const isLongPast = (previous: DaySpan | null, day: string): boolean =>
  previous !== null && (previous.end > addDays(previous.start, 2) || previous.end < addDays(day, -nightsOfReport));

/** "attacked the base *overnight*, killing six": one night, however often it is told. */
const isNight = ({ start, end }: DaySpan): boolean => end === addDays(start, 1);

/** A report of a week's fighting tells its nights too. */
const nightsOfReport = 8;

/** The days of a time that is counted from the dated event before. */
export function resolveAnaphoric({ unit, offset, orPublication }: AnaphoricTime, moment: Moment): DaySpan | null {
  const { day } = moment;
  const isLastNight = unit === 'overnight' && day !== null && isLongPast(moment.previous, day);
  const base = (isLastNight ? null : moment.previous) ?? (orPublication && day !== null ? daySpan(day) : null);
  if (base === null || unit === 'same') return base;
  if (unit === 'overnight') return isNight(base) ? base : { start: addDays(base.start, -1), end: base.end };
  const whole = unitAround(base.start, unit, 0);
  const isKnownThatWell = base.end <= whole.end;
  if (isKnownThatWell) return unitAround(base.start, unit, offset);
  // An event that is known to its year only, and two days later: its year. Two years later: that many years on.
  const years = { year: 1, decade: 10, century: 100 }[unit as 'year'] as number | undefined;
  if (years === undefined || base.start.slice(4) !== '-01-01' || base.end.slice(4) !== '-12-31') return base;
  return yearSpan(yearOf(base.start) + offset * years, yearOf(base.end) - yearOf(base.start) + 1);
}
