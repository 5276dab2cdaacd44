import { matchActors } from './actor-match.js';
import { groupBy, neighbours } from './block.js';
import type { Link } from './clusters.js';
import { lengthOf } from './days.js';
import type { LinkRule } from './link-rule.js';
import type { Occurrence } from './occurrence.js';

export const samePlan: LinkRule = {
  id: 'link/same-plan',
  description:
    'Two articles of one month, not both with a time, tell of the same force that is to leave the same country or place, or is leaving it: one withdrawal on its way. Of people who are sent there are too many.',
};

/** Days between two articles that speak of the same plan. */
const apart = 31;

/** Links mentions of what is planned or under way in articles that were published within a month. */
export function linkSamePlans(occurrences: readonly Occurrence[]): Link[] {
  const groups = groupBy(occurrences.filter(isPlan), ({ principalBlock, mention }) =>
    principalBlock === null ? null : `${principalBlock} ${mention.place}`,
  );
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, index) =>
      group
        .slice(index + 1, index + 1 + neighbours)
        .filter((b) => isSamePlan(a, b))
        .map((b) => ({ a: a.rank, b: b.rank, rule: samePlan.id })),
    ),
  );
}

function isPlan({ mention, stated, published }: Occurrence): boolean {
  if (lengthOf(published) > 1 || (stated !== null && stated.to < published.to)) return false;
  const isLeaving =
    mention.event_type === 'withdrawal' || (mention.event_type === 'base_transfer' && mention.place !== null);
  return isLeaving && (mention.modality === 'planned' || mention.modality === 'ongoing');
}

/** The group is in order of publication, so b is never earlier than a. */
const isSamePlan = (a: Occurrence, b: Occurrence): boolean =>
  b.published.from - a.published.from <= apart &&
  a.article.article_id !== b.article.article_id &&
  (a.stated === null || b.stated === null) &&
  matchActors(a.mention.actor, b.mention.actor) === 'same' &&
  matchActors(a.mention.target, b.mention.target) !== 'other';
