import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { type TableName, tableNames, tables } from '../../schemas/tables.js';

/** A row as published, whatever its table, of this or an older version of its schema. */
export type PublishedRow = Readonly<Record<string, unknown>>;

const descriptor = 'datapackage.json';

/** The folder of a published version: the given one, or `latest` in it; null where neither is one. */
export function publishedFolder(given: string): string | null {
  return [given, join(given, 'latest')].find((folder) => existsSync(join(folder, descriptor))) ?? null;
}

/** The tables that a folder holds in JSON: an older version may lack some, one published without JSON lacks all. */
export function publishedTables(folder: string): TableName[] {
  return tableNames.filter((table) => existsSync(join(folder, `${table}.json`)));
}

/**
 * Reads a published table row by row from its JSON, which holds one row a line: memory holds one row.
 * @param wanted looks at a line before it is parsed.
 * @throws when a line is no JSON, with its number.
 */
export async function* publishedRows(
  folder: string,
  table: TableName,
  wanted: (line: string) => boolean = () => true,
): AsyncGenerator<PublishedRow> {
  let number = 0;
  for await (const line of lines(join(folder, `${table}.json`))) {
    number++;
    if (line.startsWith('{') && wanted(line)) yield parsed(line.replace(/,$/, ''), `${table}.json, line ${number}`);
  }
}

function parsed(line: string, place: string): PublishedRow {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${place} is not a row in JSON: ${String(error)}`, { cause: error });
  }
}

/** Lines end at LF only: texts may hold U+2028, at which Node's readline would break them. */
async function* lines(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, 'utf8')) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') yield rest;
}

/** The id of a row: its key, where that is one column; null for rows without an id of their own. */
export function idOf(table: TableName, row: PublishedRow): string | null {
  const [column, ...others] = tables[table].key;
  return others.length === 0 ? String(row[column]) : null;
}
