import type { Measure } from '../../../schemas/measure.js';
import type { Word } from '../clause/word.js';
import type { QuantityMention } from '../mention.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** Nouns of a change from one level to another. Source: nominalisations of VerbNet class 45.6 (NOMLEX). */
const changes = wordSet(
  'reduction reductions cut cuts decrease drop drawdown increase increases rise boost expansion growth enlargement',
);
const farthest = 14;

/** The noun whose change leads to a number or away from it: "a *reduction* of troop levels to 7,000"; null for none. */
export function changeNoun({ words }: Reading, { start }: Pick<QuantityMention, 'start'>): Word | null {
  const at = words.findIndex((word) => word.end > start);
  const before = words[at]?.lower === 'from' || words[at]?.lower === 'to' ? at : at - 1;
  if (!/^(?:to|from)$/.test(words[before]?.lower ?? '')) return null;
  for (let index = before - 1; index >= 0 && index > before - farthest; index--) {
    const word = words[index] as Word;
    if (word.pos === 'NOUN' && changes.has(word.lower)) return word;
    if (word.pos === 'VERB' || word.pos === 'AUX' || word.text === ',' || word.text === ';') return null;
  }
  return null;
}

/** "is 600, *down by* 400 since May". */
export function changeBeside({ words }: Reading, { start }: QuantityMention): Measure | null {
  const [change, by] = words.filter(({ end }) => end <= start).slice(-2);
  if (by?.lower !== 'by') return null;
  return change?.lower === 'down' ? 'withdrawal' : change?.lower === 'up' ? 'deployment' : null;
}
