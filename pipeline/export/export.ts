import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Dataset, tableNames } from '../../schemas/tables.js';
import { sortedBy } from '../order.js';
import { dataPackage, type OtherFile, type Release, type TableFile } from './data-package.js';
import { dataDictionary } from './dictionary/data-dictionary.js';
import { type FormatName, formats } from './formats.js';
import { jsonSchema } from './json-schema.js';
import { layOut } from './lay-out.js';
import type { Reference } from './reference.js';
import { refuseDifference, refuseOtherSums } from './refuse-difference.js';
import { replaceFolder } from './replace-folder.js';
import { tablesOf } from './table-data.js';
import { writeFile } from './write-file.js';

export interface ExportOptions {
  /** Folder that holds the folders of versions. */
  readonly output: string;
  readonly formats: readonly FormatName[];
  readonly reference: Reference;
  /** Folder in `output` to write; `latest` unless a release is built. */
  readonly folder?: string;
  readonly release?: Release;
  /** Hash of the SHA256SUMS of the release as it was published before, wherever its folder is now; null for a new one. */
  readonly publishedSums?: string | null;
  /** What a release adds beside the tables; each is told of the files before it. */
  readonly documents?: readonly DocumentMaker[];
}

/** A file that is no table, with its text. */
export interface Document extends Pick<OtherFile, 'path' | 'mediatype' | 'description' | 'format'> {
  readonly content: string;
}

export type DocumentMaker = (written: readonly (TableFile | OtherFile)[]) => Document;

/**
 * Writes a data set to `latest/` in the output folder: each table in each format, their JSON Schemas, the data dictionary and the descriptor
 * `datapackage.json`. The folder is replaced as a whole; the bytes depend on the arguments alone. A release has `SHA256SUMS` of all that, and is never
 * replaced by one that differs.
 * @returns the path of the folder.
 * @throws {OutputError} when disk or permissions don't allow it; what was there is then as it was.
 */
export async function exportDataset(dataset: Dataset, options: ExportOptions): Promise<string> {
  const folder = options.folder ?? 'latest';
  await replaceFolder(options.output, folder, (target) => writeAll(dataset, options, target));
  return join(options.output, folder);
}

async function writeAll(dataset: Dataset, options: ExportOptions, target: string): Promise<void> {
  const tableFiles: TableFile[] = [];
  for (const table of tablesOf(dataset)) {
    const laidOut = layOut(table);
    for (const format of options.formats) {
      const { extension, encode } = formats[format];
      const path = `${table.name}.${extension}`;
      tableFiles.push({ path, table, format, ...(await writeFile(join(target, path), encode(laidOut))) });
    }
  }
  await mkdir(join(target, 'schemas'));
  const otherFiles: OtherFile[] = [];
  for (const make of [
    ...documents(options.reference).map((document) => () => document),
    ...(options.documents ?? []),
  ]) {
    const { content, ...file } = make([...tableFiles, ...otherFiles]);
    otherFiles.push({ ...file, ...(await writeFile(join(target, file.path), [content])) });
  }
  const descriptor = indented(dataPackage(tableFiles, otherFiles, options.release ?? null));
  const described = { path: 'datapackage.json', ...(await writeFile(join(target, 'datapackage.json'), [descriptor])) };
  if (options.release === undefined) return;
  const sums = await writeFile(join(target, 'SHA256SUMS'), [checksums([...tableFiles, ...otherFiles, described])]);
  await refuseDifference(target, join(options.output, options.folder ?? 'latest'));
  refuseOtherSums(sums.hash, options.publishedSums ?? null, options.release);
}

/** Documents that every output has. */
function documents(reference: Reference): Document[] {
  return [
    {
      path: 'DATA-DICTIONARY.md',
      mediatype: 'text/markdown',
      description: 'What tables, columns and values mean, and the rules and checks that made them.',
      content: dataDictionary(reference),
    },
    ...tableNames.map((name) => ({
      path: `schemas/${name}.json`,
      mediatype: 'application/schema+json',
      description: `JSON Schema of ${name}.json.`,
      content: indented(jsonSchema(name)),
    })),
  ];
}

/** What `sha256sum --check --strict` reads. */
function checksums(files: readonly { readonly path: string; readonly hash: string }[]): string {
  const lines = files.map(({ path, hash }) => `${hash.replace('sha256:', '')}  ${path}\n`);
  return sortedBy(lines, (line) => line.slice(66)).join('');
}

const indented = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
