import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedRows, publishedTables } from './published-rows.js';
import { type StatedTable, statedTables } from './release/schema-changes.js';
import type { PublishedRow, TablesOfRows } from './release/tables-of-rows.js';
import type { Versions } from './release/version.js';

const listFile = 'versions.json';

/** The versions that an output folder holds; none where it has no `versions.json`. */
export function readVersions(output: string): Versions {
  const path = join(output, listFile);
  if (!existsSync(path)) return { versions: [], lastSuccessful: null };
  return JSON.parse(readFileSync(path, 'utf8')) as Versions;
}

/** Replaces the list of versions as a whole. */
export function writeVersions(output: string, versions: Versions): void {
  const path = join(output, listFile);
  writeFileSync(`${path}.tmp`, `${JSON.stringify(versions, null, 2)}\n`);
  renameSync(`${path}.tmp`, path);
}

/** Every row of every table that a published folder has in JSON. */
export async function readTables(folder: string): Promise<TablesOfRows> {
  const tables: Record<string, readonly PublishedRow[]> = {};
  for (const name of publishedTables(folder)) {
    const rows: PublishedRow[] = [];
    for await (const row of publishedRows(folder, name)) rows.push(row);
    tables[name] = rows;
  }
  return tables;
}

/** The tables of a published folder as its data package describes them. */
export const readStatedTables = (folder: string): StatedTable[] =>
  statedTables(JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')));

/** Hash of a file: `sha256:` and hexadecimal digits. */
export const hashOf = (path: string): string =>
  `sha256:${createHash('sha256').update(readFileSync(path)).digest('hex')}`;
