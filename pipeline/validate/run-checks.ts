import { type Rows, type TableName, tables } from '../../schemas/tables.js';
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
  const report = reporter(issues);
  const apply = (now: Scene, phase: readonly Check[]): Scene => {
    const found = phase.flatMap((check) => faultsOf(check, now).map((fault) => ({ check, fault })));
    const grave = found.filter(({ check }) => check.severity === 'error').map(({ fault }) => fault);
    const known = withKnownRows(now, grave);
    if (known !== now) return apply(known, phase);
    for (const { check, fault } of found) report(check, fault);
    const { rows, unchecked = rows } = now;
    return grave.length === 0 ? now : { ...now, rows: without(rows, grave), unchecked: without(unchecked, grave) };
  };
  let now = apply(apply(scene, [rowSchema]), checks);
  for (;;) {
    const next = apply(now, [references]);
    if (next === now) return { value: now.rows, issues };
    now = next;
  }
}

/**
 * Makes issues of faults. Rows that go because a claim of theirs was quarantined are told of in the issue of that claim: what is wrong is wrong
 * there, and a second issue would send somebody to look for a claim that is not lost.
 */
function reporter(issues: Finding[]): (check: Check, fault: Fault) => void {
  const quarantined = new Map<string, number>();
  return (check, fault) => {
    const { lacks, others, table, message } = fault;
    const at = lacks === undefined ? undefined : quarantined.get(lacks);
    const cause = at === undefined ? undefined : issues[at];
    if (at !== undefined && cause !== undefined && others !== undefined) {
      const count = others.length === 0 ? '1 row' : `${others.length + 1} rows`;
      issues[at] = { ...cause, message: `${cause.message} With it went ${count} of ${table}.` };
      return;
    }
    const issue = finding(check, cause === undefined ? fault : { ...fault, message: `${message} It was quarantined.` });
    const { severity, row_id = null } = issue;
    if (severity === 'error' && row_id !== null && !quarantined.has(row_id)) quarantined.set(row_id, issues.length);
    issues.push(issue);
  };
}

/** Where rows must go that are made anew each time they are asked for, none could be told from another: from here on, each is made once. */
function withKnownRows(scene: Scene, faults: readonly Fault[]): Scene {
  const { rows } = scene;
  const anew = faults.map(({ table }) => table).filter((table) => !Array.isArray(rows[table] ?? []));
  if (anew.length === 0) return scene;
  const known = [...new Set(anew)].map((table) => [table, [...(rows[table] ?? [])]]);
  return { ...scene, rows: { ...rows, ...Object.fromEntries(known) } };
}

function faultsOf(check: Check, scene: Scene): Fault[] {
  if (check.tables?.every((table) => (scene.rows[table]?.length ?? 0) === 0)) return [];
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
  const kept = (table: Rows<AnyRow>) =>
    [...table].filter((row) => !gone.has(row)).map((row) => emptied(row, cleared.get(row) ?? []));
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
