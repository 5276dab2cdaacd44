import type { NounGroup } from './noun-group.js';
import type { Word } from './word.js';

/**
 * "Chad (800 troops) and *Kenya* (1,600 troops)": a row each of whose members has its number behind it.
 * @param from index of the first word of the second member; `groups` are those before it.
 * @returns the first member; null where there is no such row.
 */
export function besideBracket(words: readonly Word[], from: number, groups: readonly NounGroup[]): NounGroup | null {
  if (words[from - 1]?.lower !== 'and' || words[from - 2]?.lower !== ')') return null;
  const before = groups.at(-2);
  return before !== undefined && words[before.to]?.lower === '(' && words[before.head]?.pos === 'PROPN' ? before : null;
}

/**
 * "the king of Jordan and *the emir* of Kuwait": a row of two that each have their own "of".
 * @param to index of the word behind the second; `groups` are those before it.
 * @returns the first; null where there is no such row.
 */
export function parallelBefore(words: readonly Word[], to: number, groups: readonly NounGroup[]): NounGroup | null {
  const previous = groups.at(-1);
  const before = groups.at(-2);
  return words[to]?.lower === 'of' && previous?.preposition === 'of' && before?.to === previous.outerFrom
    ? before
    : null;
}
