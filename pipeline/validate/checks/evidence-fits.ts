import { claimTables } from '../../../schemas/tables.js';
import { type AnyRow, type Check, keyOf, type Scene } from '../check.js';

export const evidenceFits: Check = {
  id: 'evidence-fits',
  description: 'Evidence is of a column that its claim has, and gives the value that stands there.',
  severity: 'error',
  tables: ['evidence'],
  *faults(scene) {
    const { evidence } = scene.unchecked ?? scene.rows;
    if (evidence === undefined || evidence.length === 0) return;
    const claims = claimsById(scene);
    for (const row of evidence) {
      const claim = claims.get(row.claim_id as string);
      if (claim === undefined) continue;
      const column = row.column as string;
      const cell = Object.hasOwn(claim, column) ? claim[column] : undefined;
      const text = cell === null ? null : String(cell);
      if (cell !== undefined && row.value === text) continue;
      const message =
        cell === undefined
          ? `${row.claim_id} has no column "${column}".`
          : `Evidence says that ${column} of ${row.claim_id} is ${quoted(row.value)}; the claim says ${quoted(text)}.`;
      yield { table: 'evidence', row, column: cell === undefined ? 'column' : 'value', message };
    }
  },
};

const quoted = (value: unknown): string => (value === null ? 'empty' : `"${value}"`);

function claimsById({ rows }: Scene): ReadonlyMap<string, AnyRow> {
  return new Map(claimTables.flatMap((table) => [...(rows[table] ?? [])].map((row) => [keyOf(table, row), row])));
}
