import type { Span } from '../../stage.js';
import type { Clause } from '../clause/clause.js';
import type { Discourse } from '../discourse/discourse.js';
import type { Interval } from '../mention.js';
import { mentionsIn, type Reading } from '../reading.js';
import { resolveTime } from './resolve-time.js';

/** When something is said to be, and how that is known. */
export interface When {
  readonly interval: Interval;
  readonly basis: 'stated' | 'filled_in';
  readonly rule: string;
  readonly span: Span | null;
}

export type Tense = 'past' | 'present' | 'future';

/**
 * The time that a run of words gives (codebook section 7: a time belongs to the clause that it stands in): of several the one nearest to `near`
 * that names days.
 * @param near word index of the verb or noun that the time is asked for.
 * @returns null where the run has no time that names days.
 */
export function timeOf(
  reading: Reading,
  run: { from: number; to: number; near: number },
  { tense, discourse }: { tense: Tense; discourse: Discourse },
): When | null {
  const { earliest, latest } = reading.document.published;
  const anchor = { published: { earliest, latest }, tense, previous: discourse.interval };
  const near = reading.words[run.near]?.start ?? 0;
  const found: { when: When; distance: number }[] = [];
  for (const mention of mentionsIn(reading, reading.times, run)) {
    const resolved = resolveTime(mention.expression, anchor);
    if (resolved.interval.start === null && resolved.interval.end === null) continue;
    const when: When = {
      interval: resolved.interval,
      basis: resolved.basis,
      rule: resolved.rule,
      span: { start: mention.start, end: mention.end },
    };
    found.push({ when, distance: Math.abs(mention.start - near) });
  }
  found.sort((a, b) => a.distance - b.distance);
  return found[0]?.when ?? null;
}

/** The tense that times beside a clause are read with. */
export function tenseOf(clause: Clause | null, modality: string): Tense {
  if (modality === 'planned') return 'future';
  if (clause === null) return 'past';
  if (clause.verb.perfect || clause.verb.tense === 'past') return 'past';
  if (clause.verb.tense === 'future') return 'future';
  return clause.verb.form === 'infinitive' ? 'future' : 'present';
}
