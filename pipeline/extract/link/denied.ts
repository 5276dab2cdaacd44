import { matchActors } from './actor-match.js';
import { groupBy, neighbours } from './block.js';
import type { Link } from './clusters.js';
import { areTouching } from './days.js';
import { eventKinds } from './event-kinds.js';
import type { LinkRule } from './link-rule.js';
import type { Occurrence } from './occurrence.js';
import { mayBeOneTeller } from './teller.js';

export const denied: LinkRule = {
  id: 'link/denied',
  description:
    'One source denies what another says: the same type of event, by and to the same, in the same place, in one article or at the heads of two of the same days, of times that do not exclude each other. Talks must be of one stated time: who breaks them off does not deny that they were held.',
};

/** Days between two articles of which one denies what the other tells. */
const apart = 3;

/** Links denials to what they deny. What goes on for long is joined by its course: see same-article.ts. */
export function linkDenials(occurrences: readonly Occurrence[]): Link[] {
  const told = occurrences.filter(
    ({ mention }) => !eventKinds[mention.event_type].extended && isFirm(mention.modality),
  );
  const groups = groupBy(told, ({ principalBlock, mention }) =>
    principalBlock === null ? null : `${principalBlock} ${mention.place}`,
  );
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, index) =>
      group
        .slice(index + 1, index + 1 + neighbours)
        .filter((b) => isDenial(a, b))
        .map((b) => ({ a: a.rank, b: b.rank, rule: denied.id })),
    ),
  );
}

const isFirm = (modality: string): boolean => modality === 'negated' || modality === 'actual';

function isDenial(a: Occurrence, b: Occurrence): boolean {
  if (a.mention.modality === b.mention.modality || b.published.from - a.published.from > apart) return false;
  if (a.stated === null || b.stated === null) {
    if (a.mention.event_type === 'negotiation') return false;
  } else if (!areTouching(a.stated, b.stated)) return false;
  if (a.article !== b.article && a.mention.place === null) return false;
  return !mayBeOneTeller(a.mention, b.mention) && isSameParties(a, b);
}

const isSameParties = ({ mention: a }: Occurrence, { mention: b }: Occurrence): boolean => {
  const actors = matchActors(a.actor, b.actor);
  const targets = matchActors(a.target, b.target);
  return actors === 'same' && (targets === 'same' || a.target === b.target);
};
