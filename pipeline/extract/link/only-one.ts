import type { EventMention } from '../../../schemas/event-mention.js';
import { matchActors } from './actor-match.js';
import type { Clusters, Link } from './clusters.js';
import { datedClustersOf } from './dated-clusters.js';
import { anyDay } from './days.js';
import { eventKinds } from './event-kinds.js';
import type { LinkRule } from './link-rule.js';
import { isPast, type Occurrence } from './occurrence.js';

export const onlyOne: LinkRule = {
  id: 'link/only-one',
  description:
    'A past invasion or defeat, or the taking or handing over of a named place, that is told without a time is the only dated one of the same parties there before publication: "the invasion" after "invaded in 2003".',
};

/** Of what happens rarely, or to a place, one mention without a time can hardly mean another. */
const hardlyHappensTwice = ({ event_type, place }: EventMention): boolean =>
  eventKinds[event_type].rare ||
  (place !== null && (event_type === 'territorial_change' || event_type === 'base_transfer'));

/** Links mentions of rare events that state no time to the one event that they can mean. */
export function linkOnlyOnes(occurrences: readonly Occurrence[], clusters: Clusters): Link[] {
  const dated = datedClustersOf(occurrences, clusters);
  return occurrences.flatMap((occurrence) => {
    const { mention, rank, published } = occurrence;
    const { principal } = eventKinds[mention.event_type];
    if (!hardlyHappensTwice(mention) || !isPast(occurrence) || occurrence.stated !== null) return [];
    const until = { from: anyDay.from, to: published.to };
    const found = dated.only(occurrence, until, ({ like }) => {
      const other = principal === 'actor' ? matchActors(like.mention.target, mention.target) : 'same';
      return other === 'same' && (mention.place === null || like.mention.place === mention.place);
    });
    return found === null ? [] : [{ a: found.founder, b: rank, rule: onlyOne.id }];
  });
}
