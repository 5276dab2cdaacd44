import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBConnection } from '@duckdb/node-api';
import { tableFromIPC, tableToIPC } from 'apache-arrow';
import { parse } from 'csv-parse/sync';
import { Table, writeParquet } from 'parquet-wasm/node';
import { unescapeFormulas } from '../../../pipeline/export/formula.js';
import type { Cell } from '../../../pipeline/export/table-data.js';
import type { Column } from '../../../schemas/columns.js';

/** Reads a file that we wrote with software that is not ours. */
export type Reader = (
  content: Uint8Array,
  columns: readonly Column[],
  directory: string,
) => Promise<Cell[][]> | Cell[][];

export const csvParse: Reader = (content, columns) => {
  const [header, ...rows] = parse(Buffer.from(content), { relax_column_count: false }) as string[][];
  if (JSON.stringify(header) !== JSON.stringify(columns.map(({ name }) => name))) throw new Error(`header ${header}`);
  return rows.map((row) => row.map((text, index) => csvCell(text, columns[index] as Column)));
};

function csvCell(text: string, { kind }: Column): Cell {
  if (text === '') return null;
  if (kind === 'integer' || kind === 'number') return Number(text);
  return kind === 'boolean' ? text === 'true' : unescapeFormulas(text);
}

const duckdbType: Record<Column['kind'], string> = {
  text: 'VARCHAR',
  enum: 'VARCHAR',
  day: 'DATE',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

export const duckdbCsv: Reader = async (content, columns, directory) => {
  const file = join(directory, 'table.csv');
  writeFileSync(file, content);
  const types = columns.map(({ name, kind }) => `'${name}': '${duckdbType[kind]}'`).join(', ');
  const rows = await query(
    `FROM read_csv('${file}', columns = {${types}}, header = true, delim = ',', quote = '"', escape = '"', nullstr = '', strict_mode = true, parallel = false, auto_detect = false, new_line = '\\n')`,
  );
  return rows.map((row) => row.map((cell) => (typeof cell === 'string' ? unescapeFormulas(cell) : cell)));
};

export const duckdbParquet: Reader = (content, _columns, directory) => {
  const file = join(directory, 'table.parquet');
  writeFileSync(file, content);
  return query(`FROM read_parquet('${file}')`);
};

export const jsonParse: Reader = (content, columns) =>
  (JSON.parse(Buffer.from(content).toString('utf8')) as Record<string, Cell>[]).map((row) => {
    if (Object.keys(row).join() !== columns.map(({ name }) => name).join()) throw new Error('keys out of order');
    return Object.values(row);
  });

/**
 * arrow-rs reads the record batches of an Arrow file; DuckDB reads what arrow-rs makes of them. This build of arrow-rs takes only streams, and
 * arrow-js leaves the schema that begins a stream out of its files, so that it is put before them, from the footer.
 */
export const arrowRs: Reader = (content, columns, directory) => {
  const head = tableToIPC(tableFromIPC(content), 'stream');
  const schemaEnd = 8 + Buffer.from(head.buffer, head.byteOffset).readInt32LE(4);
  const stream = Buffer.concat([head.subarray(0, schemaEnd), content.subarray('ARROW1\0\0'.length)]);
  return duckdbParquet(writeParquet(Table.fromIPCStream(stream)), columns, directory);
};

async function query(sql: string): Promise<Cell[][]> {
  const connection = await DuckDBConnection.create();
  const rows = (await connection.runAndReadAll(sql)).getRows();
  connection.closeSync();
  return rows.map((row) => row.map(plain));
}

function plain(value: unknown): Cell {
  if (typeof value === 'bigint') return Number(value);
  return value !== null && typeof value === 'object' ? String(value) : (value as Cell);
}
