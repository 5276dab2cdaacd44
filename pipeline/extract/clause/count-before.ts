import type { NounGroup } from './noun-group.js';
import type { Word } from './word.js';

/**
 * "90 soldiers from Togo and *350 from Benin*", "80 serving in Chad and *70 in Mali*": a bare number is joined to the number before it, not to the place
 * between them.
 * @param groups those before it, the last of which is the place.
 * @returns the group of the number before; null where the words are no such pair.
 */
export function countBefore(
  words: readonly Word[],
  { from, to }: { from: number; to: number },
  groups: readonly NounGroup[],
): NounGroup | null {
  if (!/^(?:from|in|at)$/.test(words[to]?.lower ?? '') || !isCount(words, { from, to })) return null;
  const place = groups.at(-1);
  const before = groups.at(-2);
  if (place === undefined || before === undefined || place.preposition !== words[to]?.lower) return null;
  return place.outerFrom - before.to <= 1 && hasCount(words, before) ? before : null;
}

const isCount = (words: readonly Word[], { from, to }: { from: number; to: number }): boolean =>
  words.slice(from, to).every(({ pos }) => pos === 'NUM');
const hasCount = (words: readonly Word[], { from, to }: NounGroup): boolean =>
  words.slice(from, to).some(({ pos }) => pos === 'NUM');
