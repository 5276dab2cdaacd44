import { type TableName, tableNames } from '../../schemas/tables.js';
import { byCodeUnits, listed } from '../order.js';
import type { PublishedRow } from '../published/published-rows.js';
import { keyOf } from '../validate/check.js';
import { sortedByKey } from '../validate/validate.js';
import type { TablesOfRows } from './tables-of-rows.js';

/** What became of one row between two versions. */
export interface Difference {
  /** `MERGED`: the row is gone, and another has taken its claims in. */
  readonly op: 'ADD' | 'MOD' | 'DEL' | 'MERGED';
  readonly table: TableName;
  /** Key of the row; several columns joined by "/". */
  readonly id: string;
  /** For `MOD` the changed cells as they were, else the whole row; null for `ADD`. */
  readonly before: PublishedRow | null;
  /** The whole row as it is now; null where it is gone. */
  readonly after: PublishedRow | null;
  /** Columns whose cells differ, also those that only one version has. */
  readonly changed: readonly string[];
  /** Row that took the claims of a merged one in. */
  readonly merged_into: string | null;
}

/** Tables whose rows stand on claims, so that a row that is gone can be followed to the one that has them now. */
const mergingTables: readonly TableName[] = ['events', 'troop_levels'];

/** Every row that differs between two versions, by table in published order, then by key. */
export function deltaOf(previous: TablesOfRows, current: TablesOfRows): Difference[] {
  return tableNames.flatMap((table) => tableDelta(table, [...(previous[table] ?? [])], [...(current[table] ?? [])]));
}

function tableDelta(table: TableName, before: readonly PublishedRow[], after: readonly PublishedRow[]): Difference[] {
  const old = byKey(table, before);
  const now = byKey(table, after);
  const successor = mergingTables.includes(table) ? successorIn(table, after) : () => null;
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort(byCodeUnits);
  return ids.flatMap((id) => {
    const [was, is] = [old.get(id) ?? null, now.get(id) ?? null];
    const place = { table, id };
    if (was !== null && is !== null) return modified(place, was, is);
    if (was === null) return [{ op: 'ADD', ...place, before: null, after: is, changed: [], merged_into: null }];
    const merged_into = successor(was);
    return [
      { op: merged_into === null ? 'DEL' : 'MERGED', ...place, before: was, after: null, changed: [], merged_into },
    ];
  });
}

const byKey = (table: TableName, rows: readonly PublishedRow[]) => new Map(rows.map((row) => [keyOf(table, row), row]));

function modified(place: { table: TableName; id: string }, was: PublishedRow, is: PublishedRow): Difference[] {
  const columns = [...new Set([...Object.keys(is), ...Object.keys(was)])];
  const changed = columns.filter((column) => was[column] !== is[column]);
  if (changed.length === 0) return [];
  const before = Object.fromEntries(changed.filter((column) => column in was).map((column) => [column, was[column]]));
  return [{ op: 'MOD', ...place, before, after: is, changed, merged_into: null }];
}

/** Finds the row that now has most of the claims of a row that is gone; null where none has any. */
function successorIn(table: TableName, rows: readonly PublishedRow[]): (gone: PublishedRow) => string | null {
  const owner = new Map<string, string>();
  for (const row of rows) for (const claim of claimsOf(row)) owner.set(claim, keyOf(table, row));
  return (gone) => {
    const votes = new Map<string, number>();
    for (const claim of claimsOf(gone)) {
      const id = owner.get(claim);
      if (id !== undefined) votes.set(id, (votes.get(id) ?? 0) + 1);
    }
    const [first] = [...votes].sort(([a, m], [b, n]) => n - m || byCodeUnits(a, b));
    return first?.[0] ?? null;
  };
}

/** The ids of the claims that a derived row stands on. */
export const claimsOf = (row: PublishedRow): string[] => listed((row.claims ?? null) as string | null);

/** The rows of a table after the changes of a delta: what a subscriber does who keeps a copy. */
export function applyDelta(
  table: TableName,
  previous: readonly PublishedRow[],
  delta: readonly Pick<Difference, 'table' | 'id' | 'after'>[],
): PublishedRow[] {
  const rows = byKey(table, previous);
  for (const { id, after } of delta.filter((change) => change.table === table)) {
    if (after === null) rows.delete(id);
    else rows.set(id, after);
  }
  return sortedByKey(table, [...rows.values()]);
}
