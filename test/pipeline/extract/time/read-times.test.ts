import { expect, test } from 'vitest';
import { readTimes } from '../../../../pipeline/extract/time/read-times.js';

const timesIn = (text: string, start = 0, end = text.length) => readTimes(text, { start, end });
const wordsIn = (text: string) => timesIn(text).map((time) => text.slice(time.start, time.end));

test('the words that govern a time belong to it', () => {
  expect(wordsIn('It ends by the end of 1994, or until at least March 2031.')).toEqual([
    'by the end of 1994',
    'until at least March 2031',
  ]);
  expect(wordsIn('Over the past week and since 2003 they have flown.')).toEqual(['Over the past week', 'since 2003']);
  expect(wordsIn('A decade ago, and in August 2014, and late Tuesday, and two days after the vote.')).toEqual([
    'A decade ago',
    'in August 2014',
    'late Tuesday',
    'two days after',
  ]);
  expect(wordsIn('They were trained from March to June 2003 and between May 8 and 9.')).toEqual([
    'from March to June 2003',
    'between May 8 and 9',
  ]);
});

test('offsets are those of the whole text', () => {
  const text = 'Rain fell. They left in May 2003. Snow fell in 2004.';
  const times = timesIn(text, 11, 33);
  expect(times.map(({ start, end }) => text.slice(start, end))).toEqual(['in May 2003']);
});

test('a time that belongs to a noun says so, with its own words apart', () => {
  const attributive = (text: string) =>
    timesIn(text).map((time) => [text.slice(time.core.start, time.core.end), time.attributive]);
  expect(attributive('They asked prior to the May 5 raid.')).toEqual([['May 5', true]]);
  expect(attributive("They met after Thursday's raid.")).toEqual([['Thursday', true]]);
  expect(attributive('They met after next year’s pullout.')).toEqual([['next year', true]]);
  expect(attributive('The 1991 war ended.')).toEqual([['1991', true]]);
  expect(attributive('They met after 2014.')).toEqual([['2014', false]]);
  expect(attributive('They met on Thursday in the capital.')).toEqual([['Thursday', false]]);
});

test('curly apostrophes and dashes read like straight ones', () => {
  expect(wordsIn('They leave by year’s end, or in the ’90s, or in 2014–15.')).toEqual([
    'by year’s end',
    'in the ’90s',
    'in 2014–15',
  ]);
});

for (const text of [
  'The army may march on Kut.',
  'May they sun themselves where they sat.',
  'Prime Minister Theresa May met troops.',
  'A second brigade and a third battalion came.',
  'The level will fall from 1,900 to 1,400 troops.',
  'Of the 2000 troops there, 1500 soldiers are sick.',
  'The 101st Division has 1,900 men in 2,000 villages.',
  'Order No. 2003 and Resolution 1973 were read on Flight 1549.',
  'The team won 21-17 and the score was 3 to 2.',
  'It cost $1,995 a piece at 12 Baker Street.',
  'The Sun and The Sunday Times wrote so.',
  'They sat in the sun. Sat down again.',
  'April Glen and August Wilson wrote a play.',
  'The fall of Kabul and the Arab Spring were spoken of.',
  'At the end of the day it is a draw.',
  'A 28-year-old man, 31 years old, was held.',
  'The shells fell and the soldiers spring to their feet.',
]) {
  test(`no time stands in: ${text}`, () => {
    expect(wordsIn(text)).toEqual([]);
  });
}
