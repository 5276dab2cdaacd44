import { z } from 'zod';
import { type Rows, type TableName, tableNames, tables } from '../../../schemas/tables.js';
import type { AnyRow, Check, Complaint } from '../check.js';

/** Runs before all others, which rely on the types of cells. */
export const rowSchema: Check = {
  id: 'row-schema',
  description:
    'Every row has exactly the columns of its table, and every cell is of its type, bounds, pattern and vocabulary.',
  severity: 'error',
  *faults({ rows, unchecked = rows }) {
    for (const [table, tableRows] of Object.entries(unchecked) as [TableName, Rows<AnyRow>][]) {
      for (const row of tableRows) {
        const complaint = complaintOf(table, row);
        if (complaint !== null) yield { table, row, ...complaint };
      }
    }
  },
};

/** Schemas as straight code: rows are many, and nearly all of them hold. */
const compiled = new Map(tableNames.map((table) => [table, z.compile(tables[table].schema as z.ZodObject)]));

function complaintOf(table: TableName, row: AnyRow): Complaint | null {
  if (compiled.get(table)?.validate(row)) return null;
  const { error } = tables[table].schema.safeParse(row);
  const [first] = error?.issues ?? [];
  if (first === undefined) return null;
  const column = first.path[0] === undefined ? null : String(first.path[0]);
  const held = column === null ? '' : `The column ${column} holds ${JSON.stringify(row[column]) ?? 'nothing'}. `;
  return { column, message: `${held}${first.message}.` };
}
