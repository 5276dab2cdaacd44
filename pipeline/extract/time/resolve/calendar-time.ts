import { addDays, dayNumber, weekdayOf } from '../../../calendar.js';
import { type DaySpan, daySpan, isoDay, isRealDay, monthSpan, weekOf, yearOf, yearSpan } from '../day.js';
import type { CalendarPeriod, CalendarTime } from '../expression.js';
import { movableFeasts } from '../lexicon/named-days.js';
import type { Tense } from '../time-rule.js';
import { easterSunday } from './easter.js';
import { partOf } from './part-of.js';
import { findRecurring, yearly } from './recurring.js';

/** What a time is looked for around: the day of publication, the side of the verb, the dated event before. */
export interface Moment {
  readonly day: string | null;
  readonly tense: Tense;
  readonly previous: DaySpan | null;
}

/** The days of a calendar time without its direction; null where what it leaves open is not known. */
export function resolveCalendar({ period, part }: CalendarTime, moment: Moment): DaySpan | null {
  switch (period.unit) {
    case 'year':
      return partOf(yearSpan(period.year), part);
    case 'decade':
      return partOf(yearSpan(period.year, 10), part);
    case 'century':
      return partOf(yearSpan(period.year, 100), part);
    case 'numeric':
      return numeric(period, moment.day);
    case 'weekday':
      return weekday(period, moment);
    default:
      return byYear(period, moment, (span) => partOf(span, part));
  }
}

type YearlyPeriod = Extract<CalendarPeriod, { unit: 'day' | 'month' | 'season' | 'quarter' | 'feast' }>;

/** The side of the tense is asked of the very part: "late September" said on 15 September of the past is that of the year before. */
function byYear(period: YearlyPeriod, moment: Moment, partOfIt: (span: DaySpan) => DaySpan): DaySpan | null {
  const spanIn = (year: number) => {
    const span = spanInYear(period, year);
    return span === null ? null : partOfIt(span);
  };
  const { year } = period;
  if (typeof year === 'number') return spanIn(year);
  if (year === 'that_year') return moment.previous === null ? null : spanIn(yearOf(moment.previous.start));
  const { day, tense } = moment;
  if (day === null) return period.unit === 'day' && period.named !== undefined ? daySpan(period.named) : null;
  if (year === 'last_year') return spanIn(yearOf(day) - 1);
  if (year === 'this_year') return spanIn(yearOf(day));
  if (year === 'next_year') return spanIn(yearOf(day) + 1);
  if (year === 'this' && period.unit === 'season' && period.season === 4) return thisWinter(day, spanIn);
  const found = findRecurring(yearly(day, spanIn), day, { side: year, tense });
  return period.unit === 'day' && period.named !== undefined ? named(period.named, found, moment) : found;
}

/** Winter runs over New Year: "this winter" is the one that it is, else the nearer. */
function thisWinter(day: string, spanIn: (year: number) => DaySpan | null): DaySpan | null {
  return findRecurring(yearly(day, spanIn), day, { side: 'nearest', tense: 'present' });
}

/** How long after its day of the year "Sept. 11" can still be that of this year. */
const daysOfDoubt = 31;

/** "since Sept. 11" is that of 2001, but "on Sept. 11" in the weeks after any 11 September, or of one to come, is not. */
function named(day: string, found: DaySpan | null, { day: published, tense }: Moment): DaySpan | null {
  if (published === null || day > published || tense === 'future') return found;
  const near = found !== null && dayNumber(published) - dayNumber(found.start) <= daysOfDoubt;
  return near ? found : daySpan(day);
}

function spanInYear(period: YearlyPeriod, year: number): DaySpan | null {
  if (period.unit === 'month') return monthSpan(year, period.month);
  if (period.unit === 'season') return monthSpan(year, 3 * period.season, 3);
  if (period.unit === 'quarter') return monthSpan(year, 3 * period.quarter - 2, 3);
  if (period.unit === 'feast') return daySpan(feastIn(year, period.feast));
  return isRealDay(year, period.month, period.day) ? daySpan(isoDay(year, period.month, period.day)) : null;
}

function feastIn(year: number, name: string): string {
  const feast = movableFeasts[name];
  if (feast === undefined) throw new Error(`no feast "${name}" in the lexicon`);
  if ('easter' in feast) return addDays(easterSunday(year), feast.easter);
  if (feast.nth === -1) {
    const last = isoDay(year, feast.month + 1, 0);
    return addDays(last, -((weekdayOf(last) - feast.weekday + 7) % 7));
  }
  const first = isoDay(year, feast.month, 1);
  return addDays(first, ((feast.weekday - weekdayOf(first) + 7) % 7) + 7 * (feast.nth - 1));
}

function weekday(
  { weekday: number, week }: Extract<CalendarPeriod, { unit: 'weekday' }>,
  moment: Moment,
): DaySpan | null {
  const { day, tense } = moment;
  if (day === null) return null;
  const inWeek = (weeks: number) => daySpan(addDays(weekOf(day, weeks).start, number - 1));
  if (week === 'last_week') return inWeek(-1);
  if (week === 'this_week' || week === 'this') return toldOf(inWeek, moment);
  if (week === 'next_week') return inWeek(1);
  return findRecurring(inWeek, day, { side: week, tense });
}

/** "landed this Saturday", written on a Monday: what was done has been, so that it is the Saturday before. */
function toldOf(inWeek: (weeks: number) => DaySpan | null, { day, tense }: Moment): DaySpan | null {
  const own = inWeek(0);
  return tense === 'past' && day !== null && own !== null && own.start > day ? inWeek(-1) : own;
}

/** Day or month first: the reading that is the day of publication, else from the earlier of the two to the later. */
function numeric(
  { first, second, year }: Extract<CalendarPeriod, { unit: 'numeric' }>,
  published: string | null,
): DaySpan {
  const [start, end] = [isoDay(year, second, first), isoDay(year, first, second)].sort() as [string, string];
  if (start === published) return daySpan(start);
  return end === published ? daySpan(end) : { start, end };
}
