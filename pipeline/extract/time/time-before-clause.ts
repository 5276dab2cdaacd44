import type { Clause } from '../clause/clause.js';
import type { Discourse } from '../discourse/discourse.js';
import type { Interval } from '../mention.js';
import { classesOf } from '../noun-classes.js';
import { mentionsIn, type Reading } from '../reading.js';
import { leadsInto } from './leads-into.js';
import { resolveAnaphoric } from './resolve/relative-time.js';
import { runsOf, tenseOf, timeOf, type When } from './time-of.js';

/**
 * The day of a clause that the main one is counted from: "marched on Friday, *two days after* 900 men *landed*" landed on Wednesday.
 * @returns null for any other clause, and where the main clause gives no day.
 */
export function timeBeforeClause(reading: Reading, clause: Clause, discourse: Discourse): When | null {
  const { link, relation } = clause;
  const next = reading.clauses[clause.index + 1];
  const governor = clause.governor ?? (next?.relation === 'main' ? next : null);
  if (governor === null || (link !== 'after' && link !== 'before')) return null;
  if (relation !== 'adverbial' && relation !== 'gerund') return null;
  const isInFront = clause.index < governor.index;
  const before = isInFront ? Math.max(0, clause.from - longestDistance) : governor.from;
  const distance = mentionsIn(reading, reading.times, { from: before, to: clause.from + 1 }).find((mention) =>
    leadsInto(reading, clause, mention),
  );
  const expression = distance?.expression;
  if (distance === undefined || expression?.kind !== 'anaphoric') return null;
  const limit = isInFront ? Number.POSITIVE_INFINITY : distance.start;
  const main = firstTime(reading, governor, { discourse, before: limit });
  const { start, end } = main ?? {};
  if (start == null || end == null) return null;
  const previous = { start, end };
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

/** "less than two and a half years". */
const longestDistance = 8;

/** Of the clause; of the one that it completes where it is an infinitive and that has a day: "voted on Sunday *to leave*, two days after …". */
function firstTime(
  reading: Reading,
  clause: Clause,
  context: { discourse: Discourse; before: number },
): Interval | null {
  const outer =
    clause.relation === 'infinitive' && clause.governor !== null ? firstTime(reading, clause.governor, context) : null;
  return outer ?? mainTime(reading, clause, context);
}

function mainTime(
  reading: Reading,
  governor: Clause,
  { discourse, before }: { discourse: Discourse; before: number },
): Interval | null {
  const runs = runsOf(governor, { from: governor.from, to: governor.to }, reading).map((run) => ({
    from: run.from,
    to: Math.max(run.from, Math.min(run.to, reading.words.findLastIndex(({ end }) => end <= before) + 1)),
  }));
  const when = timeOf(
    reading,
    { runs, near: governor.verb.from, names: isBlow(reading, governor) ? [governor.subject?.head ?? -1] : [] },
    { tense: tenseOf(governor, 'actual'), discourse },
  );
  return when?.interval ?? (happens.has(governor.verb.lemma) && isBlow(reading, governor) ? discourse.interval : null);
}

/** "The raid *came* hours after", but not "His comments *came* hours after". */
const isBlow = ({ words }: Reading, { subject }: Clause): boolean => {
  const head = words[subject?.head ?? -1];
  return head !== undefined && (/^(?:it|this|that)$/.test(head.lower) || classesOf(head.lemma, head.lower).length > 0);
};

/** "The raid *came* a day after rebels burned the bridge": the event that the article has just told of. */
const happens: ReadonlySet<string> = new Set(['come', 'happen', 'occur']);
