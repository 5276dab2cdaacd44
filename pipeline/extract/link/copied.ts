import { groupBy, neighbours } from './block.js';
import type { Link } from './clusters.js';
import type { LinkRule } from './link-rule.js';
import type { Occurrence } from './occurrence.js';

export const copied: LinkRule = {
  id: 'link/copied',
  description: 'Two copies of one article say the same of the same parties in the same words.',
};

/** Links the claims of copies one to one. A phrase that one article uses twice is left to the other rules. */
export function linkCopied(occurrences: readonly Occurrence[], copies: ReadonlyMap<string, string>): Link[] {
  const copiedOnes = new Set(
    [...copies].filter(([article, original]) => article !== original).map(([, original]) => original),
  );
  const inCopies = occurrences.filter(({ original }) => copiedOnes.has(original));
  const groups = groupBy(inCopies, ({ original, mention }) =>
    [
      original,
      mention.event_type,
      mention.actor,
      mention.target,
      mention.country,
      mention.modality,
      mention.quote.toLowerCase(),
    ].join(' '),
  );
  return [...groups.values()]
    .filter(isOneEach)
    .flatMap((group) =>
      group.flatMap((a, index) =>
        group.slice(index + 1, index + 1 + neighbours).map((b) => ({ a: a.rank, b: b.rank, rule: copied.id })),
      ),
    );
}

const isOneEach = (group: readonly Occurrence[]): boolean =>
  new Set(group.map(({ article }) => article.article_id)).size === group.length;
