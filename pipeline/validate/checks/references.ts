import { claimTables, type ForeignKey, type Table, type TableName, tables } from '../../../schemas/tables.js';
import { listed } from '../../order.js';
import { type AnyRow, type Check, type Fault, keyOf, type Scene } from '../check.js';

/** Tables that a scene leaves out are not looked into: the claims of one article have no table of actors. */
export const references: Check = {
  id: 'references',
  description:
    'What a cell refers to exists: keys of other tables, each one of a list, and ids of claims. An optional link to a row that was quarantined is cleared; a row that can not be without it is quarantined with it.',
  severity: 'error',
  *faults(scene) {
    for (const [name, table] of Object.entries(tables) as [TableName, Table][]) {
      for (const key of table.foreignKeys) yield* brokenLinks(scene, name, key);
      for (const column of table.claimIds ?? []) yield* lostClaims(scene, name, column);
    }
  },
};

function* brokenLinks({ rows }: Scene, table: TableName, key: ForeignKey): Iterable<Fault> {
  const target = key.table as TableName;
  const known = knownValues(rows[target], target, key.to);
  if (known === null) return;
  const optional = key.list !== true && isNullable(table, key.column);
  for (const row of rows[table] ?? []) {
    const cell = row[key.column] as string | null;
    const missing = (key.list === true ? listed(cell) : cell === null ? [] : [cell]).find((value) => !known.has(value));
    if (missing === undefined) continue;
    const message = `${key.column} refers to "${missing}", which is not in the table ${target}.`;
    yield { table, row, column: key.column, message, ...(optional ? { remedy: 'clear' as const } : {}) };
  }
}

function knownValues(rows: readonly AnyRow[] | undefined, table: TableName, column: string): Set<unknown> | null {
  if (tables[table] === undefined) throw new Error(`a foreign key names the table "${table}", which does not exist`);
  return rows === undefined ? null : new Set(rows.map((row) => row[column]));
}

function isNullable(table: TableName, column: string): boolean {
  const schema = (tables[table] as Table).schema.shape[column];
  if (schema === undefined) throw new Error(`a foreign key names the column "${column}", which ${table} does not have`);
  return schema.safeParse(null).success;
}

/** One fault for all rows that hang on the same claim: a figure takes a dozen rows of evidence with it. */
function* lostClaims({ rows }: Scene, table: TableName, column: string): Iterable<Fault> {
  const claims = new Set(claimTables.flatMap((name) => (rows[name] ?? []).map((row) => keyOf(name, row))));
  const lost = new Map<string, AnyRow[]>();
  for (const row of rows[table] ?? []) {
    const id = row[column] as string;
    if (!claims.has(id)) lost.set(id, [...(lost.get(id) ?? []), row]);
  }
  for (const [id, [row, ...others]] of lost) {
    const count = others.length === 0 ? '' : ` (${others.length + 1} rows)`;
    yield {
      table,
      row: row as AnyRow,
      others,
      column,
      message: `${column} is ${id}, which is no published claim${count}.`,
    };
  }
}
