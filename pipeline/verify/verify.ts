import { type TableName, tableNames } from '../../schemas/tables.js';
import { checkFiles } from '../published/published-files.js';
import { publishedRows, publishedTables } from '../published/published-rows.js';
import type { AnyRow, Scene } from '../validate/check.js';
import { publishedChecks, rowChecks, tableChecks } from '../validate/checks.js';
import { runChecks } from '../validate/run-checks.js';
import { checkQuotes } from './check-quotes.js';

/** One thing that was verified: what holds if there is no problem. */
export interface Step {
  readonly claim: string;
  readonly problems: readonly string[];
}

/**
 * Checks a published folder as a stranger would: files against the data package, rows against schemas and each other, quotes and words against
 * the articles.
 * @param inputs where the articles are; they are found by their hash.
 */
export async function verify(folder: string, inputs: readonly string[]): Promise<Step[]> {
  const { files, problems } = await checkFiles(folder);
  const claim = `${files} files have the size and hash that datapackage.json states`;
  const { rows, unreadable } = await readTables(folder);
  return [{ claim, problems }, rowStep(rows, unreadable), await checkQuotes(rows, inputs)];
}

async function readTables(folder: string): Promise<{ rows: Scene['rows']; unreadable: string[] }> {
  const rows: Partial<Record<TableName, AnyRow[]>> = {};
  const unreadable: string[] = [];
  const present = publishedTables(folder);
  for (const table of tableNames) {
    const read: AnyRow[] = [];
    rows[table] = read;
    if (!present.includes(table)) {
      unreadable.push(`${table}.json is missing: rows are read from JSON`);
      continue;
    }
    try {
      for await (const row of publishedRows(folder, table)) read.push(row);
    } catch (error) {
      unreadable.push(`${table} can't be read: ${String(error)}`);
    }
  }
  return { rows, unreadable };
}

function rowStep(rows: Scene['rows'], unreadable: readonly string[]): Step {
  const count = Object.values(rows).reduce((sum, table) => sum + table.length, 0);
  const { issues } = runChecks({ rows, document: null }, [...rowChecks, ...tableChecks, ...publishedChecks]);
  return {
    claim: `${count} rows in ${tableNames.length} tables are of their schemas; keys, references, bounds, dates and lists hold`,
    problems: [
      ...unreadable,
      ...issues.map(({ table, row_id, code, message }) => `${table} ${row_id ?? ''} ${code}: ${message}`),
    ],
  };
}
