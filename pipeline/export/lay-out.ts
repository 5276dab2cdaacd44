import type { Column } from '../../schemas/columns.js';
import type { Evidence } from '../../schemas/evidence.js';
import { type ColumnCells, columnCells, type RowRange } from '../column-cells.js';
import { EvidenceTable } from '../evidence-table.js';
import { type Cell, cellOf, type TableData } from './table-data.js';

/** A column with its cells. */
export interface LaidOutColumn extends ColumnCells<Cell> {
  readonly column: Column;
}

/** A table column by column, as the formats write it. */
export interface LaidOut extends Omit<TableData, 'rows' | 'columns'> {
  readonly columns: readonly LaidOutColumn[];
  readonly rowCount: number;
}

/**
 * Lays a table out for all formats at once, so that each different cell is checked once.
 * @throws for a value that its column can't hold: see {@link cellOf}.
 */
export function layOut({ name, description, columns, rows }: TableData): LaidOut {
  return { name, description, columns: columns.map((column) => laidOut(rows, column)), rowCount: rows.length };
}

function laidOut(rows: TableData['rows'], column: Column): LaidOutColumn {
  const { distinct, places, order } =
    rows instanceof EvidenceTable ? rows.column(column.name as keyof Evidence) : columnCells(rows, column.name);
  return { column, distinct: distinct.map((cell) => cellOf(cell, column)), places, order };
}

/** The rows of a table in runs of a length; the last may be shorter. */
export function* runsOf(rowCount: number, length: number): Generator<RowRange> {
  for (let from = 0; from < rowCount; from += length) yield { from, to: Math.min(from + length, rowCount) };
}

/** Most different cells of a column that are kept converted: more take memory with the rows, and save less. */
const mostKept = 1 << 14;

/**
 * Reads a column run by run. Where its cells say a few things over and over, each is converted once for the whole table; else each row, unless it
 * says what the row before says, as all evidence of a claim does of the claim.
 */
export function converted<T>(
  { distinct, places, order }: LaidOutColumn,
  convert: (cell: Cell) => T,
): (rows: RowRange) => T[] {
  const isKept = distinct.length <= mostKept;
  const kept = new Array<T | undefined>(isKept ? distinct.length : 1);
  let last = -1;
  return ({ from, to }) => {
    const values: T[] = [];
    for (let row = from; row < to; row++) {
      const place = places[order === null ? row : (order[row] as number)] as number;
      const slot = isKept ? place : 0;
      if (isKept ? kept[slot] === undefined : place !== last) kept[slot] = convert(distinct[place] as Cell);
      last = place;
      values.push(kept[slot] as T);
    }
    return values;
  };
}
