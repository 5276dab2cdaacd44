import type { Column } from '../../schemas/columns.js';
import type { Format } from './format.js';
import { escapeFormulas } from './formula.js';
import { cellOf, type TableData } from './table-data.js';

/** Quoted beyond RFC 4180 where a program that splits at ";" or tab, or trims, would read another text. */
const needsQuotes = /[",;\t\r\n]|^\s|\s$/;
const rowsPerChunk = 1000;

/** Comma-separated values by RFC 4180, with header, LF line ends, UTF-8 without byte order mark; an empty cell is null. */
export const csv: Format = {
  extension: 'csv',
  format: 'csv',
  mediatype: 'text/csv',
  *encode({ columns, rows }: TableData) {
    yield `${columns.map((column) => quoted(column.name)).join(',')}\n`;
    for (let from = 0; from < rows.length; from += rowsPerChunk) {
      yield rows
        .slice(from, from + rowsPerChunk)
        .map((row) => `${columns.map((column) => cell(row, column)).join(',')}\n`)
        .join('');
    }
  },
};

function cell(row: Readonly<Record<string, unknown>>, column: Column): string {
  const value = cellOf(row, column);
  if (value === null) return '';
  return typeof value === 'string' ? quoted(escapeFormulas(value)) : String(value);
}

function quoted(text: string): string {
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
