import type { Cell, TableData } from '../../../pipeline/export/table-data.js';
import type { Column } from '../../../schemas/columns.js';
import { tableColumns } from '../../../schemas/columns.js';
import { type TableName, tables } from '../../../schemas/tables.js';

/** Texts that have broken one format or reader or another. */
export const hostileTexts = [
  'plain',
  'He said "no", twice',
  'two\nlines',
  'carriage\r\nreturn',
  '\rleading',
  '\tleading tab',
  ' leading and trailing ',
  'comma, semicolon; tab\tpipe|',
  '""',
  '"',
  "'",
  "'=kept",
  "''=kept",
  "=cmd|'/C calc'!A0",
  '+1',
  '-1',
  '@SUM(1+1)*cmd|',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM',
  ' =1+1',
  'list;=1+1;-2',
  'quote;"=1+1"',
  'line\n=1+1',
  '\n\n-x',
  'NA',
  'null',
  'NULL',
  'true',
  '0874',
  '1e5',
  '12345678901234567890',
  '2024-01-02',
  '🪖 emoji and 𝔘nicode',
  'combining é, right-to-left مرحبا, \u200b zero width, \ufeff mark',
  '\u2028 line separator',
  '\\N \\n \\"',
  '<b>&amp;</b>',
];

const days = ['1970-01-01', '1969-12-31', '1914-07-28', '2000-02-29', '2099-12-31', '0001-01-01'];

/** A cell of the right kind for a column, another for every row. */
function cell(column: Column, row: number): Cell {
  if (column.nullable && row % 3 === 2) return null;
  const pick = <T>(values: readonly T[]) => values[row % values.length] as T;
  switch (column.kind) {
    case 'text':
      return pick(hostileTexts);
    case 'enum':
      return pick(Object.keys(column.values ?? {}));
    case 'day':
      return pick(days);
    case 'integer':
      return pick([column.minimum ?? 0, column.maximum ?? 0, 1]);
    case 'number':
      return pick([column.minimum ?? -0.1, column.maximum ?? 0.1, 33.3, 1 / 3]);
    case 'boolean':
      return row % 2 === 0;
  }
}

export function hostileTable(name: TableName, columns: readonly Column[], count: number): TableData {
  const rows = Array.from({ length: count }, (_, row) =>
    Object.fromEntries(columns.map((column, index) => [column.name, cell(column, row + index)])),
  );
  return { name, description: 'Hostile "rows".', columns, rows };
}

const plain = { unit: null, source: null, values: null, minimum: null, maximum: null, pattern: null };
const describedAs = (name: string, kind: Column['kind'], more: Partial<Column> = {}): Column[] =>
  [false, true].map((nullable) => ({
    ...plain,
    name: nullable ? `${name}_or_null` : name,
    kind,
    nullable,
    description: `A ${kind}.`,
    ...more,
  }));

/** One column of every kind, with and without null: also those that no published table has today. */
export const everyKind: readonly Column[] = [
  ...describedAs('words', 'text'),
  ...describedAs('kind', 'enum', { values: { a: 'First.', b: 'Second.' } }),
  ...describedAs('day', 'day'),
  ...describedAs('count', 'integer', { minimum: -2_147_483_648, maximum: 2_147_483_647 }),
  ...describedAs('big', 'integer', {
    minimum: Number.MIN_SAFE_INTEGER,
    maximum: Number.MAX_SAFE_INTEGER,
    unit: 'persons',
  }),
  ...describedAs('share', 'number'),
  ...describedAs('known', 'boolean'),
];

/** Every published table with hostile rows, the same without rows, and a table of every kind of column. */
export const hostileTables: readonly [string, TableData][] = [
  ...(Object.keys(tables) as TableName[]).flatMap((name): [string, TableData][] => [
    [name, hostileTable(name, tableColumns[name], hostileTexts.length * 3)],
    [`${name} without rows`, hostileTable(name, tableColumns[name], 0)],
  ]),
  ['every kind of column', hostileTable('articles', everyKind, hostileTexts.length * 3)],
  ['more rows than a chunk, a batch or a group', hostileTable('articles', everyKind, 11_345)],
];
