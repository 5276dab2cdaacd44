import type { Format } from './format.js';
import type { LaidOut } from './lay-out.js';
import { rowTexts } from './row-texts.js';

/** An array of objects, one row a line, keys in column order, null for an empty cell. */
export const json: Format = {
  extension: 'json',
  format: 'json',
  mediatype: 'application/json',
  *encode(table: LaidOut) {
    const keys = table.columns.map(
      ({ column }, index) => `${index === 0 ? ',\n{' : ','}${JSON.stringify(column.name)}:`,
    );
    let open = '[';
    for (const rows of rowTexts(table, (cell, column) => keys[column] + JSON.stringify(cell), '}')) {
      // No comma before the first row.
      yield open === '' ? rows : open + rows.slice(1);
      open = '';
    }
    yield `${open}${table.rowCount === 0 ? '' : '\n'}]\n`;
  },
};
