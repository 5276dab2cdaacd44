import { wordAt } from '../clause/word-at.js';
import type { PlaceMention } from '../mention.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

const adjoining = wordSet('borders bordering bordered adjoins adjoining abuts abutting neighbors neighbours');
const longestList = 12;

/** "fled to *neighbouring Niger*", "the lake, which *borders Chad and Niger*": beside the country that is spoken of. */
export function isNextDoor({ words }: Pick<Reading, 'words'>, { start }: PlaceMention): boolean {
  const at = wordAt(words, start);
  if (/^(?:neighbou?ring|nearby|adjacent)$/.test(words[at - 1]?.lower ?? '')) return true;
  return words
    .slice(Math.max(1, at - longestList), at)
    .some(({ lower, index }) => adjoining.has(lower) && /^(?:which|that|,)$/.test(words[index - 1]?.lower ?? ''));
}
