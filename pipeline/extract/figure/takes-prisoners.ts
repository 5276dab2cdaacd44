import type { QuantityMention } from '../mention.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { clauseAt, groupAt } from './clause-of-quantity.js';
import { isIn } from './is-in.js';

/**
 * Where the noun of a number of captives ends, as a word index: "*took 15 prisoners*". Null for prisoners whom nobody takes: they may be anybody.
 */
export function takesPrisoners(reading: Reading, quantity: QuantityMention): number | null {
  const group = groupAt(reading, quantity);
  if (group === null || !prisoners.has(reading.words[group.head]?.lower ?? '')) return null;
  const clause = clauseAt(reading, quantity);
  if (clause === null || !takes.has(clause.verb.lemma)) return null;
  return isIn(clause.verb.passive ? clause.subject : clause.object, group) ? group.head + 1 : null;
}

const prisoners = wordSet('prisoners captives prisoner captive');
/** Source: VerbNet classes 10.5 (steal) and 13.5 (get). */
const takes = wordSet('take capture seize');
