import { dayNumber } from '../../../calendar.js';
import { type DaySpan, yearOf } from '../day.js';
import type { Side } from '../expression.js';
import type { Tense } from '../time-rule.js';

/** Far enough to each side for 29 February around the turn of a century that is no leap year. */
const reach = 8;

/**
 * Finds the one that is meant of periods that come back.
 * @param candidates the period by a count that grows with time, null where it does not exist (29 February).
 * @param side `nearest` looks to the side of the tense; with the present to both and takes the nearer, the earlier of two as near.
 * @returns null where none of the next ones exists.
 */
export function findRecurring(
  candidates: (step: number) => DaySpan | null,
  day: string,
  { side, tense }: { readonly side: Side; readonly tense: Tense },
): DaySpan | null {
  const latest = (fits: (span: DaySpan) => boolean) => search(candidates, -1, fits);
  const earliest = (fits: (span: DaySpan) => boolean) => search(candidates, 1, fits);
  const before = () => latest((span) => span.start <= day);
  const after = () => earliest((span) => span.end >= day);
  if (side === 'last') return latest((span) => span.end < day);
  if (side === 'next') return earliest((span) => span.start > day);
  if (side === 'this') return candidates(0) ?? before();
  if (tense === 'past') return before();
  if (tense === 'future') return after();
  return nearer(day, before(), after());
}

/** Walks into the past or the future from the period one beyond that of the day, which none can reach over, to the first one that fits. */
function search(
  candidates: (step: number) => DaySpan | null,
  direction: 1 | -1,
  fits: (span: DaySpan) => boolean,
): DaySpan | null {
  for (let step = -1; step <= reach; step++) {
    const span = candidates(direction * step);
    if (span !== null && fits(span)) return span;
  }
  return null;
}

function nearer(day: string, before: DaySpan | null, after: DaySpan | null): DaySpan | null {
  if (before === null || after === null) return before ?? after;
  const here = dayNumber(day);
  return here - dayNumber(before.end) <= dayNumber(after.start) - here ? before : after;
}

/** Periods that come back every year, by years from that of the day. */
export function yearly(day: string, spanOf: (year: number) => DaySpan | null): (step: number) => DaySpan | null {
  const year = yearOf(day);
  return (step) => spanOf(year + step);
}
