import { type TableName, tables } from '../../../schemas/tables.js';
import { type AnyRow, byKey, type Check, keyOf } from '../check.js';

export const keysUnique: Check = {
  id: 'keys-unique',
  description: 'No two rows of a table have the same key.',
  severity: 'error',
  *faults({ rows }) {
    for (const [table, tableRows] of Object.entries(rows) as [TableName, readonly AnyRow[]][]) {
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
 * Whether the keys are distinct for sure, without a text for each: rows that share the first column of the key stand together and ascend, as the
 * evidence of a claim does from the start.
 */
function areDistinct(table: TableName, rows: readonly AnyRow[]): boolean {
  const [first] = tables[table].key;
  const compare = byKey(table);
  const seen = new Set<unknown>();
  let before: AnyRow | null = null;
  for (const row of rows) {
    const begins = row[first];
    if (before !== null && before[first] === begins) {
      if (compare(before, row) >= 0) return false;
    } else {
      if (seen.has(begins)) return false;
      seen.add(begins);
    }
    before = row;
  }
  return true;
}
