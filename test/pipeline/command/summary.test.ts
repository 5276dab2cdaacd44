import { expect, it } from 'vitest';
import { summary } from '../../../pipeline/command/summary.js';
import type { Issue } from '../../../schemas/issue.js';
import { type Dataset, type TableName, tables } from '../../../schemas/tables.js';

const empty = Object.fromEntries(Object.keys(tables).map((name) => [name, []])) as unknown as Dataset;
const rowsOf = (count: number) => Array.from({ length: count }) as never[];
const issue = (code: string, message = 'What happened.', severity = 'error') => ({ code, message, severity }) as Issue;
const linesOf = (dataset: Dataset, folder: string | null = 'tables/latest') =>
  summary({ dataset, folder }, 'tables').split('\n');

it('says what came out, where the files are, what was quarantined by kind, and what else deserves a look', () => {
  const issues = [
    issue('empty', 'a.txt holds no text.'),
    issue('not-utf-8', 'b.txt is not UTF-8.'),
    issue('not-utf-8', 'c.txt is not UTF-8.'),
    issue('ignored-field', 'Nothing to do.', 'info'),
    issue('invalid-date', 'The header gives 2025-02-30.', 'warning'),
  ];
  expect(linesOf({ ...empty, articles: rowsOf(1200), troop_figures: rowsOf(34), issues })).toEqual([
    'Published',
    '  1,200  articles',
    '     34  troop_figures',
    '      5  issues',
    'in tables/latest',
    '',
    'Quarantined: 3; the table issues lists all',
    '  2 not-utf-8: such as b.txt is not UTF-8.',
    '  1 empty: a.txt holds no text.',
    'Warnings: 1, The header gives 2025-02-30.',
  ]);
});

it('says that nothing was published', () => {
  expect(linesOf({ ...empty, issues: [issue('empty')] }, null)).toEqual([
    'Nothing could be published. What tables holds was left as it is.',
    '',
    'Quarantined: 1',
    '  1 empty: What happened.',
  ]);
});

it('says that nothing was quarantined', () => {
  expect(linesOf({ ...empty, articles: rowsOf(1) }).at(-1)).toBe('Nothing was quarantined.');
});

it('says to the end what to do while the screen has room', () => {
  const message = `a.txt is not of a kind that is read: ${'.ending, '.repeat(12)}or .gz. Convert it first.`;
  const lines = linesOf({ ...empty, articles: rowsOf(1), issues: [issue('unknown-kind', message)] });
  expect(lines.join(' ').replace(/\s+/g, ' ')).toContain(`1 unknown-kind: ${message}`);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
});

it('fits one screen, whatever happened', () => {
  const kinds = Array.from({ length: 30 }, (_, kind) => issue(`kind-${kind}`, 'word '.repeat(100)));
  const endless = issue('kind-0', 'x'.repeat(500), 'warning');
  const dataset = Object.fromEntries(
    (Object.keys(tables) as TableName[]).map((name) => [name, rowsOf(5)]),
  ) as unknown as Dataset;
  const lines = linesOf({ ...dataset, issues: [...kinds, endless, endless] });
  expect(lines.length).toBeLessThanOrEqual(24);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  expect(lines.at(-2)).toBe('  … and 24 other kinds');
});
