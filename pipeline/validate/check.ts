import type { Column } from '../../schemas/columns.js';
import { tableColumns } from '../../schemas/columns.js';
import { type Rows, type TableName, tableNames, tables } from '../../schemas/tables.js';
import type { Document } from '../document.js';
import { byCodeUnits } from '../order.js';

export type AnyRow = Readonly<Record<string, unknown>>;

/** What checks look at: the rows of some or all tables, and the document that they were read from, if it is at hand. */
export interface Scene {
  readonly rows: Readonly<Partial<Record<TableName, Rows<AnyRow>>>>;
  readonly document: Pick<Document, 'source' | 'sentences' | 'offsets'> | null;
  /** The rows that checks of single rows have not passed yet; all unless given. */
  readonly unchecked?: Scene['rows'];
}

/** What is wrong with a row. */
export interface Fault {
  readonly table: TableName;
  readonly row: AnyRow;
  readonly column: string | null;
  /** What holds the row back, with the value that surprised us. */
  readonly message: string;
  /** `clear` empties the column instead of quarantining the row. */
  readonly remedy?: 'clear';
  /** Other rows that go with it for the same reason. */
  readonly others?: readonly AnyRow[];
  /** Key of the row that it refers to in vain. */
  readonly lacks?: string;
}

/** Something that must hold. What fails it becomes an issue whose code is the check's id. */
export interface Check {
  readonly id: string;
  /** One sentence for the data dictionary and the quality report. */
  readonly description: string;
  /** `error`: the row is quarantined; `warning`: published, with doubt. */
  readonly severity: 'error' | 'warning';
  /** Tables whose rows it can complain of: it is not run where all of them are empty. Every table unless given. */
  readonly tables?: readonly TableName[];
  faults(scene: Scene): Iterable<Fault>;
}

/** A check that looks at one row at a time. */
export interface RowCheck extends Omit<Check, 'faults' | 'tables'> {
  /** It runs on every table that has all of these columns. */
  readonly columns: readonly string[];
  /** @returns what is wrong with the row, or null. */
  fault(row: AnyRow, scene: Scene, columns: readonly Column[]): Complaint | null;
}

export type Complaint = Pick<Fault, 'column' | 'message'>;

/** Runs a check over every row, not checked before, of every table that has its columns. */
export function rowCheck(check: RowCheck): Check {
  const { id, description, severity } = check;
  const applies = tablesWith(check.columns);
  return {
    id,
    description,
    severity,
    tables: applies,
    faults(scene) {
      const found: Fault[] = [];
      for (const table of applies) {
        for (const row of (scene.unchecked ?? scene.rows)[table] ?? []) {
          const complaint = check.fault(row, scene, tableColumns[table]);
          if (complaint !== null) found.push({ table, row, ...complaint });
        }
      }
      return found;
    },
  };
}

/** What a check has to know of the columns of a table, worked out once for all of its rows. */
export function knownOf<T>(read: (columns: readonly Column[]) => T): (columns: readonly Column[]) => T {
  const known = new Map<readonly Column[], T>();
  return (columns) => {
    let found = known.get(columns);
    if (found === undefined) {
      found = read(columns);
      known.set(columns, found);
    }
    return found;
  };
}

/** The tables that have all of these columns, in published order. */
export function tablesWith(names: readonly string[]): TableName[] {
  return tableNames.filter((table) => names.every((name) => name in tables[table].schema.shape));
}

/** The key of a row as text: its values, joined by "/". */
export function keyOf(table: TableName, row: AnyRow): string {
  const key: readonly string[] = tables[table].key;
  const first = row[key[0] as string];
  let text = typeof first === 'string' ? first : String(first);
  for (let index = 1; index < key.length; index++) text += `/${row[key[index] as string]}`;
  return text;
}

/** Compares rows of a table by key, column by column, by code units: the order of published rows. */
export function byKey(table: TableName): (a: AnyRow, b: AnyRow) => number {
  const key: readonly string[] = tables[table].key;
  return (a, b) => {
    for (const column of key) {
      const order = byCodeUnits(a[column] as string, b[column] as string);
      if (order !== 0) return order;
    }
    return 0;
  };
}
