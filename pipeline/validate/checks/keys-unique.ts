import { type Rows, type TableName, tables } from '../../../schemas/tables.js';
import { type AnyRow, type Check, keyOf } from '../check.js';

export const keysUnique: Check = {
  id: 'keys-unique',
  description: 'No two rows of a table have the same key.',
  severity: 'error',
  *faults({ rows }) {
    for (const [table, tableRows] of Object.entries(rows) as [TableName, Rows<AnyRow>][]) {
      if (areDistinct(table, tableRows)) continue;
      const seen = new Set<string>();
      for (const row of tableRows) {
        const key = keyOf(table, row);
        if (seen.has(key)) yield { table, row, column: null, message: `The key ${key} is taken by a row before.` };
        seen.add(key);
      }
    }
  },
};

/**
 * Whether the keys are distinct for sure, without a text for each: rows that share the first column of the key stand together, as the evidence of a
 * claim does, and those few differ in the others.
 */
function areDistinct(table: TableName, rows: Rows<AnyRow>): boolean {
  const [first, ...others]: readonly string[] = tables[table].key;
  const [second = ''] = others;
  const restOf = (row: AnyRow) => (others.length < 2 ? row[second] : others.map((name) => row[name]).join('/'));
  const seen = new Set<unknown>();
  const together = new Set<unknown>();
  let begins: unknown = null;
  for (const row of rows) {
    if (row[first as string] !== begins) {
      begins = row[first as string];
      if (seen.size === seen.add(begins).size) return false;
      together.clear();
    }
    if (together.size === together.add(restOf(row)).size) return false;
  }
  return true;
}
