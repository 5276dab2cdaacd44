import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Dataset, tableNames } from '../../schemas/tables.js';
import { dataPackage, type OtherFile, type Release, type TableFile } from './data-package.js';
import { dataDictionary } from './dictionary/data-dictionary.js';
import { type FormatName, formats } from './formats.js';
import { jsonSchema } from './json-schema.js';
import type { Reference } from './reference.js';
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
}

/**
 * Writes a data set to `latest/` in the output folder: each table in each format, their JSON Schemas, the data dictionary and the descriptor
 * `datapackage.json`. The folder is replaced as a whole; the bytes depend on the arguments alone.
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
    for (const format of options.formats) {
      const path = `${table.name}.${formats[format].extension}`;
      tableFiles.push({ path, table, format, ...(await writeFile(join(target, path), formats[format].encode(table))) });
    }
  }
  const otherFiles = await writeDocuments(target, options.reference);
  const descriptor = dataPackage(tableFiles, otherFiles, options.release ?? null);
  await writeFile(join(target, 'datapackage.json'), [indented(descriptor)]);
}

async function writeDocuments(target: string, reference: Reference): Promise<OtherFile[]> {
  await mkdir(join(target, 'schemas'));
  const documents = [
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
  const written: OtherFile[] = [];
  for (const { content, ...file } of documents) {
    written.push({ ...file, ...(await writeFile(join(target, file.path), [content])) });
  }
  return written;
}

const indented = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
