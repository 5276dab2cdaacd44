import { type LaidOut, runsOf, valuesOf } from './lay-out.js';
import type { Cell } from './table-data.js';

const rowsPerPiece = 2000;

/**
 * The rows of a table as text, in pieces.
 * @param cellText a cell with what stands before it, by the place of its column.
 * @param rowEnd what stands after the last cell of each row.
 */
export function* rowTexts(
  table: LaidOut,
  cellText: (cell: Cell, column: number) => string,
  rowEnd: string,
): Generator<string> {
  for (const run of runsOf(table.rowCount, rowsPerPiece)) {
    const columns = table.columns.map((column, index) => valuesOf(column, run, (cell) => cellText(cell, index)));
    let text = '';
    for (let row = 0; row < run.to - run.from; row++) {
      for (const cells of columns) text += cells[row];
      text += rowEnd;
    }
    yield text;
  }
}
