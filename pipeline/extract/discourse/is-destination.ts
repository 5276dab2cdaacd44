import { wordAt } from '../clause/word-at.js';
import type { Reading } from '../reading.js';

/** Whether a place is where somebody goes: "to Gao", "to Gao, *Mali*", "to a base *in Mali*". `start` is the offset of its name. */
export function isDestination({ words, groups }: Pick<Reading, 'words' | 'groups'>, start: number): boolean {
  const at = wordAt(words, start);
  const group = groups.find((candidate) => candidate.from <= at && at < candidate.to);
  const isAside = group?.preposition === null && words[group.from - 1]?.lower === ',';
  const isInside = /^(?:in|at|near)$/.test(group?.preposition ?? '');
  const end = isAside ? (group?.from ?? 0) - 1 : group?.outerFrom;
  const reached = isAside || isInside ? groups.find(({ to }) => to === end) : group;
  return reached?.preposition === 'to' || reached?.preposition === 'into';
}
