import type { Clause } from '../clause/clause.js';
import type { Discourse } from '../discourse/discourse.js';
import { mentionsIn, type Reading } from '../reading.js';
import { resolveAnaphoric } from './resolve/relative-time.js';
import type { ReadTime } from './time-mention.js';
import { runsOf, tenseOf, timeOf, type When } from './time-of.js';

/** The "two days after" in front of a clause: counted units, and whether it ends where the clause's own conjunction does. */
const leadsInto = (reading: Reading, { from }: Clause, mention: ReadTime): boolean =>
  mention.end === reading.words[from]?.end || mention.end === reading.words[from - 1]?.end;

/**
 * The day of a clause that the main one is counted from: "marched on Friday, *two days after* 900 men *landed*" landed on Wednesday.
 * @returns null for any other clause, and where the main clause gives no day.
 */
export function timeBeforeClause(reading: Reading, clause: Clause, discourse: Discourse): When | null {
  const { governor, link, relation } = clause;
  if (relation !== 'adverbial' || governor === null || (link !== 'after' && link !== 'before')) return null;
  const distance = mentionsIn(reading, reading.times, { from: governor.from, to: clause.from + 1 }).find((mention) =>
    leadsInto(reading, clause, mention),
  );
  const expression = distance?.expression;
  if (distance === undefined || expression?.kind !== 'anaphoric') return null;
  const main = mainTime(reading, governor, { discourse, before: distance.start });
  if (main === null || main.interval.start === null || main.interval.end === null) return null;
  const previous = { start: main.interval.start, end: main.interval.end };
  const interval = resolveAnaphoric(
    { ...expression, offset: -expression.offset },
    { day: null, tense: 'past', previous },
  );
  return interval === null
    ? null
    : {
        interval,
        basis: 'filled_in',
        rule: 'time/from-event-before',
        span: { start: distance.start, end: distance.end },
      };
}

function mainTime(
  reading: Reading,
  governor: Clause,
  { discourse, before }: { discourse: Discourse; before: number },
): When | null {
  const runs = runsOf(governor, { from: governor.from, to: governor.to }, reading).map((run) => ({
    from: run.from,
    to: Math.max(run.from, Math.min(run.to, reading.words.findLastIndex(({ end }) => end <= before) + 1)),
  }));
  return timeOf(
    reading,
    { runs, near: governor.verb.from, names: [] },
    { tense: tenseOf(governor, 'actual'), discourse },
  );
}
