import type { TableName } from '../../../schemas/tables.js';
import { byCodeUnits } from '../../order.js';
import { type AnyRow, type Check, keyOf } from '../check.js';

export const rowsSorted: Check = {
  id: 'rows-sorted',
  description: 'The rows of a table ascend by key, by code units.',
  severity: 'warning',
  *faults({ rows }) {
    for (const [table, tableRows] of Object.entries(rows) as [TableName, readonly AnyRow[]][]) {
      for (const [index, row] of tableRows.entries()) {
        const before = tableRows[index - 1];
        if (before === undefined || byCodeUnits(keyOf(table, before), keyOf(table, row)) <= 0) continue;
        yield { table, row, column: null, message: `${keyOf(table, row)} stands after ${keyOf(table, before)}.` };
      }
    }
  },
};
