import type { Letter } from './alphabet.js';
import type { TimeWords } from './time-words.js';

/** A run of words around one or more anchors, `to` exclusive, and what it is anchored on. */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly anchors: ReadonlySet<string>;
}

/** Words behind the known ones that a pattern may still look at. */
const outlook = 2;

/**
 * The runs of words in which times can stand: from each anchor to both sides as far as the rules know the words. Rules are tried there only;
 * the rest of a sentence, most of it, is never looked at.
 */
export function windowsOf({ found, anchors }: TimeWords): Window[] {
  const windows: { from: number; to: number; anchors: Set<string> }[] = [];
  for (const anchor of anchors) {
    const names = (found[anchor] as Letter).anchors;
    const last = windows.at(-1);
    if (last !== undefined && anchor < last.to - outlook) {
      for (const name of names) last.anchors.add(name);
      continue;
    }
    let from = anchor;
    while (from > 0 && found[from - 1]?.isKnown) from--;
    let to = anchor + 1;
    while (found[to]?.isKnown) to++;
    windows.push({ from: Math.max(0, from - 1), to: Math.min(found.length, to + outlook), anchors: new Set(names) });
  }
  return windows;
}
