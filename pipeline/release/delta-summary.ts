import { tableNames } from '../../schemas/tables.js';
import type { Change } from './reasons.js';
import type { ReleaseFacts } from './release-facts.js';
import type { TablesOfRows } from './tables-of-rows.js';

/** How many rows of a table were added, changed, deleted, merged, and stayed as they were. */
export interface TableDelta {
  readonly name: string;
  readonly added: number;
  readonly modified: number;
  readonly deleted: number;
  readonly merged: number;
  readonly unchanged: number;
  readonly reasons: Readonly<Record<string, number>>;
}

/** A delta in numbers, by table in published order. */
export function tableDeltas(changes: readonly Change[], current: TablesOfRows): TableDelta[] {
  return tableNames.map((name) => {
    const own = changes.filter(({ table }) => table === name);
    const count = (op: Change['op']) => own.filter((change) => change.op === op).length;
    const [added, modified] = [count('ADD'), count('MOD')];
    const reasons: Record<string, number> = {};
    for (const { reason } of own) reasons[reason] = (reasons[reason] ?? 0) + 1;
    const unchanged = (current[name] ?? []).length - added - modified;
    return { name, added, modified, deleted: count('DEL'), merged: count('MERGED'), unchanged, reasons };
  });
}

/**
 * `delta.json`: from which version to which, in numbers; the rows are in delta.ndjson. `versions` lists the deltas of all versions, oldest first: whoever
 * has a copy of one applies those after it, one after the other. `sha256` is of the SHA256SUMS beside the delta, which this version can't know of itself.
 */
export function deltaSummary(facts: ReleaseFacts, tables: readonly TableDelta[]): object {
  return {
    from: facts.previousVersion,
    to: facts.version,
    schemaVersion: { from: facts.previousSchemaVersion, to: facts.schemaVersion },
    schema_changes: facts.schemaChanges,
    tables,
    rows: 'delta.ndjson',
    versions: [
      ...facts.olderVersions.map(({ version, sha256 }) => ({ version, delta: `../${version}/delta.ndjson`, sha256 })),
      { version: facts.version, delta: 'delta.ndjson', sha256: null },
    ],
  };
}
