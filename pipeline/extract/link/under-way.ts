import type { Clusters, Link } from './clusters.js';
import { datedClustersOf } from './dated-clusters.js';
import { type Days, isWithin, lengthOf } from './days.js';
import { eventKinds } from './event-kinds.js';
import { grainOf, grains } from './grain.js';
import type { LinkRule } from './link-rule.js';
import type { Occurrence } from './occurrence.js';

export const underWay: LinkRule = {
  id: 'link/under-way-then',
  description:
    'What is under way on the day of one article is what another dates to that day, week or month: talks that "are starting" on 24 January, and talks "begun in January".',
};

/** Links mentions of what is under way to the only event that is dated to the day of publication. */
export function linkUnderWay(occurrences: readonly Occurrence[], clusters: Clusters): Link[] {
  const dated = datedClustersOf(occurrences, clusters);
  return occurrences.flatMap((occurrence) => {
    const { mention, published, rank } = occurrence;
    if (mention.modality !== 'ongoing' || occurrence.stated !== null || lengthOf(published) > 1) return [];
    if (eventKinds[mention.event_type].needsBoth) return [];
    const found = dated.only(occurrence, monthAround(published), ({ days, like }) => {
      const apart = like.article !== occurrence.article && like.mention.place === mention.place;
      return apart && isWithin(published, days) && grainOf(days) <= grains.month;
    });
    return found === null
      ? []
      : [{ a: Math.min(found.founder, rank), b: Math.max(found.founder, rank), rule: underWay.id }];
  });
}

/** Where the days of an event of a month at most lie that holds the day. */
const monthAround = ({ from, to }: Days): Days => ({ from: from - 31, to: to + 31 });
