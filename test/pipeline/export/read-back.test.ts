import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type FormatName, formatNames, formats } from '../../../pipeline/export/formats.js';
import { layOut } from '../../../pipeline/export/lay-out.js';
import { cellOf, type TableData } from '../../../pipeline/export/table-data.js';
import { projectFiles } from '../../architecture/project-file.js';
import { hostileTables } from './hostile-tables.js';
import { arrowRs, csvParse, duckdbCsv, duckdbParquet, jsonParse, type Reader } from './independent-readers.js';

const directory = mkdtempSync(join(tmpdir(), 'drawdown-read-back-'));
afterAll(() => rmSync(directory, { recursive: true }));

const readers: readonly [string, FormatName, Reader][] = [
  ['csv-parse reads CSV', 'csv', csvParse],
  ['DuckDB reads CSV', 'csv', duckdbCsv],
  ['JSON.parse reads JSON', 'json', jsonParse],
  ['arrow-rs reads Arrow', 'arrow', arrowRs],
  ['DuckDB reads Parquet', 'parquet', duckdbParquet],
];

describe('every format', () => {
  it('is offered by its name', () => {
    const written = projectFiles().filter(
      ({ path, text }) => path.startsWith('pipeline/export/') && /^export const \w+: Format\b/m.test(text),
    );
    expect(written).toHaveLength(formatNames.length);
  });

  it('is read by somebody else', () => {
    expect(new Set(readers.map(([, format]) => format))).toEqual(new Set(formatNames));
  });
});

describe.each(readers)('%s', { timeout: 60_000 }, (_, format, read) => {
  it.each(hostileTables)('%s: every cell equal', async (_name, table) => {
    const cells = [...table.rows].map((row) => table.columns.map((column) => cellOf(row[column.name], column)));
    expect(await read(encoded(format, table), table.columns, directory)).toEqual(cells);
  });
});

describe.each(formatNames)('%s', (format) => {
  it.each(hostileTables)('%s: same bytes twice', (_name, table) => {
    expect(Buffer.compare(encoded(format, table), encoded(format, table))).toBe(0);
  });
});

function encoded(format: FormatName, table: TableData): Buffer {
  return Buffer.concat([...formats[format].encode(layOut(table))].map((piece) => Buffer.from(piece as string)));
}
