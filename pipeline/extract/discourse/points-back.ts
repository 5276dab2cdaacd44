import { pointers } from '../clause/determiners.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** Words that mean the country spoken of, or a place in it. */
export const there = wordSet(
  'there here country nation kingdom island republic state territory homeland province region city soil theater theatre sultanate emirate archipelago peninsula enclave',
);

/** Whether a run of words points to the country spoken of: "there", "the kingdom", "the West African nation". */
export function pointsBack({ words }: Reading, { from, to }: { readonly from: number; readonly to: number }): boolean {
  for (let at = from; at < to; at++) {
    const lower = words[at]?.lower ?? '';
    if (!there.has(lower)) continue;
    if (lower === 'there' || lower === 'here') return true;
    if ((at > from && isPointer(words[at - 1])) || (at > from + 1 && isPointer(words[at - 2]))) return true;
    if (isDescribedCountry(words, at)) return true;
  }
  return false;
}

/** "the Horn of Africa nation", "the oil-rich West African country". */
function isDescribedCountry(words: Reading['words'], at: number): boolean {
  if (!/^(?:nation|country|kingdom|republic|state)$/.test(words[at]?.lower ?? '')) return false;
  let before = at - 1;
  while (
    before > at - longestDescription &&
    (words[before]?.lower === 'of' || words[before]?.pos === 'PROPN' || words[before]?.pos === 'ADJ')
  )
    before--;
  return isPointer(words[before]) && words[at - 1]?.pos === 'PROPN';
}

const longestDescription = 6;

const isPointer = (word: Reading['words'][number] | undefined): boolean =>
  word !== undefined && pointers.has(word.lower);
