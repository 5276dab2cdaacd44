import type { Clause } from '../clause/clause.js';
import { soldiersAndBodies } from '../force/soldier-words.js';
import type { QuantityMention } from '../mention.js';
import type { Reading } from '../reading.js';
import { listedOwner } from './listed-owner.js';

/**
 * Whether a number is an item behind a colon, of what the clause before it is told: "have promised troops: *Fiji 900, Rwanda 60*".
 * @param clause the clause before the colon.
 */
export function isInRowOfOwners(reading: Reading, { start }: QuantityMention, clause: Clause | null): boolean {
  const { document, quantities, sentence, words } = reading;
  if (!soldiersAndBodies.has(words[clause?.object?.head ?? -1]?.lower ?? '')) return false;
  const colon = document.text.slice(sentence.start, start).indexOf(': ');
  if (colon < 0) return false;
  const items = quantities.filter((other) => other.start > sentence.start + colon);
  return (
    items.length > 1 &&
    items.length <= longestRow &&
    items.every((item) => listedOwner(reading, item.start) !== undefined)
  );
}

/** No report lists more givers than there are states that give. */
const longestRow = 60;
