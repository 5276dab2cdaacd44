import type { Clause } from '../clause/clause.js';
import { isFlightOfAll } from '../discourse/is-flight-of-all.js';
import type { QuantityMention } from '../mention.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** Whether a number without a noun counts whoever a war hits: "violence *which left hundreds dead*", "and *150,000 fled their homes*". */
export function isOfEverybody(reading: Reading, quantity: QuantityMention, clause: Clause): boolean {
  if (isFlightOfAll(reading, quantity, clause)) return true;
  const { relation, subject } = clause;
  const count = quantity.value ?? quantity.low ?? 0;
  return (
    (relation === 'relative' || clause.verb.perfect) &&
    subject !== null &&
    count >= some &&
    wars.has(reading.words[subject.head]?.lower ?? '')
  );
}

const some = 100;
/** Source: WordNet 3.1, hyponyms of conflict and violence that no army wages alone. */
const wars = wordSet(
  'fighting hostilities violence war conflict unrest rebellion uprising genocide riots bloodshed strife',
);
