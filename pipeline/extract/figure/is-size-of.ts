import type { NounGroup } from '../clause/noun-group.js';
import { bodies, isMilitaryBody } from '../force/military-bodies.js';
import type { QuantityMention } from '../mention.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { militaryWords } from './head-words.js';

/** Of fewer people, and of fewer things than that, anything else may be counted. */
export const fewest = 20;

/** "a force of 50,000", "a troop strength of 7,000", "a peacekeeping group of 200", "the current troop level of 6,900". */
export const isSizeOfForce = (
  { words }: Reading,
  { preposition, outerFrom }: NounGroup,
  { value, low }: QuantityMention,
) =>
  preposition === 'of' &&
  (value ?? low ?? 0) >= fewest &&
  (isSize(words[outerFrom - 1]?.lower ?? '') ||
    isTroopLevel(words, outerFrom) ||
    (isMilitaryBody(words[outerFrom - 1]?.lower ?? '') && militaryWords.has(words[outerFrom - 2]?.lower ?? '')));

/** "the current *troop level* of 6,900". */
const isTroopLevel = (words: Reading['words'], outerFrom: number): boolean =>
  words[outerFrom - 1]?.lower === 'level' &&
  /^(?:troop|force|manpower|military|personnel)$/.test(words[outerFrom - 2]?.lower ?? '');

/** "the cap *of 1,550* would stay", "the arrival *of another 1,200*". */
export const isOfLimitOrMove = (
  { words }: Reading,
  { preposition, outerFrom }: NounGroup,
  { value, low }: QuantityMention,
) => preposition === 'of' && (value ?? low ?? 0) >= fewest && limitsAndMoves.has(words[outerFrom - 1]?.lower ?? '');

const limitsAndMoves = wordSet(
  'cap ceiling limit quota maximum arrival departure return deployment withdrawal dispatch reduction drawdown',
);

/** "a company of around 140", where soldiers are spoken of. */
export const isSizeOfUnit = (
  { words }: Reading,
  { preposition, outerFrom }: NounGroup,
  { value, low }: QuantityMention,
) =>
  preposition === 'of' &&
  (value ?? low ?? 0) >= fewest &&
  /^(?:company|squad|patrol|column)$/.test(words[outerFrom - 1]?.lower ?? '');

const isSize = (noun: string): boolean => noun === 'strength' || noun === 'party' || Object.hasOwn(bodies, noun);
