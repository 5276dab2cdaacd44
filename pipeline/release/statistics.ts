import { type Column, tableColumns } from '../../schemas/columns.js';
import { type TableName, tableNames } from '../../schemas/tables.js';
import { byCodeUnits, listed } from '../order.js';
import type { TablesOfRows } from './tables-of-rows.js';

/** What a column holds, counted. */
export interface ColumnStatistics {
  /** Cells that are not empty. */
  readonly filled: number;
  /** Rows by value, for closed vocabularies and for the codes of countries and actors; a list counts for each of its values. */
  readonly values?: Readonly<Record<string, number>>;
  /** Smallest and largest number, first and last day; null where every cell is empty. */
  readonly minimum?: number | string | null;
  readonly maximum?: number | string | null;
}

export interface TableStatistics {
  readonly rows: number;
  readonly columns: Readonly<Record<string, ColumnStatistics>>;
}

export type Statistics = Readonly<Record<TableName, TableStatistics>>;

/** Columns of codes that are counted although their vocabulary is open. */
const codeColumns = ['country', 'to_country', 'force', 'actor', 'target', 'published_basis', 'code'];

/** Counts every column of every table. */
export function statisticsOf(tables: TablesOfRows): Statistics {
  return Object.fromEntries(
    tableNames.map((name) => {
      const rows = [...(tables[name] ?? [])];
      const columns = tableColumns[name].map((column) => [
        column.name,
        columnStatistics(
          column,
          rows.map((row) => row[column.name]).filter((cell) => cell !== null),
        ),
      ]);
      return [name, { rows: rows.length, columns: Object.fromEntries(columns) }];
    }),
  ) as unknown as Statistics;
}

function columnStatistics({ name, kind }: Column, cells: readonly unknown[]): ColumnStatistics {
  const filled = cells.length;
  if (kind === 'enum' || kind === 'boolean') return { filled, values: counted(cells.map(String)) };
  if (codeColumns.includes(name)) return { filled, values: counted(cells.flatMap((cell) => listed(cell as string))) };
  if (kind === 'text') return { filled };
  const sorted = kind === 'day' ? (cells as string[]).sort(byCodeUnits) : (cells as number[]).sort((a, b) => a - b);
  return { filled, minimum: sorted[0] ?? null, maximum: sorted.at(-1) ?? null };
}

/** How often each value stands there, by value. */
function counted(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => byCodeUnits(a, b)));
}
