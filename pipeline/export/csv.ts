import { type Options, stringify } from 'csv-stringify/sync';
import type { Format } from './format.js';
import { escapeFormulas } from './formula.js';
import { cellOf, type TableData } from './table-data.js';

/**
 * `record_delimiter` is left unset, which means LF: set to anything, other line breaks inside a text would stand unquoted. Booleans are spelled
 * out, since csv-stringify writes false as an empty cell, which here is null. Texts are quoted beyond RFC 4180 where a program that splits at ";"
 * or tab, or trims, would read another text.
 */
const options: Options = {
  cast: { string: escapeFormulas, boolean: String },
  quoted_match: /[;\t]|^\s|\s$/,
};
const rowsPerChunk = 1000;

/** Comma-separated values by RFC 4180, with header, LF line ends, UTF-8 without byte order mark; an empty cell is null. */
export const csv: Format = {
  extension: 'csv',
  format: 'csv',
  mediatype: 'text/csv',
  *encode({ columns, rows }: TableData) {
    const names = columns.map((column) => column.name);
    yield stringify([], { ...options, columns: names, header: true });
    for (let from = 0; from < rows.length; from += rowsPerChunk) {
      const cells = rows.slice(from, from + rowsPerChunk).map((row) => columns.map((column) => cellOf(row, column)));
      yield stringify(cells, { ...options, columns: names });
    }
  },
};
