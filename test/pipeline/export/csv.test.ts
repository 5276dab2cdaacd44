import { stringify } from 'csv-stringify/sync';
import { expect, it } from 'vitest';
import { csv } from '../../../pipeline/export/csv.js';
import { escapeFormulas } from '../../../pipeline/export/formula.js';
import { layOut } from '../../../pipeline/export/lay-out.js';
import type { TableData } from '../../../pipeline/export/table-data.js';
import { fc } from '../../tools/fast-check.js';
import { everyKind, hostileTables, hostileTexts } from './hostile-tables.js';

const encoded = (table: TableData) => [...csv.encode(layOut(table))].join('');

/** What csv-stringify makes of the whole table, cell by cell. */
function asLibrary({ columns, rows }: TableData): string {
  const cells = [...rows].map((row) => columns.map(({ name }) => row[name]));
  const cast = { string: escapeFormulas, boolean: String };
  return stringify([columns.map(({ name }) => name), ...cells], { cast, quoted_match: /[;\t]|^\s|\s$/ });
}

it.each(hostileTables)('%s: as csv-stringify writes it', (_name, table) => {
  expect(encoded(table)).toBe(asLibrary(table));
});

it('writes every text as csv-stringify does, also the plain ones that it is not asked for', () => {
  const words = everyKind.filter(({ name }) => name === 'words');
  const piece = fc.constantFrom(...' .,:;/()-_"\'=+@\t\r\n\u00a0\u2028aZ09é😀', ...hostileTexts);
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
      const table = {
        name: 'issues' as const,
        description: '',
        columns: words,
        rows: texts.map((words) => ({ words })),
      };
      expect(encoded(table)).toBe(asLibrary(table));
    }),
  );
});
