import type { Clause } from '../clause/clause.js';
import type { QuantityMention } from '../mention.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** Whether a number without a noun counts whoever a war hits: "violence *which left hundreds dead*", "and *150,000 fled their homes*". */
export function isOfEverybody(
  { words }: Reading,
  { value, low }: QuantityMention,
  { verb, relation, subject, object, complements }: Clause,
): boolean {
  const count = value ?? low ?? 0;
  if (verb.lemma === 'flee' && count >= many)
    return [object, ...complements.map(({ group }) => group)].some(
      (group) => group !== null && homes.has(words[group.head]?.lower ?? ''),
    );
  return relation === 'relative' && subject !== null && count >= some && wars.has(words[subject.head]?.lower ?? '');
}

const many = 1000;
const some = 100;
const homes = wordSet('home homes house houses village villages country countries fighting violence');
/** Source: WordNet 3.1, hyponyms of conflict and violence that no army wages alone. */
const wars = wordSet('violence war conflict unrest rebellion uprising genocide riots bloodshed strife');
