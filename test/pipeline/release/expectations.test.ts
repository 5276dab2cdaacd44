import { describe, expect, it } from 'vitest';
import { readExpectations } from '../../../pipeline/ingest/read-expectations.js';
import { checkExpectations } from '../../../pipeline/release/expectations.js';
import { qualityReport } from '../../../pipeline/release/quality-report.js';

const expectations = readExpectations(['seeds/expectations.csv']);
const bound = {
  place: 'line 2',
  table: 'events',
  column: null,
  value: null,
  minimum: 1,
  maximum: null,
  reason: 'Some.',
};

describe.each(expectations.map((each) => [each.place, each] as const))('%s', (_place, each) => {
  it('can fail', () => {
    const { table, column, value, minimum, maximum } = each;
    const row = column === null ? {} : { [column]: value };
    const many = Array.from({ length: (maximum ?? 0) + 1 }, () => row);
    if (minimum !== null) {
      const report = qualityReport('1', checkExpectations([each], { [table]: [] }), null);
      expect(report.result).toBe('failure');
    }
    if (maximum !== null) {
      const checks = checkExpectations([each], { [table]: many });
      expect(checks.find(({ severity }) => severity === 'warning')?.pass).toBe(false);
    }
  });
});

it.each([
  ['a table', { table: 'nothing' }],
  ['a column', { column: 'nothing' }],
  ['a value', { column: 'event_type', value: 'nothing' }],
  ['a bound', { minimum: null }],
])('refuses %s that is not there', (_what, changes) =>
  expect(() => checkExpectations([{ ...bound, ...changes }], {})).toThrow('line 2'),
);
