import type { Column } from '../../schemas/columns.js';
import { type Cell, cellOf, type TableData } from './table-data.js';

/** A column with its cells: each different one once, and which of them stands in each row. Most columns say a few things over and over. */
export interface LaidOutColumn {
  readonly column: Column;
  readonly distinct: readonly Cell[];
  /** For each row the place of its cell in `distinct`. */
  readonly places: Uint32Array;
}

/** A table column by column, as the formats write it. */
export interface LaidOut extends Omit<TableData, 'rows' | 'columns'> {
  readonly columns: readonly LaidOutColumn[];
  readonly rowCount: number;
}

/** Rows `from` to `to`, exclusive. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Lays a table out for all formats at once, so that each different cell is checked once.
 * @throws for a value that its column can't hold: see {@link cellOf}.
 */
export function layOut({ name, description, columns, rows }: TableData): LaidOut {
  return { name, description, columns: columns.map((column) => laidOut(rows, column)), rowCount: rows.length };
}

function laidOut(rows: TableData['rows'], column: Column): LaidOutColumn {
  const distinct: Cell[] = [];
  const places = new Uint32Array(rows.length);
  const known = new Map<unknown, number>();
  let index = 0;
  for (const row of rows) {
    const value = row[column.name];
    let place = known.get(value);
    if (place === undefined) {
      place = distinct.push(cellOf(row, column)) - 1;
      known.set(value, place);
    }
    places[index++] = place;
  }
  return { column, distinct, places };
}

/** The rows of a table in runs of a length; the last may be shorter. */
export function* runsOf(rowCount: number, length: number): Generator<RowRange> {
  for (let from = 0; from < rowCount; from += length) yield { from, to: Math.min(from + length, rowCount) };
}

/** What some rows have in a column, each different cell converted once. */
export function valuesOf<T>(
  { distinct, places }: LaidOutColumn,
  { from, to }: RowRange,
  convert: (cell: Cell) => T,
): T[] {
  const converted: (T | undefined)[] = new Array(distinct.length);
  const values: T[] = [];
  for (let row = from; row < to; row++) {
    const place = places[row] as number;
    converted[place] ??= convert(distinct[place] as Cell);
    values.push(converted[place] as T);
  }
  return values;
}
