import type { TableName } from '../../../schemas/tables.js';
import { ascend } from '../../order.js';
import { type AnyRow, type Check, keyOf } from '../check.js';

export const keysUnique: Check = {
  id: 'keys-unique',
  description: 'No two rows of a table have the same key.',
  severity: 'error',
  *faults({ rows }) {
    for (const [table, tableRows] of Object.entries(rows) as [TableName, readonly AnyRow[]][]) {
      if (ascend(tableRows, (row) => keyOf(table, row))) continue;
      const seen = new Set<string>();
      for (const row of tableRows) {
        const key = keyOf(table, row);
        if (seen.has(key)) yield { table, row, column: null, message: `The key ${key} is taken by a row before.` };
        seen.add(key);
      }
    }
  },
};
