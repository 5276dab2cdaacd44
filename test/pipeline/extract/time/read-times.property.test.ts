import { expect, test } from 'vitest';
import { addDays } from '../../../../pipeline/calendar.js';
import { readTimes } from '../../../../pipeline/extract/time/read-times.js';
import { fc } from '../../../tools/fast-check.js';
import { readAndResolve } from './read-and-resolve.js';

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const ending = (day: number) =>
  day % 10 === 1 && day !== 11
    ? 'st'
    : day % 10 === 2 && day !== 12
      ? 'nd'
      : day % 10 === 3 && day !== 13
        ? 'rd'
        : 'th';

/** Every way to write a whole date. */
const forms: readonly ((year: string, month: number, day: number) => string)[] = [
  (year, month, day) => `${monthNames[month - 1]} ${day}, ${year}`,
  (year, month, day) => `${(monthNames[month - 1] as string).slice(0, 3)}${month === 5 ? '' : '.'} ${day}, ${year}`,
  (year, month, day) => `${day} ${monthNames[month - 1]} ${year}`,
  (year, month, day) => `the ${day}${ending(day)} of ${monthNames[month - 1]} ${year}`,
  (year, month, day) => `${monthNames[month - 1]} ${day}${ending(day)}, ${year}`,
  (year, month, day) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
  (year, month, day) => `${day}.${month}.${year}`,
  (year, month, day) =>
    `${weekdays[new Date(Date.UTC(Number(year), month - 1, day)).getUTCDay()]}, ${monthNames[month - 1]} ${day}, ${year}`,
];

const anyDay = fc.integer({ min: 0, max: 219_000 }).map((number) => addDays('1600-01-01', number));

test('every day in every written form comes back as that day', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...forms), (iso, form) => {
      const [year, month, day] = iso.split('-') as [string, string, string];
      const text = `They left on ${form(year, Number(month), Number(day))}, they said.`;
      const times = readAndResolve(text, { published: '2018-02-05', tense: 'past' });
      expect(
        times.map(({ interval }) => interval),
        text,
      ).toEqual([{ start: iso, end: iso }]);
    }),
    { numRuns: 800 },
  );
}, 30_000);

const timeWords = [
  'last',
  'the',
  'past',
  'next',
  'of',
  'in',
  'by',
  'since',
  'two',
  'a',
  '2014',
  '15',
  'May',
  'March',
  'Friday',
  'week',
  'years',
  'ago',
  'later',
  'end',
  'early',
  'mid',
  '-',
  ',',
  'to',
  'and',
  'between',
  "'s",
  '1990s',
  'half',
  'first',
  'summer',
  'until',
  'before',
  'that',
  'day',
  '/',
  '9',
  '11',
  '(',
  ')',
  'Feb.',
  'at least',
  'than',
  'soldiers',
  '“',
];

test('no string throws, mentions lie in order inside the sentence and do not overlap, and every bound is a day in order', () => {
  const strings = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.constantFrom(...timeWords), { maxLength: 60 }).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(strings, fc.constantFrom('past', 'present', 'future'), (text, tense) => {
      let last = 0;
      for (const { start, end } of readTimes(text, { start: 0, end: text.length })) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
      for (const { interval } of readAndResolve(text, {
        published: '2018-02-05',
        tense,
        previous: { start: '2017-01-01', end: '2017-12-31' },
      })) {
        for (const bound of [interval.start, interval.end])
          if (bound !== null) expect(bound).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        if (interval.start !== null && interval.end !== null) expect(interval.start <= interval.end).toBe(true);
      }
    }),
    { numRuns: 800 },
  );
}, 30_000);

test('the same sentence reads the same wherever it stands', () => {
  const sentence = 'They left by the end of 1994 and came back last Friday.';
  const alone = readTimes(sentence, { start: 0, end: sentence.length });
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.string({ maxLength: 50 }), (before, after) => {
      const found = readTimes(before + sentence + after, {
        start: before.length,
        end: before.length + sentence.length,
      });
      expect(found.map(({ start, end, rule }) => [start - before.length, end - before.length, rule])).toEqual(
        alone.map(({ start, end, rule }) => [start, end, rule]),
      );
    }),
    { numRuns: 100 },
  );
});

/** Seconds of the processor that reading takes. */
function secondsFor(text: string): number {
  const before = process.cpuUsage();
  readTimes(text, { start: 0, end: text.length });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}

const growing: Readonly<Record<string, (size: number) => string>> = {
  'nested quotes': (size) => `${'“‘"'.repeat(size)} last year ${'"’”'.repeat(size)}`,
  commas: (size) => `In 2014${','.repeat(size)} 2015`,
  'no space': (size) => `2014${'x'.repeat(size)}`,
  'last last last': (size) => 'last '.repeat(size),
  'the the the of the of': (size) => `year ${'the of in '.repeat(size)}`,
  'years and years': (size) => 'in 2014, '.repeat(size),
  'two two two': (size) => `${'two '.repeat(size)}years ago`,
  months: (size) => 'May March '.repeat(size),
  dashes: (size) => `2014${'-2015'.repeat(size)}`,
  'week before week': (size) => 'the week before '.repeat(size),
};

for (const [name, make] of Object.entries(growing)) {
  test(`reading takes time in proportion to the text: ${name}`, () => {
    secondsFor(make(1000));
    const small = Math.min(secondsFor(make(5_000)), secondsFor(make(5_000)));
    const large = Math.min(secondsFor(make(40_000)), secondsFor(make(40_000)));
    // Eight times the text; a quadratic reader takes 64 times as long.
    expect(large).toBeLessThan(24 * Math.max(small, 0.02));
  }, 30_000);
}
