import type { TableName } from '../../../schemas/tables.js';
import { type AnyRow, byKey, type Check, keyOf } from '../check.js';

export const rowsSorted: Check = {
  id: 'rows-sorted',
  description: 'The rows of a table ascend by key, by code units.',
  severity: 'warning',
  *faults({ rows }) {
    for (const [table, tableRows] of Object.entries(rows) as [TableName, readonly AnyRow[]][]) {
      const compare = byKey(table);
      for (const [index, row] of tableRows.entries()) {
        const before = tableRows[index - 1];
        if (before === undefined || compare(before, row) <= 0) continue;
        yield { table, row, column: null, message: `${keyOf(table, row)} stands after ${keyOf(table, before)}.` };
      }
    }
  },
};
