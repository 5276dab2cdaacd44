import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** "forces *loyal to the general*", "rebels *belonging to the MNLA*": his, and of nobody else where he is unknown. */
export const lordOf = ({ words, groups }: Pick<Reading, 'words' | 'groups'>, { to }: NounGroup): NounGroup | null =>
  /^(?:loyal|belonging)$/.test(words[to]?.lower ?? '') && words[to + 1]?.lower === 'to'
    ? (groups.find(({ outerFrom, from }) => outerFrom === to + 1 || from === to + 2) ?? null)
    : null;
