import type { PlaceMention } from '../mention.js';
import type { Reading } from '../reading.js';

/** The preposition of the noun group that a place stands in. */
export function prepositionOf({ words, groups }: Reading, mention: PlaceMention): string | null {
  const at = words.findIndex((word) => word.end > mention.start);
  return groups.find((candidate) => candidate.from <= at && at < candidate.to)?.preposition ?? null;
}
