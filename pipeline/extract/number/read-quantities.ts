import type { Span } from '../../stage.js';
import type { QuantityMention } from '../mention.js';
import { type NumberSource, readLexemes } from './lexeme.js';
import type { Numeral, NumeralReader } from './numeral.js';
import { isRange, type Pair, pairOf, rangeOf } from './range.js';
import { readCount } from './read-count.js';
import { readNone } from './read-none.js';
import { readPercent } from './read-percent.js';
import { readShare } from './read-share.js';
import { readVague } from './read-vague.js';
import { mentionOf, qualify, type Reading } from './reading.js';

const readers: readonly NumeralReader[] = [readPercent, readCount, readVague, readShare, readNone];

/** No force is larger: what is, counts something else. */
const largestCount = 1e9;

/**
 * Reads the quantities of a sentence with their qualifiers and bounds (codebook section 3), whatever they count: the caller looks for the noun.
 * Money, dates, clock times, ages, ordinals, designations, votes and factors are left out.
 * @param text the document's text.
 * @returns mentions from left to right, none overlapping, with offsets of that text. A mention of a range or of a change holds both numbers as `parts`.
 */
export function readQuantities(text: string, sentence: Span): QuantityMention[] {
  const words = text.slice(sentence.start, sentence.end);
  const lexemes = readLexemes(words);
  if (lexemes.length === 0) return [];
  const source = { text: words, lexemes };
  const readings = readNumerals(source).map((numeral) => qualify(words, numeral));
  return joinRanges(words, readings).flatMap((item) => mentionsOf(item, sentence.start));
}

function readNumerals(source: NumberSource): Numeral[] {
  const numerals: Numeral[] = [];
  for (let at = 0; at < source.lexemes.length; ) {
    const numeral = numeralAt(source, at);
    if (numeral !== null && numeral.start >= (numerals.at(-1)?.end ?? 0)) numerals.push(numeral);
    at = numeral?.next ?? at + 1;
  }
  return numerals;
}

/** The reading that begins first, and of those the longest: "not a single" before "a single". */
function numeralAt(source: NumberSource, at: number): Numeral | null {
  let best: Numeral | null = null;
  for (const read of readers) {
    const numeral = read(source, at);
    if (numeral !== null && (best === null || isLonger(numeral, best))) best = numeral;
  }
  return best;
}

const isLonger = (a: Numeral, b: Numeral) => a.start < b.start || (a.start === b.start && a.end > b.end);

function joinRanges(text: string, readings: readonly Reading[]): (Reading | Pair)[] {
  const items: (Reading | Pair)[] = [];
  for (let at = 0; at < readings.length; ) {
    const first = readings[at] as Reading;
    const second = readings[at + 1];
    const pair = second === undefined ? null : pairOf(text, first, second);
    const isJoined = pair !== null && isOneThing(pair);
    items.push(isJoined ? pair : first);
    at += isJoined ? 2 : 1;
  }
  return items;
}

/** Whether the two are one item: a range, a score ("3-1"), or a date or amount that spreads over both. */
function isOneThing(pair: Pair): boolean {
  const { first, second, link } = pair;
  const excluded = first.excluded ?? second.excluded;
  if (excluded === null) return link === 'hyphen' || isRange(pair);
  if (first.excluded !== null && second.excluded !== null) return true;
  return excluded.spreads === 'always' || link === 'hyphen';
}

function mentionsOf(item: Reading | Pair, offset: number): QuantityMention[] {
  if ('numeral' in item) return item.excluded === null && isPossible(item.numeral) ? [mentionOf(item, offset)] : [];
  const { first, second } = item;
  if (first.excluded !== null || second.excluded !== null || !isRange(item)) return [];
  return isPossible(first.numeral) && isPossible(second.numeral) ? [rangeOf(item, offset)] : [];
}

/** People come whole; shares may have decimals. */
const isPossible = ({ value, form }: Numeral) =>
  value === null ||
  (Number.isFinite(value) && (form === 'count' ? Number.isInteger(value) && value <= largestCount : value <= 1e4));
