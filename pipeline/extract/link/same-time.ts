import { matchActors } from './actor-match.js';
import { groupBy, neighbours } from './block.js';
import type { Link } from './clusters.js';
import { areTouching, type Days, monthOf } from './days.js';
import { eventKinds } from './event-kinds.js';
import { grains } from './grain.js';
import type { LinkRule } from './link-rule.js';
import type { Occurrence } from './occurrence.js';

export const sameTime: LinkRule = {
  id: 'link/same-time',
  description:
    'The same type of event, by and to the same, in the same country, at times that overlap and are told about as finely: both "in 2011", or "on 3 May" and "that week".',
};

/** Longest period that is looked up month by month. */
const mostMonths = 13;

/** Links between mentions that state a time. */
export function linkSameTime(occurrences: readonly Occurrence[]): Link[] {
  const dated = occurrences.filter(({ period }) => period !== null);
  const withPrincipal = groupBy(dated, ({ principalBlock }) => principalBlock);
  const all = groupBy(dated, ({ block }) => block);
  return [
    ...[...withPrincipal.values()].flatMap(lanesOf).flatMap((lane) => linkLane(lane, () => true)),
    ...[...all.values()]
      .filter((block) => block.some(isLoose))
      .flatMap(lanesOf)
      .flatMap((lane) => linkLane(lane, isLoosePair)),
  ];
}

/** Whose like may stand in another block: who acts is not named, or one article names a party more than the other. */
const isLoose = ({ principalBlock, mention }: Occurrence) =>
  principalBlock === null || mention.actor?.includes(';') === true;
const isLoosePair = (a: Occurrence, b: Occurrence) =>
  (isLoose(a) || isLoose(b)) && (a.principalBlock === null || a.principalBlock !== b.principalBlock);

type Admits = (a: Occurrence, b: Occurrence) => boolean;

/** Days are told as finely as months at the most, years as months at the least, see `mostApart`: in a crowded block they are not in each other's way. */
function lanesOf(block: readonly Occurrence[]): (readonly Occurrence[])[] {
  const [first] = block;
  if (first === undefined || eventKinds[first.mention.event_type].rare) return [block];
  return [block.filter(({ grain }) => grain <= grains.month), block.filter(({ grain }) => grain >= grains.month)];
}

/** Compares mentions of a block month by month. */
function linkLane(lane: readonly Occurrence[], admits: Admits): Link[] {
  const months = new Map<number, Occurrence[]>();
  for (const occurrence of [...lane].sort(byPeriod)) {
    for (const month of monthsOf(occurrence.period)) {
      const others = months.get(month);
      if (others === undefined) months.set(month, [occurrence]);
      else others.push(occurrence);
    }
  }
  return [...months].flatMap(([month, inMonth]) => linkMonth(inMonth, month, admits));
}

const byPeriod = (a: Occurrence, b: Occurrence): number =>
  periodOf(a).from - periodOf(b).from || periodOf(a).to - periodOf(b).to || a.rank - b.rank;

/**
 * Each pair is looked at in the month in which the later of the two begins: by the next in order of time, until they begin after the first has ended.
 */
function linkMonth(sorted: readonly Occurrence[], month: number, admits: Admits): Link[] {
  const links: Link[] = [];
  const beginning = sorted.findIndex(({ period }) => monthOf((period as Days).from) === month);
  if (beginning < 0) return links;
  sorted.forEach((a, index) => {
    const first = Math.max(index + 1, beginning);
    const until = Math.min(sorted.length, first + neighbours);
    for (let at = first; at < until; at += 1) {
      const b = sorted[at] as Occurrence;
      if (periodOf(b).from > periodOf(a).to) break;
      if (!admits(a, b) || !isSameTime(a, b)) continue;
      links.push({ a: Math.min(a.rank, b.rank), b: Math.max(a.rank, b.rank), rule: sameTime.id });
    }
  });
  return links;
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
  const kind = eventKinds[a.mention.event_type];
  const coarse = Math.max(a.grain, b.grain);
  const within = a.article.article_id === b.article.article_id;
  if (coarse > (within ? Math.max(kind.coarsest, grains.year) : kind.coarsest)) return false;
  if (coarse - Math.min(a.grain, b.grain) > mostApart(a, b, coarse)) return false;
  if (!areTouching(periodOf(a), periodOf(b)) || !isSamePlace(a, b, coarse)) return false;
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
const nearSentences = 2;

/** Whether two mentions stand so close in one article that its account may still be at one event. */
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
