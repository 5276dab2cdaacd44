import { matchActors } from './actor-match.js';
import type { Clusters, Link } from './clusters.js';
import { datedClustersOf } from './dated-clusters.js';
import { eventKinds } from './event-kinds.js';
import { grainOf, grains } from './grain.js';
import type { LinkRule } from './link-rule.js';
import { isPast, type Occurrence } from './occurrence.js';

export const remembered: LinkRule = {
  id: 'link/remembered-by-year',
  description:
    'An act that one article reports as the news of its week, at its head, is what later articles remember by its year alone, if it is the only such news of that year: "an agreement signed last year".',
};

/** Days after an act within which an article reports it as news. */
const newsLasts = 7;
/** Sentences at the head of an article that hold its news. */
const head = 2;

/** Links mentions that give only a year, or half of one, to the act that was news in it. */
export function linkRemembered(occurrences: readonly Occurrence[], clusters: Clusters): Link[] {
  const news = new Set(occurrences.filter(isNews).map(({ rank }) => clusters.founderOf(rank)));
  const dated = datedClustersOf(occurrences, clusters);
  return occurrences.flatMap((occurrence) => {
    const { mention, period, rank } = occurrence;
    if (!isPast(occurrence) || period === null || !eventKinds[mention.event_type].remembered) return [];
    const grain = grainOf(period);
    if (grain !== grains.season && grain !== grains.year) return [];
    const found = dated.only(
      occurrence,
      period,
      ({ founder, days, like }) => news.has(founder) && grainOf(days) <= grains.month && isSameAct(like, occurrence),
    );
    return found === null
      ? []
      : [{ a: Math.min(found.founder, rank), b: Math.max(found.founder, rank), rule: remembered.id }];
  });
}

function isSameAct({ mention: a }: Occurrence, { mention: b }: Occurrence): boolean {
  const placesFit = a.place === null || b.place === null || a.place === b.place;
  return placesFit && matchActors(a.actor, b.actor) === 'same' && matchActors(a.target, b.target) !== 'other';
}

/** Whether the head of an article tells it as what has just happened. */
export function isNews(occurrence: Occurrence): boolean {
  const { mention, published, stated } = occurrence;
  if (!isPast(occurrence) || mention.sentence > head || stated === null) return false;
  return stated.to <= published.to && published.to - stated.from <= newsLasts;
}
