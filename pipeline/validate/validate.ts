import { type Dataset, type Rows, type TableName, tableNames } from '../../schemas/tables.js';
import type { ArticleClaims } from '../claims.js';
import type { Finding, Outcome } from '../stage.js';
import { type AnyRow, byKey, type Scene } from './check.js';
import { rowChecks, tableChecks } from './checks.js';
import { issueRows } from './issue-rows.js';
import { runChecks } from './run-checks.js';
import { uncheckedRows } from './unchecked-rows.js';

/**
 * Checks the whole data set: rows, keys, references between tables. What fails is quarantined; every finding of the run becomes a row of `issues`.
 * @param dataset all tables but `issues`, which is made here.
 * @param findings what the stages before have found.
 * @param claims what `checkCorpus` has passed: rows of it that are published as they are need no second look one by one, only together.
 * @returns the data set that can be published, each table sorted by its key, and the findings of this stage.
 * @throws when a check can't be run or an issue itself is malformed: a defect of ours.
 */
export function validate(
  dataset: Omit<Dataset, 'issues'>,
  findings: readonly Finding[],
  claims: readonly ArticleClaims[],
): Outcome<Dataset> {
  const rows = sortedTables(dataset);
  const scene: Scene = { rows, document: null, unchecked: uncheckedRows(rows, claims) };
  const { value, issues } = runChecks(scene, [...rowChecks, ...tableChecks]);
  return { value: { ...value, issues: issueRows([...findings, ...issues]) } as Dataset, issues };
}

function sortedTables(dataset: Omit<Dataset, 'issues'>): Scene['rows'] {
  return Object.fromEntries(
    tableNames
      .filter((table) => table !== 'issues')
      .map((table) => {
        const rows: Rows<AnyRow> | undefined = dataset[table as keyof typeof dataset];
        if (rows === undefined) throw new Error(`The data set has no table "${table}", so it could not be checked.`);
        return [table, sortedByKey(table, rows)];
      }),
  );
}

/** The rows in published order: by key, by code units. */
export function sortedByKey<Table extends Rows<AnyRow>>(table: TableName, rows: Table): Table | AnyRow[] {
  return isSorted(table, rows) ? rows : [...rows].sort(byKey(table));
}

function isSorted(table: TableName, rows: Rows<AnyRow>): boolean {
  const compare = byKey(table);
  let before: AnyRow | null = null;
  for (const row of rows) {
    if (before !== null && compare(before, row) > 0) return false;
    before = row;
  }
  return true;
}
