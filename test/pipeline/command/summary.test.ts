import { expect, it } from 'vitest';
import { summary } from '../../../pipeline/command/summary.js';
import type { Issue } from '../../../schemas/issue.js';
import { type Dataset, type TableName, tables } from '../../../schemas/tables.js';

const empty = Object.fromEntries(Object.keys(tables).map((name) => [name, []])) as unknown as Dataset;
const rowsOf = (count: number) => Array.from({ length: count }) as never[];
const issue = (code: string, message = 'What happened.', severity = 'error') => ({ code, message, severity }) as Issue;

it('says what came out, what was quarantined by kind, and where the files are', () => {
  const issues = [
    issue('empty', 'a.txt holds no text.'),
    issue('not-utf-8', 'b.txt is not UTF-8.'),
    issue('not-utf-8', 'c.txt is not UTF-8.'),
    issue('ignored-field', 'Not an error.', 'info'),
  ];
  const dataset = { ...empty, articles: rowsOf(1200), troop_figures: rowsOf(34), issues };
  expect(summary({ dataset, published: true }, 'tables').split('\n')).toEqual([
    'Published',
    '  1,200  articles',
    '     34  troop_figures',
    '      4  issues',
    'in tables',
    '',
    'Quarantined: 3',
    '  2 not-utf-8: such as b.txt is not UTF-8.',
    '  1 empty: a.txt holds no text.',
  ]);
});

it('says that nothing was published', () => {
  expect(summary({ dataset: { ...empty, issues: [issue('empty')] }, published: false }, 'tables')).toBe(
    'Nothing could be published. What tables holds was left as it is.\n\nQuarantined: 1\n  1 empty: What happened.',
  );
});

it('says that nothing was quarantined', () => {
  expect(summary({ dataset: { ...empty, articles: rowsOf(1) }, published: true }, 'tables')).toContain(
    'Nothing was quarantined.',
  );
});

it('fits one screen, whatever happened', () => {
  const kinds = Array.from({ length: 30 }, (_, kind) => issue(`kind-${kind}`, 'x'.repeat(500)));
  const dataset = Object.fromEntries(
    (Object.keys(tables) as TableName[]).map((name) => [name, rowsOf(5)]),
  ) as unknown as Dataset;
  const lines = summary({ dataset: { ...dataset, issues: kinds }, published: true }, 'tables').split('\n');
  expect(lines.length).toBeLessThanOrEqual(24);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(lines.at(-1)).toBe('  … and 24 other kinds');
});
