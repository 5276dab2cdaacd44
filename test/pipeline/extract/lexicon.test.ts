import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../pipeline/extract/lexicon.js';
import { piecesOf } from '../../../pipeline/extract/pieces.js';
import { tokenize } from '../../../pipeline/token.js';
import { fc } from '../../tools/fast-check.js';

const lexicon = compileLexicon([
  { phrases: ['Turkey', 'Türkiye'], value: 'TUR' },
  { phrases: ['turkey'], value: 'bird' },
  { phrases: ['US', 'U.S.', 'United States', 'United States of America'], value: 'USA' },
  { phrases: ['Iran'], value: 'IRN' },
  { phrases: ['Ain al-Asad Airbase', 'al-Asad'], value: 'base' },
  { phrases: ['pull out'], value: 'withdraw' },
]);
const find = (text: string) =>
  lexicon
    .find(tokenize(text, { start: 0, end: text.length }))
    .map(({ start, end, value }) => [text.slice(start, end), value]);

describe('compileLexicon', () => {
  test.each([
    [
      'Turkey eats turkey, TURKEY too',
      [
        ['Turkey', 'TUR'],
        ['turkey', 'bird'],
        ['TURKEY', 'TUR'],
      ],
    ],
    [
      'Türkiye and Turkiye',
      [
        ['Türkiye', 'TUR'],
        ['Turkiye', 'TUR'],
      ],
    ],
    [
      'US and U.S. but not us, Us',
      [
        ['US', 'USA'],
        ['U.S.', 'USA'],
      ],
    ],
    [
      'the United States of America and the United States',
      [
        ['United States of America', 'USA'],
        ['United States', 'USA'],
      ],
    ],
    ['the united states', []],
    ["Iran's men", [['Iran', 'IRN']]],
    ['at Ain Al Asad airbase', [['Al Asad', 'base']]],
    ['at Ain al-Asad Airbase', [['Ain al-Asad Airbase', 'base']]],
    [
      'Pull out, PULL OUT',
      [
        ['Pull out', 'withdraw'],
        ['PULL OUT', 'withdraw'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  test('a name inside a hyphenated token says what stands around it', () => {
    const text = 'non-Iran-backed men and U.S.-led ones';
    const matches = lexicon.find(tokenize(text, { start: 0, end: text.length }));
    expect(matches).toMatchObject([
      { from: 0, to: 1, start: 4, end: 8, before: 'non', after: 'backed' },
      { from: 3, to: 4, value: 'USA', before: '', after: 'led' },
    ]);
  });

  test('a phrase with two values is a defect unless it is settled', () => {
    const entries = [
      { phrases: ['Georgia'], value: 'GEO' },
      { phrases: ['Georgia'], value: 'USA' },
    ];
    expect(() => compileLexicon(entries)).toThrow('"Georgia" has two values');
    const settled = compileLexicon(entries, { settle: (_, first, second) => `${first}|${second}` });
    expect(settled.find(tokenize('Georgia', { start: 0, end: 7 }))).toMatchObject([{ value: 'GEO|USA' }]);
    expect(() => compileLexicon([{ phrases: [' '], value: 1 }])).toThrow('empty phrase');
  });

  test('a phrase of plain words is cut as the tokenizer cuts it', () => {
    const word = fc.stringMatching(/^[A-Za-z]{2,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const text = `${words.join(' ')} x`;
        const tokens = tokenize(text, { start: 0, end: text.length }).slice(0, -1);
        expect(piecesOf(words.join(' ')).map(({ key }) => key)).toEqual(tokens.map(({ lower }) => lower));
      }),
    );
  });

  test('matches are in order, disjoint and slice the text, whatever the text', () => {
    const word = fc.constantFrom(
      'Turkey',
      'United',
      'States',
      'of',
      'America',
      'Ain',
      'al-Asad',
      '-',
      'US-',
      "'s",
      'é',
      '.',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string())), (words) => {
        const text = words.join(' ');
        let end = 0;
        for (const match of lexicon.find(tokenize(text, { start: 0, end: text.length }))) {
          expect(match.start).toBeGreaterThanOrEqual(end);
          expect(match.end).toBeGreaterThan(match.start);
          end = match.end;
        }
      }),
    );
  });
});
