import { matchActors } from './actor-match.js';
import { groupBy, neighbours } from './block.js';
import type { Link } from './clusters.js';
import { type Days, monthOf, overlap } from './days.js';
import { eventKinds } from './event-kinds.js';
import { grainOf, grains } from './grain.js';
import type { LinkRule } from './link-rule.js';
import type { Occurrence } from './occurrence.js';

export const sameTime: LinkRule = {
  id: 'link/same-time',
  description:
    'The same type of event, by and to the same, in the same country, at times that overlap and are told about as finely: both "in 2011", or "on 3 May" and "that week".',
};

/** Longest period that is looked up month by month. */
const mostMonths = 13;

/** An occurrence in one of the months of its period. */
interface Entry {
  readonly occurrence: Occurrence;
  readonly month: number;
}

/** Links between mentions that state a time. */
export function linkSameTime(occurrences: readonly Occurrence[]): Link[] {
  const entries = occurrences.flatMap((occurrence) =>
    monthsOf(occurrence.period).map((month): Entry => ({ occurrence, month })),
  );
  const withPrincipal = groupBy(entries, ({ occurrence, month }) => keyed(occurrence.principalBlock, month));
  const all = groupBy(entries, ({ occurrence, month }) => keyed(occurrence.block, month));
  const unnamed = (a: Occurrence, b: Occurrence) => a.principalBlock === null || b.principalBlock === null;
  return [
    ...[...withPrincipal.values()].flatMap((group) => linkNeighbours(group, () => true)),
    ...[...all.values()].filter(hasUnnamed).flatMap((group) => linkNeighbours(group, unnamed)),
  ];
}

const keyed = (block: string | null, month: number) => (block === null ? null : `${block} ${month}`);

const hasUnnamed = (group: readonly Entry[]) => group.some(({ occurrence }) => occurrence.principalBlock === null);

function linkNeighbours(group: Entry[], admits: (a: Occurrence, b: Occurrence) => boolean): Link[] {
  const sorted = group
    .map(({ occurrence }) => occurrence)
    .sort((a, b) => periodOf(a).from - periodOf(b).from || periodOf(a).to - periodOf(b).to || a.rank - b.rank);
  const month = group[0]?.month;
  return sorted.flatMap((a, index) =>
    sorted
      .slice(index + 1, index + 1 + neighbours)
      .filter((b) => admits(a, b) && monthOf(periodOf(b).from) === month && isSameTime(a, b))
      .map((b) => ({ a: Math.min(a.rank, b.rank), b: Math.max(a.rank, b.rank), rule: sameTime.id })),
  );
}

const periodOf = (occurrence: Occurrence) => occurrence.period as Days;

/** The months of a period, counted from January 1970; none of one that is open or too long. */
function monthsOf(period: Days | null): number[] {
  if (period === null || !Number.isFinite(period.from) || !Number.isFinite(period.to)) return [];
  const [first, last] = [monthOf(period.from), monthOf(period.to)];
  if (last - first >= mostMonths) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Whether two mentions of one block that both state a time speak of one event by that time. */
export function isSameTime(a: Occurrence, b: Occurrence): boolean {
  if (overlap(periodOf(a), periodOf(b)) === null) return false;
  const kind = eventKinds[a.mention.event_type];
  const [fine, coarse] = [grainOf(periodOf(a)), grainOf(periodOf(b))].sort() as [number, number];
  const within = a.article.article_id === b.article.article_id;
  if (coarse > (within ? Math.max(kind.coarsest, grains.year) : kind.coarsest)) return false;
  if (coarse - fine > mostApart(a, b, coarse)) return false;
  if (!isSamePlace(a, b, coarse)) return false;
  return isSameParties(a, b, coarse);
}

/** An act that only its year is told of may be any of that year: see remembered.ts. A deadline may name a month where another names the day. */
function mostApart(a: Occurrence, b: Occurrence, coarse: number): number {
  const { apart, rare } = eventKinds[a.mention.event_type];
  if (coarse > grains.month && !rare) return Math.min(apart, 1);
  return isDeadline(a) || isDeadline(b) ? Math.max(apart, 2) : apart;
}

const isDeadline = ({ stated }: Occurrence) => stated !== null && !Number.isFinite(stated.from);

function isSamePlace(a: Occurrence, b: Occurrence, coarse: number): boolean {
  const { needsBoth, rare } = eventKinds[a.mention.event_type];
  if (a.mention.place === b.mention.place) return a.mention.place !== null || !needsBoth || isNear(a, b);
  if (needsBoth || (a.mention.place !== null && b.mention.place !== null)) return false;
  return rare || (coarse <= grains.week && a.mention.modality === b.mention.modality);
}

/** Sentences of one article between which a narrative stays with one event. */
export const nearSentences = 2;

export const isNear = (a: Occurrence, b: Occurrence): boolean =>
  a.article.article_id === b.article.article_id && Math.abs(a.mention.sentence - b.mention.sentence) <= nearSentences;

function isSameParties(a: Occurrence, b: Occurrence, coarse: number): boolean {
  const { principal, needsBoth } = eventKinds[a.mention.event_type];
  const actors = matchActors(a.mention.actor, b.mention.actor);
  const targets = matchActors(a.mention.target, b.mention.target);
  if (needsBoth) return actors === 'same' && targets === 'same';
  const who = principal === 'actor' ? actors : targets;
  if (who === 'same') return true;
  return who === 'open' && (coarse <= grains.week || (principal === 'actor' && targets === 'same'));
}
