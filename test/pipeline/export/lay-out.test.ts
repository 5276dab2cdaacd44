import { expect, it } from 'vitest';
import { layOut, runsOf, valuesOf } from '../../../pipeline/export/lay-out.js';
import type { Column } from '../../../schemas/columns.js';
import { everyKind, hostileTables } from './hostile-tables.js';

it.each(hostileTables)('%s: every cell is where its row has it', (_name, table) => {
  const { columns, rowCount } = layOut(table);
  const all = { from: 0, to: rowCount };
  expect(columns.map((column) => valuesOf(column, all, (cell) => [cell]))).toEqual(
    table.columns.map(({ name }) => table.rows.map((row) => [row[name]])),
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
  const converted: unknown[] = [];
  const values = valuesOf(column, { from: 1, to: 5 }, (cell) => `${converted.push(cell)}: ${cell}`);
  expect(values).toEqual(['1: 2', '2: null', '3: 1', '2: null']);
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
