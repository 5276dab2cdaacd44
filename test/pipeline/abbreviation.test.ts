import { expect, test } from 'vitest';
import {
  isAbbreviation,
  numberAbbreviations,
  otherAbbreviations,
  titleAbbreviations,
} from '../../pipeline/abbreviation.js';
import { tokenize } from '../../pipeline/token.js';

test('each abbreviation is in one group', () => {
  const groups = [titleAbbreviations, numberAbbreviations, otherAbbreviations];
  const all = groups.flatMap((group) => [...group]);
  expect(new Set(all).size).toBe(all.length);
});

test('a stop belongs to a title always, to "No" before a number only', () => {
  expect([isAbbreviation('Gen', false), isAbbreviation('J', false), isAbbreviation('Feb', false)]).toEqual([
    true,
    true,
    true,
  ]);
  expect([isAbbreviation('No', true), isAbbreviation('No', false), isAbbreviation('troops', true)]).toEqual([
    true,
    false,
    false,
  ]);
});

test('tokens keep such a stop', () => {
  const words = (text: string) => tokenize(text, { start: 0, end: text.length }).map((token) => token.text);
  expect(words('Lt. Gen. J. Osei, of Calif., said no. Why not No. 4?')).toEqual([
    'Lt.',
    'Gen.',
    'J.',
    'Osei',
    ',',
    'of',
    'Calif.',
    ',',
    'said',
    'no',
    '.',
    'Why',
    'not',
    'No.',
    '4',
    '?',
  ]);
});
