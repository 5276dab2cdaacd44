import { addDays } from '../../calendar.js';
import type { Interval } from '../mention.js';
import type { DaySpan } from './day.js';
import type { CalendarTime, Direction, Part, RangeTime, RelativeTime, TimeExpression } from './expression.js';
import { type Moment, resolveCalendar } from './resolve/calendar-time.js';
import { resolveAnaphoric, resolveRelative, resolveWindow } from './resolve/relative-time.js';
import type { ResolutionRule } from './resolve/resolution-rules.js';
import type { Tense } from './time-rule.js';

/** What the article knows beside the words of a time. */
export interface TimeAnchor {
  /** Bounds of the publication date, equal where it is known to the day, null where unknown. */
  readonly published: { readonly earliest: string | null; readonly latest: string | null };
  /** Of the verb that the time stands with; the past where there is none (codebook: the nearest before publication). */
  readonly tense: Tense;
  /** Interval of the dated event before, for "that day" and "hours later"; null where there is none. */
  readonly previous: Interval | null;
}

export interface ResolvedTime {
  /** Inclusive; null is an open or unknown bound. */
  readonly interval: Interval;
  /** `filled_in` where a day or year comes from the publication date or from an earlier time. */
  readonly basis: 'stated' | 'filled_in';
  readonly rule: ResolutionRule;
}

const nowhere: Interval = { start: null, end: null };

/**
 * Dates a time (codebook section 7). A publication that is only known as a range widens what is counted from it; what can't be known is null.
 */
export function resolveTime(expression: TimeExpression, anchor: TimeAnchor): ResolvedTime {
  const rule = ruleOf(expression);
  if (rule === 'time/no-date') return { interval: nowhere, basis: 'stated', rule };
  const tense = tenseOf(expression.direction, anchor.tense);
  const previous = closed(anchor.previous);
  const on = (day: string | null) => bounded(expression, { day, tense, previous });
  const { earliest, latest } = anchor.published;
  const first = on(earliest);
  const last = earliest === latest ? first : on(latest);
  const interval = { start: real(first.start), end: real(last.end) };
  if (interval.start === null && interval.end === null)
    return { interval: nowhere, basis: 'stated', rule: 'time/no-date' };
  return { interval: inOrder(interval), basis: rule === 'time/as-stated' ? 'stated' : 'filled_in', rule };
}

/** "since March" has begun, "until March" has not ended, whatever the tense of the verb seems to be. */
function tenseOf(direction: Direction, tense: Tense): Tense {
  if (direction === 'since') return 'past';
  return tense === 'present' &&
    (direction === 'by' || direction === 'until' || direction === 'before' || direction === 'into')
    ? 'future'
    : tense;
}

function ruleOf(expression: TimeExpression): ResolutionRule {
  switch (expression.kind) {
    case 'undated':
      return 'time/no-date';
    case 'anaphoric':
      return 'time/from-event-before';
    case 'relative':
    case 'window':
      return 'time/from-publication';
    case 'range': {
      const rules = [ruleOf(expression.from), ruleOf(expression.to)] as const;
      return rules[0] === 'time/as-stated' ? rules[1] : rules[0];
    }
    case 'calendar':
      return calendarRule(expression);
  }
}

function calendarRule({ period }: CalendarTime): ResolutionRule {
  const side = period.unit === 'weekday' ? period.week : period.year;
  if (typeof side === 'number') return 'time/as-stated';
  if (side === 'that_year') return 'time/from-event-before';
  return side === 'nearest' ? 'time/nearest-in-tense' : 'time/from-publication';
}

/** An event with one open bound is taken by the other: "since then" after "by late 1994" begins there. */
function closed(previous: Interval | null): DaySpan | null {
  const start = previous?.start ?? previous?.end ?? null;
  const end = previous?.end ?? previous?.start ?? null;
  return start === null || end === null ? null : { start, end };
}

function bounded(expression: TimeExpression, moment: Moment): Interval {
  const span = spanOf(expression, moment);
  return span === null ? nowhere : directed(span, expression);
}

function spanOf(expression: TimeExpression, moment: Moment): DaySpan | null {
  switch (expression.kind) {
    case 'calendar':
      return resolveCalendar(expression, moment);
    case 'relative':
      return resolveRelative(expression, moment);
    case 'window':
      // "deployed within a day": how long it took, from nobody says when.
      return expression.side === 'coming' && moment.tense === 'past' ? null : resolveWindow(expression, moment);
    case 'anaphoric':
      return resolveAnaphoric(expression, moment);
    case 'range':
      return resolveRange(expression, moment);
    case 'undated':
      return null;
  }
}

function endpoint(time: CalendarTime | RelativeTime, moment: Moment): DaySpan | null {
  return time.kind === 'calendar' ? resolveCalendar(time, moment) : resolveRelative(time, moment);
}

/** Of days that come back the second follows the first: "from November to March" runs over New Year. */
function resolveRange({ from, to }: RangeTime, moment: Moment): DaySpan | null {
  const first = endpoint(from, moment);
  const last = endpoint(to, moment);
  if (first === null || last === null) return null;
  if (first.start <= last.end) return { start: first.start, end: last.end };
  if (moment.tense === 'future') {
    const later = endpoint(to, { ...moment, day: first.start });
    return later === null ? null : { start: first.start, end: later.end };
  }
  const earlier = endpoint(from, { ...moment, day: last.start, tense: 'past' });
  return earlier === null || earlier.start > last.end ? null : { start: earlier.start, end: last.end };
}

function directed(span: DaySpan, expression: TimeExpression): Interval {
  switch (expression.direction) {
    case 'in':
      return span;
    case 'by':
    case 'until':
    case 'into':
      return { start: null, end: span.end };
    case 'since':
    case 'from':
      return { start: span.start, end: null };
    case 'after':
      return { start: addDays(span.end, 1), end: null };
    case 'before':
      return { start: null, end: isEnd(expression) ? span.end : addDays(span.start, -1) };
  }
}

/** "before the end of 2014" leaves all of 2014. */
function isEnd(expression: TimeExpression): boolean {
  const part: Part | null = 'part' in expression ? expression.part : null;
  return part === 'end';
}

/** ISO dates have years of four digits: what lies outside is not known. */
function real(day: string | null): string | null {
  return day !== null && /^\d{4}-/.test(day) && day >= '0001' ? day : null;
}

/** A range of publication dates can turn the nearest one around. */
function inOrder({ start, end }: Interval): Interval {
  return start !== null && end !== null && start > end ? { start: end, end: start } : { start, end };
}
