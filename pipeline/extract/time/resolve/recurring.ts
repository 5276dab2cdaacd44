import { type DaySpan, dayNumber, yearOf } from '../day.js';
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
  const around = Array.from({ length: 2 * reach + 1 }, (_, index) => candidates(index - reach)).filter(
    (span) => span !== null,
  );
  const before = around.filter((span) => span.start <= day).at(-1) ?? null;
  const after = around.find((span) => span.end >= day) ?? null;
  if (side === 'last') return around.filter((span) => span.end < day).at(-1) ?? null;
  if (side === 'next') return around.find((span) => span.start > day) ?? null;
  if (side === 'this') return candidates(0) ?? before;
  if (tense === 'past') return before;
  if (tense === 'future') return after;
  return nearer(day, before, after);
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
