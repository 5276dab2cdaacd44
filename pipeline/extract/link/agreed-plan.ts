import { matchActors } from './actor-match.js';
import { groupBy, neighbours } from './block.js';
import type { Clusters, Link } from './clusters.js';
import { eventKinds } from './event-kinds.js';
import type { LinkRule } from './link-rule.js';
import type { Occurrence } from './occurrence.js';

export const agreedPlan: LinkRule = {
  id: 'link/plan-of-one-agreement',
  description:
    'Two articles tell of one agreement and, in the same sentence, of the same movement of the same force that it brings.',
};

/** Links plans that stand beside mentions of one agreement, in the same sentence. */
export function linkAgreedPlans(occurrences: readonly Occurrence[], clusters: Clusters): Link[] {
  const agreements = groupBy(
    occurrences.filter(({ mention }) => mention.event_type === 'agreement' && mention.modality === 'actual'),
    sentenceOf,
  );
  const plans = occurrences.flatMap((occurrence) => {
    if (!isPlan(occurrence)) return [];
    const founders = (agreements.get(sentenceOf(occurrence)) ?? []).map(({ rank }) => clusters.founderOf(rank));
    return [...new Set(founders)].map((agreement) => ({ occurrence, agreement }));
  });
  const groups = groupBy(plans, ({ occurrence, agreement }) =>
    occurrence.principalBlock === null ? null : `${occurrence.principalBlock} ${occurrence.mention.place} ${agreement}`,
  );
  return [...groups.values()].flatMap((group) =>
    group.flatMap(({ occurrence: a }, index) =>
      group
        .slice(index + 1, index + 1 + neighbours)
        .filter(({ occurrence: b }) => matchActors(a.mention.actor, b.mention.actor) === 'same')
        .map(({ occurrence: b }) => ({ a: a.rank, b: b.rank, rule: agreedPlan.id })),
    ),
  );
}

const sentenceOf = ({ article, mention }: Occurrence): string => `${article.article_id} ${mention.sentence}`;

function isPlan({ mention }: Occurrence): boolean {
  return eventKinds[mention.event_type].extended && (mention.modality === 'planned' || mention.modality === 'ongoing');
}
