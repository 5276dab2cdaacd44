import type { Format } from './format.js';
import { cellOf, type TableData } from './table-data.js';

const rowsPerChunk = 1000;

/** An array of objects, one row a line, keys in column order, null for an empty cell. */
export const json: Format = {
  extension: 'json',
  format: 'json',
  mediatype: 'application/json',
  *encode({ columns, rows }: TableData) {
    const names = columns.map(({ name }) => `${JSON.stringify(name)}:`);
    const line = (row: TableData['rows'][number]) =>
      `{${columns.map((column, index) => names[index] + JSON.stringify(cellOf(row, column))).join(',')}}`;
    yield '[';
    for (let from = 0; from < rows.length; from += rowsPerChunk) {
      const lines = rows.slice(from, from + rowsPerChunk).map(line);
      yield `${from === 0 ? '' : ','}\n${lines.join(',\n')}`;
    }
    yield rows.length === 0 ? ']\n' : '\n]\n';
  },
};
