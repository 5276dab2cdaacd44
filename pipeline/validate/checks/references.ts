import {
  claimTables,
  type ForeignKey,
  type Rows,
  type Table,
  type TableName,
  tables,
} from '../../../schemas/tables.js';
import { listed } from '../../order.js';
import { type AnyRow, type Check, type Fault, keyOf, type Scene } from '../check.js';

/** Tables that a scene leaves out are not looked into: the claims of one article have no table of actors. */
export const references: Check = {
  id: 'references',
  description:
    'What a cell refers to exists: keys of other tables, each one of a list, and ids of claims. An optional link to a row that was quarantined is cleared; a row that can not be without it is quarantined with it.',
  severity: 'error',
  *faults({ rows }) {
    const look = lookUp(rows);
    for (const [name, table] of Object.entries(tables) as [TableName, Table][]) {
      const own = rows[name];
      if (own === undefined || own.length === 0) continue;
      for (const key of table.foreignKeys) yield* brokenLinks({ name, own }, key, look);
      for (const column of table.claimIds ?? []) yield* lostClaims({ name, own }, column, look);
    }
  },
};

interface OwnRows {
  readonly name: TableName;
  readonly own: Rows<AnyRow>;
}

interface LookUp {
  /** The values of a column of a table; null for a table that the scene leaves out. */
  readonly values: (table: TableName, column: string) => ReadonlySet<unknown> | null;
  readonly claims: () => ReadonlySet<string>;
}

/** What cells can refer to; each set is made when it is first asked for. */
function lookUp(rows: Scene['rows']): LookUp {
  const sets = new Map<string, ReadonlySet<unknown> | null>();
  let claims: ReadonlySet<string> | null = null;
  return {
    values(table, column) {
      const name = `${table}.${column}`;
      let found = sets.get(name);
      if (found === undefined) {
        found = knownValues(rows[table], table, column);
        sets.set(name, found);
      }
      return found;
    },
    claims() {
      claims ??= new Set(claimTables.flatMap((name) => [...(rows[name] ?? [])].map((row) => keyOf(name, row))));
      return claims;
    },
  };
}

function* brokenLinks({ name, own }: OwnRows, key: ForeignKey, look: LookUp): Iterable<Fault> {
  const target = key.table as TableName;
  const known = look.values(target, key.to);
  if (known === null) return;
  for (const row of own) {
    const cell = row[key.column] as string | null;
    if (cell === null || known.has(cell)) continue;
    const missing = (key.list === true ? listed(cell) : [cell]).find((value) => !known.has(value));
    if (missing === undefined) continue;
    const optional = key.list !== true && isNullable(name, key.column);
    const message = `${key.column} refers to "${missing}", which is not in the table ${target}.`;
    const remedy = optional ? { remedy: 'clear' as const } : {};
    yield { table: name, row, column: key.column, message, lacks: missing, ...remedy };
  }
}

function knownValues(rows: Rows<AnyRow> | undefined, table: TableName, column: string): Set<unknown> | null {
  if (tables[table] === undefined) throw new Error(`a foreign key names the table "${table}", which does not exist`);
  if (rows === undefined) return null;
  const values = new Set<unknown>();
  for (const row of rows) values.add(row[column]);
  return values;
}

function isNullable(table: TableName, column: string): boolean {
  const schema = (tables[table] as Table).schema.shape[column];
  if (schema === undefined) throw new Error(`a foreign key names the column "${column}", which ${table} does not have`);
  return schema.safeParse(null).success;
}

/** One fault for all rows that hang on the same claim: a figure takes a dozen rows of evidence with it. */
function* lostClaims({ name, own }: OwnRows, column: string, look: LookUp): Iterable<Fault> {
  const claims = look.claims();
  const lost = new Map<string, AnyRow[]>();
  for (const row of own) {
    const id = row[column] as string;
    if (!claims.has(id)) lost.set(id, [...(lost.get(id) ?? []), row]);
  }
  for (const [id, [row, ...others]] of lost) {
    const count = others.length === 0 ? '' : ` (${others.length + 1} rows)`;
    yield {
      table: name,
      row: row as AnyRow,
      others,
      column,
      message: `${column} is ${id}, which is no published claim${count}.`,
      lacks: id,
    };
  }
}
