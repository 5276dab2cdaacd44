import { type Agreed, agree, agreedOf } from './cluster.js';
import type { Occurrence } from './occurrence.js';

/** A reason to take two mentions for one event: their ranks and the rule that says so. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly rule: string;
}

/** Mentions on their way to events. A cluster is named by the rank of its first mention, its founder. */
export interface Clusters {
  readonly founderOf: (rank: number) => number;
  readonly agreedOf: (rank: number) => Agreed;
  /** Joins what the links join, in their order, unless what the clusters agree on excludes it. */
  readonly join: (links: readonly Link[]) => void;
  /** The ranks of each cluster, ascending, with the rules that joined them; clusters in the order of their founders. */
  readonly groups: () => readonly Group[];
}

export interface Group {
  readonly ranks: readonly number[];
  readonly rules: ReadonlySet<string>;
}

/** Every mention by itself, to begin with. Joining is union-find: near-linear in the number of links. */
export function clustersOf(occurrences: readonly Occurrence[]): Clusters {
  const parents = Int32Array.from(occurrences, (_, rank) => rank);
  // Most mentions stay by themselves: what one of them says is read again when it is asked, which takes less than to keep it takes memory.
  const agreed = new Map<number, Agreed>();
  const agreedBy = (founder: number): Agreed => agreed.get(founder) ?? agreedOf(occurrences[founder] as Occurrence);
  const rules = new Map<number, Set<string>>();

  const founderOf = (rank: number): number => {
    let founder = rank;
    while (parents[founder] !== founder) founder = parents[founder] as number;
    for (let at = rank; at !== founder; ) {
      const next = parents[at] as number;
      parents[at] = founder;
      at = next;
    }
    return founder;
  };

  const joinOne = ({ a, b, rule }: Link): void => {
    const [first, second] = [founderOf(a), founderOf(b)].sort((x, y) => x - y) as [number, number];
    if (first === second) return;
    const both = agree(agreedBy(first), agreedBy(second));
    if (both === null) return;
    parents[second] = first;
    agreed.set(first, both);
    agreed.delete(second);
    rules.set(first, new Set([...(rules.get(first) ?? []), ...(rules.get(second) ?? []), rule]));
    rules.delete(second);
  };

  const groups = (): Group[] => {
    const ranks = new Map<number, number[]>();
    for (let rank = 0; rank < parents.length; rank += 1) {
      const founder = founderOf(rank);
      const known = ranks.get(founder);
      if (known === undefined) ranks.set(founder, [rank]);
      else known.push(rank);
    }
    return [...ranks].map(([founder, members]) => ({ ranks: members, rules: rules.get(founder) ?? new Set() }));
  };

  return {
    founderOf,
    agreedOf: (rank) => agreedBy(founderOf(rank)),
    join: (links) => [...links].sort((x, y) => x.a - y.a || x.b - y.b).forEach(joinOne),
    groups,
  };
}
