import { describe, expect, it } from 'vitest';
import { cellOf, epochDay, tablesOf } from '../../../pipeline/export/table-data.js';
import type { Column } from '../../../schemas/columns.js';
import { tableNames } from '../../../schemas/tables.js';
import { dataset } from '../validate/sample.js';
import { everyKind } from './hostile-tables.js';

const column = (name: string): Column => everyKind.find((candidate) => candidate.name === name) as Column;

describe('cellOf', () => {
  it.each<[string, unknown]>([
    ['words', undefined],
    ['words_or_null', undefined],
    ['words', null],
    ['words', 12],
    ['count', '12'],
    ['count', 1.5],
    ['count', 3_000_000_000],
    ['count', -3_000_000_000],
    ['share', Number.NaN],
    ['share', Number.POSITIVE_INFINITY],
    ['big', 2 ** 60],
    ['day', new Date(0)],
    ['known', 0],
  ])('refuses for %s what would be written as something else: %s', (name, value) => {
    expect(() => cellOf(value, column(name))).toThrow(`Column "${name}"`);
  });

  it.each<[string, unknown]>([
    ['words_or_null', null],
    ['count', -2_147_483_648],
    ['share', 33.3],
    ['known', false],
  ])('takes for %s the value %s', (name, value) => expect(cellOf(value, column(name))).toBe(value));
});

it.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-03-01', 11_017],
])('%s is day %i', (day, number) => expect(epochDay(day)).toBe(number));

it('tablesOf gives every table, in published order', () => {
  expect(tablesOf(dataset).map(({ name }) => name)).toEqual(tableNames);
});
