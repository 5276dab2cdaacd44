import type { Draft } from './word.js';

const abbreviation = /^\p{Lu}[\p{L}\d-]{0,6}\p{Lu}s?$/u;
const linking = /^(?:of|for|the|and|in|'s)$/;
/** A name with its abbreviation is no longer than this. */
const farthest = 12;

/**
 * The words without "(NPA)" in "New People's Army (NPA) fighters": an abbreviation right behind the name that it stands for says nothing new, and
 * would part the name from its noun.
 */
export function withoutAbbreviations(words: Draft[]): Draft[] {
  if (!words.some(({ text }) => text === '(')) return words;
  const dropped = new Set<number>();
  for (let at = 1; at + 2 < words.length; at++) {
    if (repeatsName(words, at)) for (let inside = at; inside < at + 3; inside++) dropped.add(inside);
  }
  const kept = words.filter((_, at) => !dropped.has(at));
  for (const [index, word] of kept.entries()) word.index = index;
  return kept;
}

/** Whether the parenthesis at `at` holds an abbreviation that begins like the capitalised name before it. */
function repeatsName(words: readonly Draft[], at: number): boolean {
  if (words[at]?.text !== '(' || words[at + 2]?.text !== ')') return false;
  const short = words[at + 1]?.text ?? '';
  if (!abbreviation.test(short)) return false;
  let first: string | null = null;
  for (let before = at - 1; before >= Math.max(0, at - farthest); before--) {
    const { text, lower } = words[before] as Draft;
    if (/^\p{Lu}/u.test(text) && lower !== 'the') first = text;
    else if (!linking.test(lower)) break;
    if (first?.[0] === short[0] && !linking.test(words[before - 1]?.lower ?? '')) return true;
  }
  return false;
}
