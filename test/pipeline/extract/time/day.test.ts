import { expect, test } from 'vitest';
import { addDays, dayNumber, weekdayOf } from '../../../../pipeline/calendar.js';
import { addMonths, isoDay, isRealDay, monthSpan, weekOf } from '../../../../pipeline/extract/time/day.js';
import { easterSunday } from '../../../../pipeline/extract/time/resolve/easter.js';
import { fc } from '../../../tools/fast-check.js';

const dayNumbers = fc.integer({ min: -200_000, max: 200_000 });
const dayAt = (number: number) => addDays('1970-01-01', number);

test('days count on across months, leap years and centuries', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('1900-02-28', 1)).toBe('1900-03-01');
  expect(addDays('2000-01-01', -1)).toBe('1999-12-31');
  expect(dayNumber('1970-01-01')).toBe(0);
  expect(isoDay(99, 3, 5)).toBe('0099-03-05');
});

test("a day and its number are each other's inverse", () => {
  fc.assert(fc.property(dayNumbers, (number) => dayNumber(dayAt(number)) === number));
});

test('weeks run from Monday to Sunday', () => {
  expect(weekdayOf('2018-02-05')).toBe(1);
  expect(weekOf('1989-01-01')).toEqual({ start: '1988-12-26', end: '1989-01-01' });
  fc.assert(fc.property(dayNumbers, (number) => weekdayOf(dayAt(number + 1)) === (weekdayOf(dayAt(number)) % 7) + 1));
});

test('months are added by the calendar, and the last day of a month stays in it', () => {
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2018-02-05', -12)).toBe('2017-02-05');
  expect(addMonths('2018-11-30', 3)).toBe('2019-02-28');
  expect(monthSpan(2018, 14)).toEqual({ start: '2019-02-01', end: '2019-02-28' });
});

test('days that do not exist are no days', () => {
  expect(isRealDay(2023, 2, 29)).toBe(false);
  expect(isRealDay(2024, 2, 29)).toBe(true);
  expect(isRealDay(2024, 13, 1)).toBe(false);
  expect(isRealDay(2024, 4, 31)).toBe(false);
});

test('Easter falls where the church tables put it', () => {
  expect([1916, 1943, 2000, 2008, 2018, 2024, 2038].map(easterSunday)).toEqual([
    '1916-04-23',
    '1943-04-25',
    '2000-04-23',
    '2008-03-23',
    '2018-04-01',
    '2024-03-31',
    '2038-04-25',
  ]);
});
