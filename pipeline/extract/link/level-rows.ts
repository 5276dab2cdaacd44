import type { Contradiction } from '../../../schemas/contradiction.js';
import type { TroopLevel } from '../../../schemas/troop-level.js';
import { joined, listed, sortedBy } from '../../order.js';
import { eventIdOf } from '../event-id.js';
import { bestClaim } from './best-claim.js';
import { groupBy } from './block.js';
import { isoDate } from './days.js';
import type { LevelClaim, Surroundings } from './level-claim.js';
import { independent, type Origins } from './origins.js';
import { rowKey } from './row-key.js';
import { wholeLevels } from './whole-levels.js';

/** The table troop_levels without its conflicts: one row for each force, place, kind of people, modality and interval. */
export function levelRows(claims: readonly LevelClaim[], surroundings: Surroundings, origins: Origins): TroopLevel[] {
  const groups = groupBy(claims, (claim) => rowKey('lvl', identityOf(claim, surroundings)));
  return [...groups].map(([level_id, group]) => levelRow(level_id, group, origins));
}

/** What a level is, by which its row is known in every version. */
function identityOf(
  { figure, movement, stated, isChanging }: LevelClaim,
  { occurrences }: Surroundings,
): (string | null)[] {
  const { force, country, place, personnel, modality, as_of_start, as_of_end } = figure;
  const shared = [force, country, place, personnel, modality, as_of_start, as_of_end];
  if (stated !== null && !isChanging) return shared;
  const founder = movement === null ? undefined : occurrences[movement];
  const quantity = [figure.value, figure.low, figure.high].join(' ');
  return [...shared, quantity, founder === undefined ? figure.article_id : eventIdOf(founder.mention.mention_id)];
}

function levelRow(level_id: string, group: readonly LevelClaim[], origins: Origins): TroopLevel {
  const claims = sortedBy(group, ({ figure }) => figure.figure_id);
  const { figure, stated } = claims[0] as LevelClaim;
  const whole = wholeLevels(claims);
  const { claim, rule } = bestClaim(whole, origins);
  return {
    level_id,
    force: figure.force as string,
    country: figure.country as string,
    place: figure.place,
    personnel: figure.personnel,
    modality: figure.modality,
    as_of_start: figure.as_of_start,
    as_of_end: figure.as_of_end,
    not_before: stated === null ? isoDate(claims.map(({ possible }) => possible.from).reduce(least)) : null,
    not_after: stated === null ? isoDate(claims.map(({ possible }) => possible.to).reduce(greatest)) : null,
    best: claim?.figure.value ?? null,
    best_comparator: claim?.figure.comparator ?? null,
    low: extreme(whole, 'low', least),
    high: extreme(whole, 'high', greatest),
    claim_count: claims.length,
    independent_sources: independent(
      claims.map(({ article }) => article.article_id),
      origins,
    ),
    conflict: false,
    best_claim: claim?.figure.figure_id ?? null,
    best_rule: rule.id,
    claims: joined(claims.map((each) => each.figure.figure_id)) as string,
  };
}

/** The least or greatest of the bounds that are named; a group can be too large to spread into one call. */
function extreme(claims: readonly LevelClaim[], bound: 'low' | 'high', pick: (a: number, b: number) => number) {
  const values = claims.map(({ figure }) => figure[bound]).filter((value) => value !== null);
  return values.length === 0 ? null : values.reduce((a, b) => pick(a, b));
}

const least = (a: number, b: number): number => Math.min(a, b);
const greatest = (a: number, b: number): number => Math.max(a, b);

/** Marks the levels that a claim about the same time excludes. */
export function markConflicts(
  levels: readonly TroopLevel[],
  contradictions: readonly Pick<Contradiction, 'kind' | 'claim_a' | 'claim_b'>[],
): TroopLevel[] {
  const clashing = new Set(
    contradictions.filter(({ kind }) => kind === 'level').flatMap(({ claim_a, claim_b }) => [claim_a, claim_b]),
  );
  return levels.map((level) => ({ ...level, conflict: listed(level.claims).some((claim) => clashing.has(claim)) }));
}
