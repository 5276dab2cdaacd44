import { type Options, stringify } from 'csv-stringify/sync';
import type { Format } from './format.js';
import { escapeFormulas } from './formula.js';
import type { LaidOut } from './lay-out.js';
import { rowTexts } from './row-texts.js';
import type { Cell } from './table-data.js';

/**
 * `record_delimiter` is left unset, which means LF: set to anything, other line breaks inside a text would stand unquoted. Booleans are spelled
 * out, since csv-stringify writes false as an empty cell, which here is null. Texts are quoted beyond RFC 4180 where a program that splits at ";"
 * or tab, or trims, would read another text.
 */
const options: Options = {
  cast: { string: escapeFormulas, boolean: String },
  quoted_match: /[;\t]|^\s|\s$/,
};

/** Has nothing that anybody quotes or runs, as most cells: csv-stringify would give it back as it is, but takes its time to see that. */
const plain = /^\w(?:[\w .:/()-]*[\w.)])?$/;

/** Comma-separated values by RFC 4180, with header, LF line ends, UTF-8 without byte order mark; an empty cell is null. */
export const csv: Format = {
  extension: 'csv',
  format: 'csv',
  mediatype: 'text/csv',
  *encode(table: LaidOut) {
    yield stringify([table.columns.map(({ column }) => column.name)]);
    yield* rowTexts(table, (cell, column) => (column === 0 ? '' : ',') + fieldText(cell), '\n');
  },
};

function fieldText(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  return plain.test(text) ? text : stringify([[cell]], { ...options, eof: false });
}
