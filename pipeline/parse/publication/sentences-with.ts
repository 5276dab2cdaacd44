import type { Span } from '../../stage.js';

/**
 * The sentences in which one of some words begins, as text. One search through the whole text costs less than one in each sentence, and
 * most of them need not even be cut out.
 * @param sentences spans of `text`, ascending
 * @param words a pattern with the flag `g` that finds all that is looked for, and may find more; only where a match begins counts
 */
export function sentencesWith(text: string, sentences: readonly Span[], words: RegExp): string[] {
  const found: string[] = [];
  let next = -1;
  for (const { start, end } of sentences) {
    if (next < start) {
      words.lastIndex = start;
      next = words.exec(text)?.index ?? text.length;
    }
    if (next < end) found.push(text.slice(start, end));
  }
  return found;
}
