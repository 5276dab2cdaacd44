import type { Reading } from '../reading.js';
import type { TimeExpression } from './expression.js';
import { resolveTime, type TimeAnchor } from './resolve-time.js';
import type { ReadTime } from './time-mention.js';

/** "It declared war on March 14. *Since then* …": counted from the time before it, though nothing in the tables happened then. */
export function sinceBefore({ expression }: ReadTime, anchor: TimeAnchor, before: Reading | null): TimeAnchor {
  if (expression.kind !== 'anaphoric' || expression.unit !== 'same' || expression.direction !== 'since') return anchor;
  const last = before?.times.findLast((time) => time.expression.kind === 'calendar');
  if (last === undefined) return anchor;
  const { interval } = resolveTime(last.expression as TimeExpression, { ...anchor, tense: 'past' });
  return { ...anchor, previous: interval };
}

/** "had 900 men in 2007 and 1,200 *a year later*", "*the day after* Friday's raid": counted from the time beside it, rather than from the event before. */
export function anchorOf({ times }: Reading, { expression, start, end }: ReadTime, anchor: TimeAnchor): TimeAnchor {
  if (expression.kind !== 'anaphoric' || expression.unit === 'same') return anchor;
  const before =
    times.find((time) => time.attributive && time.start === end + 1) ??
    times.findLast((time) => time.end <= start && time.expression.kind === 'calendar');
  if (before === undefined) return anchor;
  const { interval } = resolveTime({ ...before.expression, direction: 'in' } as TimeExpression, anchor);
  return { ...anchor, previous: interval };
}
