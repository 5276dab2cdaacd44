import { describe, expect, it } from 'vitest';
import { qualifiersAfter, qualifiersBefore } from '../../../../pipeline/extract/number/qualifier-words.js';
import { readQuantities } from '../../../../pipeline/extract/number/read-quantities.js';
import { fc } from '../../../tools/fast-check.js';
import { groupDigits, spellNumber } from './spell-number.js';

const read = (text: string) => readQuantities(text, { start: 0, end: text.length });

const spelling = fc.record({
  hyphen: fc.constantFrom('-' as const, ' ' as const),
  and: fc.constantFrom(' and ' as const, ' ' as const),
  one: fc.constantFrom('one' as const, 'a' as const),
});
const spelled = fc
  .tuple(fc.integer({ min: 2, max: 999_999_999 }), spelling)
  .map(([value, how]) => ({ value, words: spellNumber(value, how) }));
const digits = fc.integer({ min: 2, max: 999_999_999 }).map((value) => ({ value, words: groupDigits(value) }));
const plain = fc.integer({ min: 2100, max: 999_999 }).map((value) => ({ value, words: String(value) }));
const mixed = fc
  .tuple(fc.integer({ min: 11, max: 9999 }), fc.constantFrom(['thousand', 1e3] as const, ['million', 1e6] as const))
  .map(([tenths, [name, unit]]) => ({ value: Math.round((tenths / 10) * unit), words: `${tenths / 10} ${name}` }))
  .filter(({ value }) => value <= 1e9);
const stated = fc.oneof(spelled, digits, plain, mixed);

const bounding = ({ effect }: { effect: string }) => effect === 'about' || effect === 'less' || effect === 'more';
const phrasesOf = (entries: typeof qualifiersBefore) =>
  entries.filter(bounding).flatMap(({ phrases, effect }) => phrases.map((phrase) => ({ phrase, effect })));
const before = fc.constantFrom(...phrasesOf(qualifiersBefore));
const after = fc.constantFrom(...phrasesOf(qualifiersAfter));
const glue = (phrase: string) => (/^[-+]/.test(phrase) ? phrase : ` ${phrase}`);

const boundsOf = (effect: string, value: number) => ({
  comparator: effect,
  value,
  low: effect === 'more' || effect === 'exact' ? value : null,
  high: effect === 'less' || effect === 'exact' ? value : null,
});

describe('any number', () => {
  it('alone is exact, and its words are the mention', () =>
    fc.assert(
      fc.property(stated, ({ value, words }) => {
        const text = `Officials saw ${words} soldiers there.`;
        const [mention, ...rest] = read(text);
        expect(rest).toEqual([]);
        expect(mention).toMatchObject(boundsOf('exact', value));
        expect(text.slice(mention?.start, mention?.end)).toBe(words);
      }),
    ));

  it('takes the bound of the qualifier before it, and its span', () =>
    fc.assert(
      fc.property(stated, before, ({ value, words }, { phrase, effect }) => {
        const text = `Reports speak of "${phrase} ${words} soldiers" there.`;
        const [mention, ...rest] = read(text);
        expect(rest).toEqual([]);
        expect(mention).toMatchObject(boundsOf(effect, value));
        expect(text.slice(mention?.start, mention?.end)).toBe(`${phrase} ${words}`);
        expect(text.slice(mention?.core.start, mention?.core.end)).toBe(words);
      }),
    ));

  it('takes the bound of the qualifier behind it, which outweighs a hedge before it', () =>
    fc.assert(
      fc.property(
        stated,
        after,
        fc.constantFrom('', 'about ', 'some '),
        ({ value, words }, { phrase, effect }, hedge) => {
          const text = `Reports speak of ${hedge}${words}${glue(phrase)} soldiers there.`;
          const [mention, ...rest] = read(text);
          expect(rest).toEqual([]);
          expect(mention).toMatchObject(boundsOf(effect, value));
          expect(text.slice(mention?.start, mention?.end)).toBe(`${hedge}${words}${glue(phrase)}`);
        },
      ),
    ));

  it('bounds a range with a larger one', () =>
    fc.assert(
      fc.property(digits, digits, fc.constantFrom('to', 'and'), ({ value: a }, { value: b }, link) => {
        fc.pre(a !== b);
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const text = `It sends ${link === 'and' ? 'between ' : ''}${groupDigits(low)} ${link} ${groupDigits(high)} men.`;
        fc.pre(low >= 1000 || high % 1000 !== 0);
        expect(read(text)).toMatchObject([{ comparator: 'range', value: null, low, high }]);
      }),
    ));
});

describe('any text', () => {
  const pieces = [
    'one ',
    '5,000',
    'to ',
    '-',
    ' and a half',
    'hundred ',
    'million',
    '%',
    'between ',
    'about ',
    'a ',
    'half ',
    'third',
    '[',
    ']',
    '"',
    ',',
    '\n',
    'of ',
    'é',
    '½',
    'no ',
    'any ',
    'not ',
  ];

  it('reads no number twice', () => {
    const text = 'There was not one any soldier.';
    expect(readQuantities(text, { start: 0, end: text.length })).toHaveLength(1);
  });

  it('gives mentions in order that do not overlap and lie in the sentence', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 })), { maxLength: 60 }),
        (parts) => {
          const text = parts.join('');
          let end = 0;
          for (const mention of read(text)) {
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(mention.core.start).toBeGreaterThanOrEqual(mention.start);
            expect(mention.core.end).toBeLessThanOrEqual(mention.end);
            expect(mention.low ?? 0).toBeLessThanOrEqual(mention.high ?? Number.POSITIVE_INFINITY);
            end = mention.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 500 },
    ));

  it('reads a sentence the same wherever it stands', () =>
    fc.assert(
      fc.property(stated, before, fc.string(), ({ words }, { phrase }, around) => {
        const sentence = `It has ${phrase} ${words} men.`;
        const start = around.length + 1;
        const shifted = readQuantities(`${around}\n${sentence}\n5,000`, { start, end: start + sentence.length });
        expect(shifted.map(({ start: from, end: to }) => [from - start, to - start])).toEqual(
          read(sentence).map(({ start: from, end: to }) => [from, to]),
        );
      }),
    ));

  const hostile = [
    'one ',
    '1,',
    '- ',
    '1',
    '100,',
    'x',
    'hundred ',
    'one thousand ',
    'one hundred and ',
    'not any ',
    'between one hundred and two thousand ',
    'from 5 to ',
    '"',
    ' ',
    '1-',
    'bring up to 5 ',
    'May 15 300 ',
    'about ',
  ];

  it.each(hostile)(
    'takes time in proportion to its length: %j',
    (piece) => {
      const secondsFor = (length: number) => {
        const text = piece.repeat(length / piece.length);
        const from = process.cpuUsage();
        read(text);
        const { user, system } = process.cpuUsage(from);
        return (user + system) / 1e6;
      };
      secondsFor(10_000);
      const short = secondsFor(20_000);
      expect(secondsFor(160_000)).toBeLessThan(0.5 + 40 * short);
    },
    60_000,
  );
});
