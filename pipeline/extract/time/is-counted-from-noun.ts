import type { Reading } from '../reading.js';
import type { ReadTime } from './time-mention.js';

/** "pulled back on Friday, *a day after* talks": when the talks were, told from the day in front; it gives no other day. */
export function isCountedFromNoun({ times, document }: Reading, mention: ReadTime): boolean {
  const { expression, start, end } = mention;
  if (expression.kind !== 'anaphoric' || expression.unit === 'same') return false;
  const { text } = document;
  const isAside = /,\s*$/.test(text.slice(Math.max(0, start - 2), start));
  const isBeforeNoun =
    /\b(?:after|before|following)$/i.test(text.slice(start, end)) && !/^\s*[,.;]/.test(text.slice(end, end + 2));
  return isAside && isBeforeNoun && times.some((time) => time.end <= start && time.expression.kind === 'calendar');
}
