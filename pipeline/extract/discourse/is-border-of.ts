import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** "near *Mali's* border with Niger": on this side of it, unlike "near the border with Niger" and "in Chad, near Nigeria's border". */
export function isBorderOf({ words, groups }: Pick<Reading, 'words' | 'groups'>, group: NounGroup): boolean {
  const owned = groups.find(({ possessor }) => possessor === group);
  if (owned === undefined || !/^(?:border|borders|frontier)$/.test(words[owned.head]?.lower ?? '')) return false;
  return words[owned.to]?.lower === 'with';
}
