import type { Format } from './format.js';
import { cellOf, type TableData } from './table-data.js';

const rowsPerChunk = 1000;

/** An array of objects, one row a line, keys in column order, null for an empty cell. */
export const json: Format = {
  extension: 'json',
  format: 'json',
  mediatype: 'application/json',
  *encode({ columns, rows }: TableData) {
    yield '[';
    for (let from = 0; from < rows.length; from += rowsPerChunk) {
      const lines = rows
        .slice(from, from + rowsPerChunk)
        .map((row) => JSON.stringify(Object.fromEntries(columns.map((column) => [column.name, cellOf(row, column)]))));
      yield `${from === 0 ? '' : ','}\n${lines.join(',\n')}`;
    }
    yield rows.length === 0 ? ']\n' : '\n]\n';
  },
};
