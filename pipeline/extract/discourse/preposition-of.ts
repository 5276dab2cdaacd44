import type { NounGroup } from '../clause/noun-group.js';
import type { PlaceMention } from '../mention.js';
import type { Reading } from '../reading.js';
import { isPartOf } from './part-nouns.js';

/** The preposition of the noun group that a place stands in; "in the towns *of Gao*": of the one that it is a part of. */
export function prepositionOf(reading: Reading, mention: PlaceMention): string | null {
  const { words, groups } = reading;
  const at = words.findIndex((word) => word.end > mention.start);
  const group = groups.find((candidate) => candidate.from <= at && at < candidate.to);
  return group === undefined ? null : outerPreposition(reading, group);
}

function outerPreposition(reading: Reading, group: NounGroup): string | null {
  if (group.coordinatedWith !== null) return outerPreposition(reading, group.coordinatedWith);
  if (group.preposition !== 'of' || !isPartOf(reading, group)) return group.preposition;
  return reading.groups.find(({ to }) => to === group.outerFrom)?.preposition ?? group.preposition;
}
