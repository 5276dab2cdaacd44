import { expect, it } from 'vitest';
import { converted, layOut, runsOf } from '../../../pipeline/export/lay-out.js';
import type { Column } from '../../../schemas/columns.js';
import { everyKind, hostileTables } from './hostile-tables.js';

it.each(hostileTables)('%s: every cell is where its row has it', (_name, table) => {
  const { columns, rowCount } = layOut(table);
  const all = { from: 0, to: rowCount };
  expect(columns.map((column) => converted(column, (cell) => [cell])(all))).toEqual(
    table.columns.map(({ name }) => [...table.rows].map((row) => [row[name]])),
  );
});

const share = everyKind.find(({ name }) => name === 'share_or_null') as Column;
const table = (cells: unknown[]) => ({
  name: 'issues' as const,
  description: '',
  columns: [share],
  rows: cells.map((cell) => ({ share_or_null: cell })),
});

it('keeps and converts each different cell once', () => {
  const [column] = layOut(table([1, 2, null, 1, null, 2])).columns;
  if (column === undefined) throw new Error('no column');
  expect(column.distinct).toEqual([1, 2, null]);
  const cells: unknown[] = [];
  const valuesOf = converted(column, (cell) => `${cells.push(cell)}: ${cell}`);
  expect(valuesOf({ from: 1, to: 4 })).toEqual(['1: 2', '2: null', '3: 1']);
  expect(valuesOf({ from: 4, to: 6 })).toEqual(['2: null', '1: 2']);
});

it('keeps no conversions of a column whose cells are nearly all different', () => {
  const pairs = Array.from({ length: 40_000 }, (_, index) => index >> 1);
  const [column] = layOut(table([...pairs, 0])).columns;
  if (column === undefined) throw new Error('no column');
  const cells: unknown[] = [];
  const values = converted(column, (cell) => `${cells.push(cell)}: ${cell}`)({ from: 39_998, to: 40_001 });
  expect(values).toEqual(['1: 19999', '1: 19999', '2: 0']);
  expect(cells).toEqual([19_999, 0]);
});

it.each([[undefined], ['1'], [Number.NaN]])('refuses %s in whichever row', (cell) => {
  expect(() => layOut(table([1, null, cell]))).toThrow('Column "share_or_null"');
});

it('cuts rows into runs', () => {
  expect([...runsOf(5, 2)]).toEqual([
    { from: 0, to: 2 },
    { from: 2, to: 4 },
    { from: 4, to: 5 },
  ]);
  expect([...runsOf(0, 2)]).toEqual([]);
});
