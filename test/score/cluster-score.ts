import type { Rates } from './table-score.js';

/** How well a partition into groups agrees with the right one. */
export interface ClusterScore {
  /** Of all pairs that are put together, and of all that belong together. */
  readonly pairs: Rates;
  /** B³ of Bagga and Baldwin (1998): of the group of each member, the share that belongs to it, and the reverse; averaged over members. */
  readonly bCubed: Rates;
}

/**
 * Compares two partitions of the same members.
 * @param found group of each member as found.
 * @param right group of each member as it is.
 */
export function clusterScore(found: ReadonlyMap<string, string>, right: ReadonlyMap<string, string>): ClusterScore {
  const foundSizes = sizes(found.values());
  const rightSizes = sizes(right.values());
  const shared = sizes([...right].map(([member, group]) => `${found.get(member)} ${group}`));
  const pairsOf = (counts: ReadonlyMap<string, number>) =>
    [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const averaged = (size: (member: string, group: string) => number) =>
    [...right].reduce((sum, [member, group]) => {
      const both = shared.get(`${found.get(member)} ${group}`) as number;
      return sum + both / size(member, group);
    }, 0) / right.size;
  return {
    pairs: rates(pairsOf(shared) / pairsOf(foundSizes), pairsOf(shared) / pairsOf(rightSizes)),
    bCubed: rates(
      averaged((member) => foundSizes.get(found.get(member) as string) as number),
      averaged((_, group) => rightSizes.get(group) as number),
    ),
  };
}

function sizes(groups: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  return counts;
}

const rates = (precision: number, recall: number): Rates => ({
  precision,
  recall,
  f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
});
