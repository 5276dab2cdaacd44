import { groupBy, neighbours } from './block.js';
import type { Link } from './clusters.js';
import { changeOf } from './flow.js';
import type { LinkRule } from './link-rule.js';
import { isPast, type Occurrence } from './occurrence.js';

export const sameChange: LinkRule = {
  id: 'link/same-change',
  description:
    'Two past movements of one force in one country lead from the same number of people to the same number: "from nearly 900 to 400".',
};

/** Links mentions whose sentences give the same level before and after. */
export function linkSameChanges(occurrences: readonly Occurrence[]): Link[] {
  const groups = groupBy(occurrences.filter(isPast), (occurrence) => {
    const change = occurrence.principalBlock === null ? null : changeOf(occurrence);
    return change === null ? null : [occurrence.principalBlock, change.before.value, change.after.value].join(' ');
  });
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, index) =>
      group.slice(index + 1, index + 1 + neighbours).map((b) => ({ a: a.rank, b: b.rank, rule: sameChange.id })),
    ),
  );
}
