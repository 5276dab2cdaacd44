import { neighbours } from './block.js';
import type { Clusters, Link } from './clusters.js';
import { type DatedCluster, datedClustersOf } from './dated-clusters.js';
import { type Days, lengthOf } from './days.js';
import { eventKinds } from './event-kinds.js';
import type { LinkRule } from './link-rule.js';
import { isPast, type Occurrence } from './occurrence.js';

export const accountOrder: LinkRule = {
  id: 'link/order-of-account',
  description:
    'A past event without a time, told between two dated ones in the order of time ("invaded in 2003 … withdrew … returned in 2014"), is the only dated one of its kind and force that lies between them, or the only one of them that several articles tell of.',
};

/** Sentences within which an account keeps the order of time. */
const reach = 4;
/** Longest time between the two dated events, in days: beyond fifteen years they bound nothing. */
const longest = 15 * 366;

/** The time in which a past event without a stated time can have happened, by the dated past events told before and after it. */
export interface AccountWindow {
  /** The last dated event told before it. */
  readonly after: Told | null;
  /** The first dated event told after it. */
  readonly before: Told | null;
}

/** A dated event as told: its time, as far as linking has agreed on it, the sentence, and the rank of the mention. */
export interface Told {
  readonly rank: number;
  readonly days: Days;
  readonly sentence: number;
}

/** The windows of all past mentions without a time, by rank. The times are those that linking has agreed on so far. */
export function accountWindows(occurrences: readonly Occurrence[], clusters: Clusters): Map<number, AccountWindow> {
  const dated = occurrences.map((occurrence) =>
    isPast(occurrence) && occurrence.stated !== null ? agreedPeriod(occurrence, clusters) : null,
  );
  const windows = new Map<number, AccountWindow>();
  for (const occurrence of occurrences) {
    if (!isPast(occurrence) || occurrence.stated !== null) continue;
    windows.set(occurrence.rank, {
      after: nearest(occurrence, -1, { occurrences, dated }),
      before: nearest(occurrence, 1, { occurrences, dated }),
    });
  }
  return windows;
}

function agreedPeriod(occurrence: Occurrence, clusters: Clusters): Days | null {
  return clusters.agreedOf(occurrence.rank).named;
}

interface Account {
  readonly occurrences: readonly Occurrence[];
  readonly dated: readonly (Days | null)[];
}

function nearest(from: Occurrence, step: 1 | -1, { occurrences, dated }: Account): Told | null {
  for (let at = from.rank + step; Math.abs(at - from.rank) <= neighbours; at += step) {
    const other = occurrences[at];
    if (other === undefined || other.article !== from.article) return null;
    if (Math.abs(other.mention.sentence - from.mention.sentence) > reach) return null;
    const days = dated[at];
    if (days != null) return { rank: at, days, sentence: other.mention.sentence };
  }
  return null;
}

/** The days between the two, if they are told in the order of time; else null. */
export function betweenDated({ after, before }: AccountWindow): Days | null {
  if (after === null || before === null) return null;
  if (after.days.from > before.days.from || after.days.to > before.days.to) return null;
  const days = { from: after.days.from, to: before.days.to };
  return lengthOf(days) <= longest ? days : null;
}

/** Links past mentions without a time to the dated event that the order of the account leaves for them. */
export function linkByAccount(occurrences: readonly Occurrence[], clusters: Clusters): Link[] {
  const windows = accountWindows(occurrences, clusters);
  const dated = datedClustersOf(occurrences, clusters);
  return occurrences.flatMap((occurrence) => {
    const { mention, rank } = occurrence;
    const window = windows.get(rank);
    if (window === undefined || eventKinds[mention.event_type].needsBoth) return [];
    const days = betweenDated(window);
    if (days === null) return [];
    const fits = ({ like }: DatedCluster) => like.mention.place === mention.place;
    const found =
      dated.only(occurrence, days, fits) ??
      dated.only(occurrence, days, (candidate) => fits(candidate) && dated.isRetold(candidate));
    return found === null ? [] : [{ a: found.founder, b: rank, rule: accountOrder.id }];
  });
}
