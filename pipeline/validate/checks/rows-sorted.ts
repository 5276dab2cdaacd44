import type { Rows, TableName } from '../../../schemas/tables.js';
import { type AnyRow, byKey, type Check, keyOf } from '../check.js';

export const rowsSorted: Check = {
  id: 'rows-sorted',
  description: 'The rows of a table ascend by key, by code units.',
  severity: 'warning',
  *faults({ rows }) {
    for (const [table, tableRows] of Object.entries(rows) as [TableName, Rows<AnyRow>][]) {
      const compare = byKey(table);
      let before: AnyRow | null = null;
      for (const row of tableRows) {
        if (before !== null && compare(before, row) > 0) {
          yield { table, row, column: null, message: `${keyOf(table, row)} stands after ${keyOf(table, before)}.` };
        }
        before = row;
      }
    }
  },
};
