import type { Clause } from '../clause/clause.js';
import { groupNouns, soldierWords } from '../force/soldier-words.js';
import type { QuantityMention } from '../mention.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { indexFrom } from '../words-around.js';

/**
 * "Rebels seized the town. *Thousands fled.*", "*150,000 fled their homes*": a bare number of those who flee counts whoever lives there, unless it is
 * one of soldiers, "of them" or "more", or its sentence has counted soldiers before: "900 soldiers surrendered and *2,000 fled*".
 */
export function isFlightOfAll(
  { document, words, quantities }: Reading,
  { value, low, start, end, additional }: QuantityMention,
  { verb, object, complements }: Clause,
): boolean {
  if (verb.lemma !== 'flee') return false;
  const left = [object, ...complements.map(({ group }) => group)];
  if (left.some((group) => homes.has(words[group?.head ?? -1]?.lower ?? ''))) return true;
  if (additional || (value ?? low ?? 0) < many || /^ of\b/.test(document.text.slice(end, end + 4))) return false;
  const isOfSoldiers = (at: number) =>
    soldierWords.has(words[at]?.lower ?? '') || groupNouns.has(words[at]?.lower ?? '');
  return !quantities.some((other) => other.end <= start && isOfSoldiers(indexFrom(words, other.end)));
}

const many = 100;
const homes = wordSet('home homes house houses village villages country countries fighting violence');
