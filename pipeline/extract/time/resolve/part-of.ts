import { addDays, dayNumber } from '../../../calendar.js';
import { addMonths, type DaySpan, monthOf, monthSpan, weekOf, yearOf, yearSpan } from '../day.js';
import type { Ordinal, Part, Portion, Unit } from '../expression.js';

type Edge = 'early' | 'mid' | 'late';

const edges: Readonly<Record<string, Edge>> = {
  early: 'early',
  start: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  end: 'late',
};

/**
 * The part of a period that is meant (codebook section 7): thirds of a month are days 1–10, 11–20 and the rest; of a year January to March,
 * May to August, October to December.
 */
export function partOf(span: DaySpan, part: Part | null): DaySpan {
  if (part === null) return span;
  if (typeof part === 'string') return edgeOf(span, edges[part] as Edge);
  return 'edge' in part ? portionOf(span, part) : ordinalOf(span, part);
}

function edgeOf(span: DaySpan, edge: Edge): DaySpan {
  const days = dayNumber(span.end) - dayNumber(span.start) + 1;
  if (days === 1) return span;
  if (days === 2) return edge === 'early' ? { ...span, end: span.start } : { ...span, start: span.end };
  if (days === 7) return daysFrom(span, { early: [0, 1], mid: [2, 3], late: [4, 6] }[edge]);
  if (days <= 31) return daysFrom(span, { early: [0, 9], mid: [10, 19], late: [20, days - 1] }[edge]);
  const months = monthsIn(span);
  if (months === 12) return monthsFrom(span, { early: [0, 3], mid: [4, 4], late: [9, 3] }[edge]);
  if (months <= 24) return monthsFrom(span, thirds(months)[edge]);
  return yearsFrom(span, months / 12, edge);
}

const daysFrom = (span: DaySpan, [first, last]: readonly [number, number] | readonly number[]): DaySpan => ({
  start: addDays(span.start, first as number),
  end: addDays(span.start, last as number),
});

const monthsFrom = ({ start }: DaySpan, [skip, count]: readonly number[]): DaySpan =>
  monthSpan(yearOf(start), monthOf(start) + (skip as number), count as number);

const monthsIn = ({ start, end }: DaySpan) => (yearOf(end) - yearOf(start)) * 12 + monthOf(end) - monthOf(start) + 1;

/** A season or quarter by its months: the first, the middle one, the last. */
function thirds(months: number): Record<Edge, readonly [number, number]> {
  const third = Math.max(1, Math.floor(months / 3));
  const middle = Math.floor((months - third) / 2);
  return { early: [0, third], mid: [middle, third], late: [months - third, third] };
}

/** Decades: years 0–3, 4–6, 7–9. Centuries by the same shares. */
function yearsFrom({ start }: DaySpan, years: number, edge: Edge): DaySpan {
  const cuts = [0, Math.round(years * 0.4), Math.round(years * 0.7), years];
  const index = ['early', 'mid', 'late'].indexOf(edge);
  const from = cuts[index] as number;
  return yearSpan(yearOf(start) + from, (cuts[index + 1] as number) - from);
}

function portionOf(span: DaySpan, { edge, count, unit }: Portion): DaySpan {
  if (edge === 'first') return within(span, { start: span.start, end: addDays(shift(span.start, unit, count), -1) });
  return within(span, { start: shift(addDays(span.end, 1), unit, -count), end: span.end });
}

/** The day so many whole units later. */
export function shift(day: string, unit: Unit, count: number): string {
  if (unit === 'hour') return addDays(day, Math.sign(count) * Math.ceil(Math.abs(count) / 24));
  if (unit === 'day') return addDays(day, count);
  if (unit === 'week' || unit === 'weekend') return addDays(day, 7 * count);
  return addMonths(day, count * { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 }[unit]);
}

function ordinalOf(span: DaySpan, { nth, unit }: Ordinal): DaySpan {
  if (unit === 'half') return halfOf(span, nth);
  if (nth === -1) return portionOf(span, { edge: 'last', count: 1, unit });
  const start = shift(span.start, unit, nth - 1);
  return within(span, { start, end: addDays(shift(span.start, unit, nth), -1) });
}

function halfOf(span: DaySpan, nth: number): DaySpan {
  const months = monthsIn(span);
  const days = dayNumber(span.end) - dayNumber(span.start) + 1;
  const second = months > 1 ? addMonths(span.start, months / 2) : addDays(span.start, Math.ceil(days / 2));
  return nth === 1 ? { start: span.start, end: addDays(second, -1) } : { start: second, end: span.end };
}

/** What lies inside; a span that begins outside is cut to the whole. */
function within(span: DaySpan, inner: DaySpan): DaySpan {
  if (inner.start > span.end || inner.end < span.start) return span;
  return {
    start: inner.start < span.start ? span.start : inner.start,
    end: inner.end > span.end ? span.end : inner.end,
  };
}

/** The whole unit of the calendar that a day falls in, moved on by whole units. Decades begin in years that end in 0, centuries in 1. */
export function unitAround(day: string, unit: Unit, offset: number): DaySpan {
  const year = yearOf(day);
  switch (unit) {
    case 'hour':
    case 'day': {
      const moved = unit === 'hour' ? day : addDays(day, offset);
      return { start: moved, end: moved };
    }
    case 'week':
      return weekOf(day, offset);
    case 'weekend':
      return { start: addDays(weekOf(day, offset).start, 5), end: weekOf(day, offset).end };
    case 'month':
      return monthSpan(year, monthOf(day) + offset);
    case 'quarter':
      return monthSpan(year, 3 * (Math.floor((monthOf(day) - 1) / 3) + offset) + 1, 3);
    case 'year':
      return yearSpan(year + offset);
    case 'decade':
      return yearSpan(year - (year % 10) + 10 * offset, 10);
    case 'century':
      return yearSpan(year - ((year - 1) % 100) + 100 * offset, 100);
  }
}
