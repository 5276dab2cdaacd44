import { readTimes } from '../../../../pipeline/extract/time/read-times.js';
import { resolveTime } from '../../../../pipeline/extract/time/resolve-time.js';
import type { ExpressionGroup } from './time-expressions.js';

/** The times of a text that is one sentence, dated; first those with a date. */
export function readAndResolve(text: string, { published, tense, previous }: Omit<ExpressionGroup, 'grain' | 'rows'>) {
  const anchor = { published: { earliest: published, latest: published }, tense, previous: previous ?? null };
  return readTimes(text, { start: 0, end: text.length }).map(({ start, end, rule, expression }) => ({
    words: text.slice(start, end),
    rule,
    interval: resolveTime(expression, anchor).interval,
  }));
}
