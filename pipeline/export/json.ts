import type { Format } from './format.js';
import { type Cell, cellOf, type TableData } from './table-data.js';

const rowsPerChunk = 1000;

/** Quotation mark, backslash, control characters, halves of surrogate pairs: what JSON escapes. Most texts have none of it. */
const escaped = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

/** An array of objects, one row a line, keys in column order, null for an empty cell. */
export const json: Format = {
  extension: 'json',
  format: 'json',
  mediatype: 'application/json',
  *encode({ columns, rows }: TableData) {
    const names = columns.map(({ name }, index) => `${index === 0 ? '{' : ','}${JSON.stringify(name)}:`);
    yield '[';
    for (let from = 0; from < rows.length; from += rowsPerChunk) {
      let lines = '';
      for (const row of rows.slice(from, from + rowsPerChunk)) {
        lines += lines === '' && from === 0 ? '\n' : ',\n';
        let next = 0;
        for (const column of columns) lines += names[next++] + cellText(cellOf(row, column));
        lines += '}';
      }
      yield lines;
    }
    yield rows.length === 0 ? ']\n' : '\n]\n';
  },
};

function cellText(cell: Cell): string {
  return typeof cell === 'string' && !escaped.test(cell) ? `"${cell}"` : JSON.stringify(cell);
}
