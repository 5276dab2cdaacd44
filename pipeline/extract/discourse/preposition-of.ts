import type { NounGroup } from '../clause/noun-group.js';
import { wordAt } from '../clause/word-at.js';
import type { PlaceMention } from '../mention.js';
import type { Reading } from '../reading.js';
import { isCompassPoint } from './compass-point.js';
import { isPartOf } from './part-nouns.js';

/** The preposition of the noun group that a place stands in; "in the towns *of Gao*", "in a part of the district *of Gao*": of the one that it is a part of. */
export function prepositionOf(reading: Reading, mention: PlaceMention): string | null {
  const group = groupOf(reading, mention);
  return group === null ? null : outerPreposition(reading, group);
}

/** The noun group that a place stands in; null for none. */
export function groupOf({ words, groups }: Reading, { start }: PlaceMention): NounGroup | null {
  const at = wordAt(words, start);
  return groups.find((candidate) => candidate.from <= at && at < candidate.to) ?? null;
}

function outerPreposition(reading: Reading, group: NounGroup): string | null {
  if (group.coordinatedWith !== null) return outerPreposition(reading, group.coordinatedWith);
  if (group.preposition !== 'of' || !isPartOf(reading, group)) return group.preposition;
  const part = reading.groups.find(({ to }) => to === group.outerFrom);
  return part === undefined || isDirection(reading, part) ? group.preposition : outerPreposition(reading, part);
}

/** "in Zinder province, *west* of Gao": beside the town, not in it. */
const isDirection = ({ words }: Reading, { from, head, preposition }: NounGroup): boolean =>
  preposition === null && from === head && isCompassPoint(words[head]?.lower ?? '');

/** "in Bol, *Chad*": the place that another one is set off behind; null for none. */
export function setOffBy({ places, document }: Reading, { start }: PlaceMention): PlaceMention | null {
  const before = places.findLast(({ end }) => end <= start);
  return before !== undefined && document.text.slice(before.end, start) === ', ' ? before : null;
}
