import { matchActors } from './actor-match.js';
import { groupBy } from './block.js';
import { planSlips } from './cluster.js';
import type { Link } from './clusters.js';
import { eventKinds } from './event-kinds.js';
import type { LinkRule } from './link-rule.js';
import { isPast, type Occurrence } from './occurrence.js';

export const cameLate: LinkRule = {
  id: 'link/plan-came-late',
  description:
    'An act that was planned for a time now over is the only one of its kind and parties that the same article tells of within the three months after: "was to be signed in August" and "signed on 27 September".',
};

/** Links acts that were planned for an earlier time to what came of the plan, within an article. */
export function linkLatePlans(occurrences: readonly Occurrence[]): Link[] {
  const groups = groupBy(occurrences, ({ article, block, mention }) =>
    block === null || !eventKinds[mention.event_type].remembered ? null : `${article.article_id} ${block}`,
  );
  return [...groups.values()].flatMap((group) => {
    const acts = group.filter((occurrence) => isPast(occurrence) && occurrence.period !== null);
    return group.filter(isOverdue).flatMap((plan) => {
      const [act, another] = acts.filter((other) => isOutcome(plan, other));
      if (act === undefined || another !== undefined) return [];
      return [{ a: Math.min(plan.rank, act.rank), b: Math.max(plan.rank, act.rank), rule: cameLate.id }];
    });
  });
}

const isOverdue = ({ mention, stated, published }: Occurrence): boolean =>
  mention.modality === 'planned' && stated !== null && stated.to < published.from;

function isOutcome(plan: Occurrence, act: Occurrence): boolean {
  const [due, done] = [plan.period, act.period];
  if (due === null || done === null || done.from <= due.to || done.to > due.to + planSlips) return false;
  const placesFit = plan.mention.place === act.mention.place;
  return placesFit && matchActors(plan.mention.actor, act.mention.actor) === 'same';
}
