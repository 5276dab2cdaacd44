import { isStateCode } from '../is-state-code.js';
import type { Reading } from '../reading.js';

const farthest = 3;

/** "Malian and Chadian soldiers clashed along *their disputed border*": in both, where a sentence names two states; null for other words. */
export function bothSides(
  { words, actors }: Pick<Reading, 'words' | 'actors'>,
  { from, to }: { readonly from: number; readonly to: number },
): readonly string[] | null {
  const isShared = words
    .slice(from, to)
    .some(
      ({ lower, index }) =>
        /^(?:border|frontier)$/.test(lower) &&
        words.slice(Math.max(0, index - farthest), index).some((word) => word.lower === 'their'),
    );
  if (!isShared) return null;
  const states = [...new Set(actors.flatMap((mention) => mention.actors.filter(isStateCode)))].sort();
  return states.length === 2 ? states : null;
}
