import type { Contradiction } from '../../../schemas/contradiction.js';
import { dateContradictions } from './date-contradictions.js';
import { eventContradictions } from './event-contradictions.js';
import { levelChanges } from './level-changes.js';
import type { LevelClaim, Surroundings } from './level-claim.js';
import { levelContradictions } from './level-contradictions.js';

/** All pairs of claims that do not go together: each pair once a kind. */
export function contradictionRows(levels: readonly LevelClaim[], surroundings: Surroundings): Contradiction[] {
  const { occurrences, clusters } = surroundings;
  const rows = [
    ...levelContradictions(levels),
    ...levelChanges(levels, surroundings),
    ...eventContradictions(occurrences, clusters),
    ...dateContradictions(occurrences, clusters),
  ];
  return [...new Map(rows.map((row) => [row.contradiction_id, row])).values()];
}
