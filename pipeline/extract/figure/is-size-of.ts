import type { NounGroup } from '../clause/noun-group.js';
import { bodies, isMilitaryBody } from '../force/military-bodies.js';
import type { QuantityMention } from '../mention.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { militaryWords } from './head-words.js';

/** Of fewer people, and of fewer things than that, anything else may be counted. */
export const fewest = 20;

/** "a *force* of 50,000": the noun that so many are of; "" for none, and for too few. */
const nounBefore = (
  { words }: Reading,
  { preposition, outerFrom }: NounGroup,
  { value, low }: QuantityMention,
): string => (preposition === 'of' && (value ?? low ?? 0) >= fewest ? (words[outerFrom - 1]?.lower ?? '') : '');

/** "a force of 50,000", "a troop strength of 7,000", "a peacekeeping group of 200", "the current troop level of 6,900". */
export function isSizeOfForce(reading: Reading, group: NounGroup, quantity: QuantityMention): boolean {
  const noun = nounBefore(reading, group, quantity);
  const before = reading.words[group.outerFrom - 2]?.lower ?? '';
  return (
    isSize(noun) || (noun === 'level' && ofTroops.test(before)) || (isMilitaryBody(noun) && militaryWords.has(before))
  );
}

/** "the current *troop* level of 6,900". */
const ofTroops = /^(?:troop|force|manpower|military|personnel)$/;

/** "the cap *of 1,550* would stay", "the arrival *of another 1,200*". */
export const isOfLimitOrMove = (reading: Reading, group: NounGroup, quantity: QuantityMention): boolean =>
  limitsAndMoves.has(nounBefore(reading, group, quantity));

const limitsAndMoves = wordSet(
  'cap ceiling limit quota maximum arrival departure return deployment withdrawal dispatch reduction drawdown increase rise cut',
);

/** "a company of around 140", where soldiers are spoken of. */
export const isSizeOfUnit = (reading: Reading, group: NounGroup, quantity: QuantityMention): boolean =>
  /^(?:company|squad|patrol|column)$/.test(nounBefore(reading, group, quantity));

const isSize = (noun: string): boolean => noun === 'strength' || noun === 'party' || Object.hasOwn(bodies, noun);
