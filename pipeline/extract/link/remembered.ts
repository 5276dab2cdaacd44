import type { Clusters, Link } from './clusters.js';
import { type DatedCluster, datedClustersOf } from './dated-clusters.js';
import { eventKinds } from './event-kinds.js';
import { grainOf, grains } from './grain.js';
import { isSameMatter } from './is-same-matter.js';
import type { LinkRule } from './link-rule.js';
import { isPast, type Occurrence } from './occurrence.js';

export const remembered: LinkRule = {
  id: 'link/remembered',
  description:
    'A mention that gives only the month speaks of the only event of its kind, parties and place that is dated within it; one that gives only the year, of the only act in it that an article had at its head as the news of the week, of the only movement in it if several articles tell of that, or of the only one at a named place: "an agreement signed last year".',
};

/** Days after an act within which an article reports it as news. */
const newsLasts = 7;
/** Sentences at the head of an article that hold its news. */
const head = 2;

/** Links mentions that give only a month or a year to the event that is dated more finely within it. */
export function linkRemembered(occurrences: readonly Occurrence[], clusters: Clusters): Link[] {
  const news = new Set(occurrences.filter(isNews).map(({ rank }) => clusters.founderOf(rank)));
  const dated = datedClustersOf(occurrences, clusters);
  return occurrences.flatMap((occurrence) => {
    const { mention, period, rank } = occurrence;
    const { coarsest, remembered: isAct } = eventKinds[mention.event_type];
    if (!isPast(occurrence) || period === null || !(isAct || coarsest >= grains.year)) return [];
    const grain = grainOf(period);
    if (grain < grains.month || grain > grains.year) return [];
    const fits = (candidate: DatedCluster) =>
      isSameMatter(candidate.like, occurrence) &&
      grainOf(candidate.days) < grain &&
      grainOf(candidate.days) <= grains.month;
    const found = dated.only(occurrence, period, fits);
    const isKnown =
      grain === grains.month || mention.place !== null || (!isAct && found !== null && dated.isRetold(found));
    const newsOfYear = (candidate: DatedCluster) => fits(candidate) && news.has(candidate.founder);
    const meant = isKnown ? found : isAct ? dated.only(occurrence, period, newsOfYear) : null;
    if (meant === null) return [];
    return [{ a: Math.min(meant.founder, rank), b: Math.max(meant.founder, rank), rule: remembered.id }];
  });
}

/** Whether the head of an article tells it as what has just happened. */
function isNews(occurrence: Occurrence): boolean {
  const { mention, published, stated } = occurrence;
  if (!isPast(occurrence) || mention.sentence > head || stated === null) return false;
  return stated.to <= published.to && published.to - stated.from <= newsLasts;
}
