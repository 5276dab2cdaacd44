import type { NounGroup } from './noun-group.js';

/** "*six marines*, two sailors and a pilot": the first member of the row that a group ends, of those that begin at a word or behind it. */
export const firstOfRow = (group: NounGroup, from = 0): NounGroup =>
  group.coordinatedWith === null || group.coordinatedWith.from < from ? group : firstOfRow(group.coordinatedWith, from);
