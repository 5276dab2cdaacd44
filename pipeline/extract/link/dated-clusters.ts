import type { Clusters } from './clusters.js';
import { type Days, isWithin } from './days.js';
import { firstFrom } from './first-from.js';
import { isPast, type Occurrence } from './occurrence.js';

/** An event that is said to have happened at a time, as far as linking has come. */
export interface DatedCluster {
  readonly founder: number;
  readonly days: Days;
  /** Its first mention that names the principal of the block. */
  readonly like: Occurrence;
}

/** Finds the dated events of a block and principal that lie within a time. */
export interface DatedClusters {
  /** The only one that fits; null when there is none or more than one. */
  readonly only: (
    occurrence: Occurrence,
    within: Days,
    fits: (candidate: DatedCluster) => boolean,
  ) => DatedCluster | null;
  /** Whether more than one article tells of it, copies apart. */
  readonly isRetold: (candidate: DatedCluster) => boolean;
}

/**
 * Looks up what has happened at a known time, by block.
 * @param clusters what linking has agreed on so far.
 */
export function datedClustersOf(occurrences: readonly Occurrence[], clusters: Clusters): DatedClusters {
  let retold: ReadonlySet<number> | null = null;
  const blocks = new Map<string, Map<number, DatedCluster>>();
  for (const like of occurrences) {
    if (like.principalBlock === null || !isPast(like) || like.period === null) continue;
    const founder = clusters.founderOf(like.rank);
    const days = clusters.agreedOf(founder).named ?? like.period;
    const block = blocks.get(like.principalBlock) ?? new Map<number, DatedCluster>();
    if (!block.has(founder)) block.set(founder, { founder, days, like });
    blocks.set(like.principalBlock, block);
  }
  const sorted = new Map(
    [...blocks].map(([name, block]) => [name, [...block.values()].sort((a, b) => a.days.from - b.days.from)]),
  );
  return {
    only: (occurrence, within, fits) => {
      const block = occurrence.principalBlock === null ? [] : (sorted.get(occurrence.principalBlock) ?? []);
      let found: DatedCluster | null = null;
      for (let at = firstFrom(block, within.from, ({ days }) => days.from); at < block.length; at += 1) {
        const candidate = block[at] as DatedCluster;
        if (candidate.days.from > within.to) break;
        if (!isWithin(candidate.days, within) || !fits(candidate)) continue;
        if (found !== null) return null;
        found = candidate;
      }
      return found;
    },
    isRetold: ({ founder }) => {
      retold ??= retoldOf(occurrences, clusters);
      return retold.has(founder);
    },
  };
}

/** The events that more than one article tells of, by their founders. */
function retoldOf(occurrences: readonly Occurrence[], clusters: Clusters): Set<number> {
  const tellers = new Map<number, string>();
  const retold = new Set<number>();
  for (const { rank, original } of occurrences) {
    const founder = clusters.founderOf(rank);
    const teller = tellers.get(founder);
    if (teller === undefined) tellers.set(founder, original);
    else if (teller !== original) retold.add(founder);
  }
  return retold;
}
