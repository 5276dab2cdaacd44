import type { Span } from '../../stage.js';

/** Index of the first word that ends behind an offset: the one that stands there or else the next; -1 where none does. */
export function wordAt(words: readonly Span[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low < words.length ? low : -1;
}

/** Index of the first word that begins at an offset or behind it; -1 where none does. */
export function wordFrom(words: readonly Span[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low < words.length ? low : -1;
}
