import type { NounGroup } from './noun-group.js';

/** The groups of a list from the first to the last: "Chad, Mali and Niger". */
export const groupsOfList = (last: NounGroup): readonly NounGroup[] =>
  last.coordinatedWith === null ? [last] : [...groupsOfList(last.coordinatedWith), last];

/** The last group of the list that begins with one, before a word: "ordered *Chad and Mali* to leave" names Mali last, and Chad first. */
export const lastOfList = (groups: readonly NounGroup[], first: NounGroup, before: number): NounGroup =>
  groups.findLast((group) => group.to <= before && group.from > first.from && groupsOfList(group).includes(first)) ??
  first;
