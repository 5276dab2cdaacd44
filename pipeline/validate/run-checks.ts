import { type TableName, tables } from '../../schemas/tables.js';
import type { Finding, Outcome } from '../stage.js';
import { type AnyRow, type Check, type Fault, keyOf, type Scene } from './check.js';
import { references } from './checks/references.js';
import { rowSchema } from './checks/row-schema.js';

const longestQuote = 200;

/**
 * Takes out of the rows what fails a check: first rows that are not of their schema, then what the checks find, then, until nothing changes,
 * what refers to a row that is gone.
 * @returns the rows that remain, with an issue for each fault.
 * @throws when a check can't be run: then nothing can be said of the rows.
 */
export function runChecks(scene: Scene, checks: readonly Check[]): Outcome<Scene['rows']> {
  const issues: Finding[] = [];
  const apply = (now: Scene, phase: readonly Check[]): Scene => {
    const { rows, unchecked = rows } = now;
    const grave: Fault[] = [];
    for (const check of phase) {
      if (check.tables?.every((table) => isEmpty(rows[table]))) continue;
      for (const fault of faultsOf(check, now)) {
        issues.push(finding(check, fault));
        if (check.severity === 'error') grave.push(fault);
      }
    }
    return grave.length === 0 ? now : { ...now, rows: without(rows, grave), unchecked: without(unchecked, grave) };
  };
  let now = apply(apply(scene, [rowSchema]), checks);
  for (;;) {
    const next = apply(now, [references]);
    if (next === now) return { value: now.rows, issues };
    now = next;
  }
}

const isEmpty = (rows: readonly AnyRow[] | undefined): boolean => rows === undefined || rows.length === 0;

function faultsOf(check: Check, scene: Scene): Fault[] {
  try {
    return [...check.faults(scene)];
  } catch (error) {
    throw new Error(`The check "${check.id}" could not be run, so nothing was published: ${String(error)}`, {
      cause: error,
    });
  }
}

function without(rows: Scene['rows'], faults: readonly Fault[]): Scene['rows'] {
  const gone = new Set<AnyRow>();
  const cleared = new Map<AnyRow, string[]>();
  for (const { row, others, remedy, column } of faults) {
    if (remedy === 'clear' && column !== null) cleared.set(row, [...(cleared.get(row) ?? []), column]);
    else for (const each of [row, ...(others ?? [])]) gone.add(each);
  }
  const touched = new Set(faults.map(({ table }) => table));
  const kept = (table: readonly AnyRow[]) =>
    table.filter((row) => !gone.has(row)).map((row) => emptied(row, cleared.get(row) ?? []));
  return {
    ...rows,
    ...Object.fromEntries([...touched].map((table) => [table, kept(rows[table] ?? [])])),
  };
}

function emptied(row: AnyRow, columns: readonly string[]): AnyRow {
  return columns.length === 0 ? row : { ...row, ...Object.fromEntries(columns.map((column) => [column, null])) };
}

function finding(check: Check, { table, row, column, message, remedy, others }: Fault): Finding {
  return {
    stage: 'validate',
    severity: remedy === 'clear' ? 'warning' : check.severity,
    code: check.id,
    message: `${message}${quoteOf(row)}`,
    article_id: textOf(table === 'articles' ? keyOf(table, row) : row.article_id),
    table,
    row_id: others === undefined || others.length === 0 ? textOf(keyOf(table, row)) : textOf(row[firstKey(table)]),
    column,
  };
}

const firstKey = (table: TableName) => tables[table].key[0];

function quoteOf({ quote }: AnyRow): string {
  if (typeof quote !== 'string') return '';
  return ` Quote: "${quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote}".`;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
