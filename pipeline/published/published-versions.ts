import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OutputError } from '../export/output-error.js';
import { type StatedTable, statedTables } from '../release/schema-changes.js';
import type { TablesOfRows } from '../release/tables-of-rows.js';
import { isVersion, type PublishedVersion, type Versions, withVersion } from '../release/version.js';
import { checkFiles } from './published-files.js';
import { type PublishedRow, publishedRows, publishedTables } from './published-rows.js';

export const versionsFile = 'versions.json';

/**
 * The versions that an output folder holds: those that `versions.json` lists, and those whose folder lies there complete since a run was ended
 * before it could list it.
 * @throws {OutputError} when the list can't be read.
 */
export function readVersions(output: string): Versions {
  const { versions } = listedVersions(join(output, versionsFile));
  const unlisted = (existsSync(output) ? readdirSync(output) : [])
    .filter((name) => isVersion(name) && !versions.some(({ version }) => version === name))
    .filter((name) => existsSync(join(output, name, 'index.json')));
  return unlisted
    .map((name) => versionEntry(join(output, name)))
    .reduce(withVersion, { versions, lastSuccessful: versions.at(-1)?.version ?? null });
}

function listedVersions(path: string): Versions {
  if (!existsSync(path)) return { versions: [], lastSuccessful: null };
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new OutputError(`${path} is no list of versions. Put back the last good one.`, { cause: error });
  }
}

/** The line of the list for the folder of a version, by its `index.json`. */
export function versionEntry(folder: string): PublishedVersion {
  const { version, schemaVersion, created, commit } = JSON.parse(
    readFileSync(join(folder, 'index.json'), 'utf8'),
  ) as Omit<PublishedVersion, 'sha256'>;
  return { version, schemaVersion, created, commit, sha256: hashOf(join(folder, 'SHA256SUMS')) };
}

/** A version as it was published. */
export interface PreviousVersion {
  readonly tables: TablesOfRows;
  readonly stated: readonly StatedTable[];
}

/**
 * Reads the version that another is compared with.
 * @throws {OutputError} when its folder is gone or differs from what was published: what is said to have changed since would be wrong.
 */
export async function readVersion(output: string, { version, sha256 }: PublishedVersion): Promise<PreviousVersion> {
  const folder = join(output, version);
  const sums = join(folder, 'SHA256SUMS');
  if (!existsSync(sums)) {
    throw new OutputError(
      `${versionsFile} lists ${version}, but ${folder} is not there. Put it back: the next version tells what changed since.`,
    );
  }
  const { problems } = await checkFiles(folder);
  const [problem] = hashOf(sums) === sha256 ? problems : [`SHA256SUMS is not that of ${versionsFile}`];
  if (problem !== undefined) {
    throw new OutputError(`${folder} is no longer what was published: ${problem}. Put it back as it was.`);
  }
  return { tables: await readTables(folder), stated: readStatedTables(folder) };
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
