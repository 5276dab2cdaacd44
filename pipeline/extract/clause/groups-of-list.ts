import type { NounGroup } from './noun-group.js';

/** The groups of a list from the first to the last: "Chad, Mali and Niger". */
export const groupsOfList = (last: NounGroup): readonly NounGroup[] =>
  last.coordinatedWith === null ? [last] : [...groupsOfList(last.coordinatedWith), last];
