import { converted, type LaidOut, runsOf } from './lay-out.js';
import type { Cell } from './table-data.js';

const rowsPerPiece = 250;

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
  const texts = table.columns.map((column, index) => converted(column, (cell) => cellText(cell, index)));
  for (const run of runsOf(table.rowCount, rowsPerPiece)) {
    const columns = texts.map((textsOf) => textsOf(run));
    let text = '';
    for (let row = 0; row < run.to - run.from; row++) {
      for (const cells of columns) text += cells[row];
      text += rowEnd;
    }
    yield text;
  }
}
