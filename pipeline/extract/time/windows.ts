import type { TimeWords } from './time-words.js';

/** A run of words around one or more anchors, from the word `from` on, one letter a word. */
export interface Window {
  readonly from: number;
  readonly letters: string;
}

/** Words behind the known ones that a pattern may still look at. */
const outlook = 2;

/**
 * The runs of words in which times can stand: from each anchor to both sides as far as the rules know the words. Rules are tried there only;
 * the rest of a sentence, most of it, is never looked at.
 */
export function windowsOf(words: TimeWords): Window[] {
  const { found, anchors } = words;
  const windows: Window[] = [];
  let end = 0;
  for (const anchor of anchors) {
    if (anchor < end) continue;
    let from = anchor;
    while (from > 0 && found[from - 1]?.isKnown) from--;
    end = anchor + 1;
    while (found[end]?.isKnown) end++;
    from = Math.max(0, from - 1);
    windows.push({ from, letters: words.letters(from, end + outlook) });
  }
  return windows;
}
