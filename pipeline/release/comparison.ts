import type { Difference } from './delta.js';
import { shown } from './row-words.js';
import type { SchemaChange } from './schema-changes.js';
import type { TablesOfRows } from './tables-of-rows.js';

/** Two published folders and what differs between them. */
export interface Comparison {
  readonly differences: readonly Difference[];
  readonly columns: readonly SchemaChange[];
  readonly previous: TablesOfRows;
  readonly current: TablesOfRows;
}

/** A changed cell, before and now. */
export interface CellPair {
  readonly column: string;
  readonly before: string;
  readonly after: string;
}

/** The changed cells of a row, before and now. */
export function cellPairs({ changed, before, after }: Difference): CellPair[] {
  return changed.map((column) => ({ column, before: shown(before?.[column]), after: shown(after?.[column]) }));
}

export const marks: Readonly<Record<Difference['op'], string>> = { ADD: '+', MOD: '~', DEL: '-', MERGED: '>' };

/** How many rows were added, changed, deleted and merged: `+3 ~1 -0 >0`. */
export function tally(differences: readonly Difference[]): string {
  return Object.entries(marks)
    .map(([op, mark]) => `${mark}${differences.filter((difference) => difference.op === op).length}`)
    .join(' ');
}
