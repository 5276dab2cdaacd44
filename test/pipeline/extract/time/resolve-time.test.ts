import { expect, test } from 'vitest';
import { readTimes } from '../../../../pipeline/extract/time/read-times.js';
import { resolveTime, type TimeAnchor } from '../../../../pipeline/extract/time/resolve-time.js';

function resolveIn(text: string, anchor: Partial<TimeAnchor> & Pick<TimeAnchor, 'published'>) {
  const time = readTimes(text, { start: 0, end: text.length })[0];
  if (time === undefined) throw new Error(`no time in "${text}"`);
  return resolveTime(time.expression, { tense: 'past', previous: null, ...anchor });
}

const known = { earliest: '2018-02-05', latest: '2018-02-05' };
const unknown = { earliest: null, latest: null };

test('a publication known as a range widens what is counted from it', () => {
  const published = { earliest: '2024-09-10', latest: '2024-10-05' };
  expect(resolveIn('They left last month.', { published }).interval).toEqual({
    start: '2024-08-01',
    end: '2024-09-30',
  });
  expect(resolveIn('They left last year.', { published }).interval).toEqual({ start: '2023-01-01', end: '2023-12-31' });
  expect(resolveIn('They left on Friday.', { published }).interval).toEqual({ start: '2024-09-06', end: '2024-10-04' });
  expect(resolveIn('They must leave by September.', { published, tense: 'future' }).interval).toEqual({
    start: null,
    end: '2025-09-30',
  });
  expect(resolveIn('They left in 2014.', { published }).interval).toEqual({ start: '2014-01-01', end: '2014-12-31' });
});

test('an unknown publication leaves empty what is counted from it, and nothing else', () => {
  expect(resolveIn('They left last month.', { published: unknown })).toMatchObject({
    interval: { start: null, end: null },
    rule: 'time/no-date',
  });
  expect(resolveIn('They left in May.', { published: unknown }).interval).toEqual({ start: null, end: null });
  expect(resolveIn('They left in May 2003.', { published: unknown })).toMatchObject({
    interval: { start: '2003-05-01', end: '2003-05-31' },
    basis: 'stated',
  });
  expect(
    resolveIn('They left since last week.', { published: { earliest: '2018-02-05', latest: null } }).interval,
  ).toEqual({
    start: '2018-01-29',
    end: null,
  });
});

test('what is stated is told apart from what is filled in', () => {
  const basisOf = (text: string) =>
    resolveIn(text, { published: known, previous: { start: '2018-01-30', end: '2018-01-30' } }).basis;
  expect(basisOf('They left on Feb. 15, 1989.')).toBe('stated');
  expect(basisOf('They left by the end of 1994.')).toBe('stated');
  expect(basisOf('They stayed for months.')).toBe('stated');
  expect(basisOf('They left on Feb. 1.')).toBe('filled_in');
  expect(basisOf('They left last year.')).toBe('filled_in');
  expect(basisOf('They left two days later.')).toBe('filled_in');
  expect(basisOf('They left between May and June 2003.')).toBe('stated');
  expect(basisOf('They left between May and June.')).toBe('filled_in');
});

test('a reference event is found by turning the count around', () => {
  const text = 'The alliance came in 1988, two years after the junta fell.';
  const shift = readTimes(text, { start: 0, end: text.length })[1]?.expression;
  if (shift?.kind !== 'anaphoric') throw new Error('"two years after" is not read');
  const previous = { start: '2003-01-01', end: '2003-12-31' };
  expect(
    resolveTime({ ...shift, offset: -shift.offset }, { published: known, tense: 'past', previous }).interval,
  ).toEqual({
    start: '2001-01-01',
    end: '2001-12-31',
  });
});

test('"on Sept. 11" soon after any 11 September is that day', () => {
  const published = { earliest: '2012-09-13', latest: '2012-09-13' };
  expect(resolveIn('The consulate was stormed on Sept. 11.', { published }).interval.start).toBe('2012-09-11');
  expect(resolveIn('They have watched it since Sept. 11.', { published: known }).interval.start).toBe('2001-09-11');
  expect(
    resolveIn('It was founded on Sept. 11.', { published: { earliest: '1975-04-30', latest: '1975-04-30' } }).interval
      .start,
  ).toBe('1974-09-11');
});

test('times beyond the years of four digits are not dated', () => {
  expect(resolveIn('The cave was painted 9,000 years ago.', { published: known }).interval).toEqual({
    start: null,
    end: null,
  });
});
