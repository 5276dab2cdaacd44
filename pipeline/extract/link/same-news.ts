import { matchActors } from './actor-match.js';
import { groupBy, neighbours } from './block.js';
import type { Link } from './clusters.js';
import { lengthOf } from './days.js';
import { eventKinds } from './event-kinds.js';
import type { LinkRule } from './link-rule.js';
import type { Occurrence } from './occurrence.js';

export const sameNews: LinkRule = {
  id: 'link/same-news',
  description:
    'Two articles of the same days give at their head, without a time, the same type of event by and to the same in the same place, in the same stage.',
};

/** Days between two articles that bring the same news. */
const apart = 3;
/** The news of an article stands in its first two sentences. */
const head = 1;

/** Links mentions without a time at the heads of articles that were published within days of each other. */
export function linkSameNews(occurrences: readonly Occurrence[]): Link[] {
  const groups = groupBy(occurrences.filter(isUndatedNews), ({ principalBlock, mention }) =>
    principalBlock === null ? null : `${principalBlock} ${mention.modality} ${mention.place}`,
  );
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, index) =>
      group
        .slice(index + 1, index + 1 + neighbours)
        .filter((b) => isSameNews(a, b))
        .map((b) => ({ a: a.rank, b: b.rank, rule: sameNews.id })),
    ),
  );
}

function isUndatedNews({ mention, stated, published }: Occurrence): boolean {
  if (stated !== null || mention.sentence > head || lengthOf(published) > 1) return false;
  if (mention.modality === 'possible' || mention.modality === 'negated') return false;
  return !eventKinds[mention.event_type].needsBoth || mention.place !== null;
}

/** The group is in order of publication, so b is never earlier than a. */
function isSameNews(a: Occurrence, b: Occurrence): boolean {
  const { principal } = eventKinds[a.mention.event_type];
  if (b.published.from - a.published.from > apart) return false;
  if (a.article.article_id === b.article.article_id) return false;
  const actors = matchActors(a.mention.actor, b.mention.actor);
  const targets = matchActors(a.mention.target, b.mention.target);
  const other = principal === 'actor' ? targets : actors;
  return (
    (principal === 'actor' ? actors : targets) === 'same' && (other === 'same' || a.mention.target === b.mention.target)
  );
}
