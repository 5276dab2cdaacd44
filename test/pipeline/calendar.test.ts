import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayParts,
  daysInMonth,
  isoDay,
  monthNumber,
  weekdayNames,
  weekdayOf,
} from '../../pipeline/calendar.js';
import { fc } from '../tools/fast-check.js';

describe('the calendar', () => {
  test.each([
    ['2023-02-29', null],
    ['1900-02-29', null],
    ['2000-02-29', { year: 2000, month: 2, day: 29 }],
    ['2024-04-31', null],
    ['2024-13-01', null],
    ['2024-1-01', null],
    ['2024-12-31', { year: 2024, month: 12, day: 31 }],
  ])('%s', (day, parts) => expect(dayParts(day)).toEqual(parts));

  test('knows months by name and abbreviation', () => {
    expect(['January', 'sept', 'Sep.', 'DEC', 'may', 'Smarch'].map(monthNumber)).toEqual([1, 9, 9, 12, 5, null]);
  });

  test('knows the day of the week', () => {
    expect([weekdayNames[weekdayOf('1969-07-20') - 1], weekdayNames[weekdayOf('2000-01-01') - 1]]).toEqual([
      'Sunday',
      'Saturday',
    ]);
  });

  test('has no day 0, no year 0 and no half month', () => {
    expect([isoDay(2024, 1, 0), isoDay(0, 1, 1), isoDay(2024, 1.5, 1), isoDay(2024, 2, 30)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('reckons with days as a list of all days does', () => {
    const months = fc.record({ year: fc.integer({ min: 1900, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(months, ({ year, month }) => {
        const last = isoDay(year, month, daysInMonth(year, month)) as string;
        const next = month === 12 ? isoDay(year + 1, 1, 1) : isoDay(year, month + 1, 1);
        expect(addDays(last, 1)).toBe(next);
        expect(weekdayOf(next as string)).toBe((weekdayOf(last) % 7) + 1);
        expect(addDays(addDays(last, 400), -400)).toBe(last);
      }),
    );
  });
});
