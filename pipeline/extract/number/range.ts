import type { QuantityMention } from '../mention.js';
import type { NumberRule } from './number-rule.js';
import type { Numeral } from './numeral.js';
import { mentionOf, type Reading, withoutQualifiersBefore } from './reading.js';

export const rangeRule = {
  id: 'number/range',
  description:
    'Two numbers that bound a quantity: "5,000 to 7,000", "between 800 and 1,000", "8,000–9,000", "two or three". With "from" the two may also be the levels before and after a change, so both are kept as parts.',
  examples: {
    reads: [
      { text: 'Between 800 and 1,000 men.', yields: ['Between 800 and 1,000 = range 800 to 1000'] },
      { text: 'Some 3,000-4 [thousand].', yields: ['Some 3,000-4 [thousand] = range 3000 to 4000'] },
      { text: 'Some 8,000–9,000 rebels.', yields: ['Some 8,000–9,000 = range 8000 to 9000'] },
      { text: 'Ten to 15 thousand.', yields: ['Ten to 15 thousand = range 10000 to 15000'] },
      { text: 'Two or three dozen guards.', yields: ['Two or three dozen = range 24 to 36'] },
      { text: 'Twenty to 30 percent.', yields: ['Twenty to 30 percent = range 20 to 30 percent'] },
      {
        text: 'From about 900 up to 2,000.',
        yields: ['From about 900 up to 2,000 = range 900 to 2000 from about 900 to exact 2000'],
      },
      {
        text: 'Cut from 5,200 to 3,000.',
        yields: ['from 5,200 to 3,000 = range 3000 to 5200 from exact 5200 to exact 3000'],
      },
      { text: 'Cut by 900 to 1,500.', yields: ['900 to 1,500 = range 900 to 1500'] },
      { text: 'Hundreds or even thousands.', yields: ['Hundreds or even thousands = vague 200 to 9999'] },
    ],
    skips: [
      'It rose to 4,000 from 2,500.',
      'Cut by 2,200, to 3,000.',
      'Cut by 900 to 3,500.',
      'They won 3-1.',
      '10 soldiers and 3 policemen.',
      'Cut in 2016 to 5,500 men.',
    ],
  },
} satisfies NumberRule;

/** Two numbers that belong together, or one. Offsets are those of the sentence. */
export interface Pair {
  readonly first: Reading;
  readonly second: Reading;
  /** "between", "from" or nothing. */
  readonly opener: { readonly word: string; readonly start: number };
  readonly link: 'hyphen' | 'to' | 'and' | 'or';
}

const longestLink = 24;

/** What joins two numbers that follow each other, or null. */
export function pairOf(text: string, first: Reading, second: Reading): Pair | null {
  const opener = openerBefore(text, first.span.start);
  const gap = text.slice(first.span.end, Math.min(second.span.start, first.span.end + longestLink)).toLowerCase();
  const isUpTo = second.before.length === 1 && /^up\s+to\b/i.test(text.slice(second.span.start, second.numeral.start));
  if (isUpTo && /^\s$/.test(gap)) return { first, second: withoutQualifiersBefore(second), opener, link: 'to' };
  const link = linkOf(gap, opener.word);
  const pair = link === null ? null : { first, second, opener, link };
  return pair !== null && isChangeToLevel(text, pair) ? null : pair;
}

/** "cut by 900 to 3,500": so far apart, the second is where the change by the first leads. */
const isChangeToLevel = (text: string, { first, second, link }: Pair): boolean =>
  link === 'to' &&
  /\bby\s$/i.test(text.slice(Math.max(0, first.span.start - 4), first.span.start)) &&
  first.numeral.form === 'count' &&
  highOf(second.numeral) >= levelAbove * lowOf(first.numeral);

/** How many times a number that somebody is not sure of may be its lower bound. */
const levelAbove = 3;

function openerBefore(text: string, start: number): { word: string; start: number } {
  const found = /\b(between|from)\s{1,2}$/i.exec(text.slice(Math.max(0, start - 10), start));
  return found === null
    ? { word: '', start }
    : { word: (found[1] as string).toLowerCase(), start: start - found[0].length };
}

function linkOf(gap: string, opener: string): Pair['link'] | null {
  if (/^(?:[-‐‑−]|\s?–\s?|\s-\s|—)$/.test(gap)) return 'hyphen';
  if (/^-?\s(?:(?:back|down|now|currently|today)\s){0,2}to\s$/.test(gap)) return 'to';
  if (opener === 'between' && /^\sand\s$/.test(gap)) return 'and';
  return /^[,-]?\s(?:or|if not)\s(?:(?:even|maybe|perhaps|possibly)\s)?$/.test(gap) ? 'or' : null;
}

/** Whether a pair bounds one quantity; "20 to 5" and "from 5,200 to 3,000" without "from" do not. */
export function isRange(pair: Pair): boolean {
  const [first, second] = valuesOf(pair);
  if (pair.first.numeral.form !== 'count' && pair.first.numeral.form !== pair.second.numeral.form) return false;
  // "to between 1,450 and 1,350"
  if (pair.link === 'and') return true;
  return first < second || (pair.opener.word === 'from' && pair.link !== 'hyphen' && first > second);
}

const lowOf = ({ value, low }: Numeral) => value ?? low ?? 0;
const highOf = ({ value, high }: Numeral) => value ?? high ?? 0;

function valuesOf(pair: Pair): [number, number] {
  return [lowOf(scaled(pair).numeral), highOf(pair.second.numeral)];
}

/** "10 to 15 thousand", "two or three dozen", "5-8,000": the first number takes the magnitude of the second, a count its percent. */
function scaled({ first, second }: Pair): Reading {
  const { numeral } = first;
  const { form } = second.numeral;
  const { scale, value } = second.numeral;
  if (numeral.value === null || value === null || numeral.scale !== 1) return first;
  const takesScale = scale > 1 && numeral.value < value / scale;
  return { ...first, numeral: { ...numeral, form, value: takesScale ? numeral.value * scale : numeral.value } };
}

/** The mention that a pair makes; `offset` is where its sentence begins in the document. */
export function rangeOf(pair: Pair, offset: number): QuantityMention {
  const first = mentionOf(scaled(pair), offset);
  const second = mentionOf(pair.second, offset);
  const bounds = [
    lowOf(scaled(pair).numeral),
    highOf(scaled(pair).numeral),
    lowOf(pair.second.numeral),
    highOf(pair.second.numeral),
  ];
  const isVague = first.comparator === 'vague' && second.comparator === 'vague';
  return {
    start: pair.opener.start + offset,
    end: second.end,
    rule: rangeRule.id,
    value: null,
    low: Math.min(...bounds),
    high: Math.max(...bounds),
    comparator: isVague ? 'vague' : 'range',
    form: second.form,
    core: { start: first.core.start, end: second.core.end },
    additional: first.additional || second.additional,
    qualifiers: [...first.qualifiers, ...second.qualifiers],
    parts: [first, second],
    fromTo: pair.opener.word === 'from' && pair.link === 'to',
  };
}
