import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** "forces *loyal to the general*", "rebels *belonging to the MNLA*": his, and of nobody else where he is unknown. */
export const lordOf = ({ words, groups }: Pick<Reading, 'words' | 'groups'>, { to }: NounGroup): NounGroup | null =>
  /^(?:loyal|belonging)$/.test(words[to]?.lower ?? '') && words[to + 1]?.lower === 'to'
    ? (groups.find(({ outerFrom, from }) => outerFrom === to + 1 || from === to + 2) ?? null)
    : null;

/** "fighters loyal to *former* president Jan Holm": he acts for no state any more. */
export const isOusted = ({ words }: Pick<Reading, 'words'>, { from, to }: NounGroup): boolean =>
  words.slice(from, to).some(({ lower }) => /^(?:former|ex-president|ousted|deposed|exiled|toppled)$/.test(lower));
