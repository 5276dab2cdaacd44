import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { publishedFolder, publishedRows } from '../../../pipeline/published/published-rows.js';

const parent = mkdtempSync(join(tmpdir(), 'drawdown-published-'));
afterAll(() => rmSync(parent, { recursive: true }));
const latest = join(parent, 'latest');
mkdirSync(latest);

const read = async (...wanted: ((line: string) => boolean)[]) => {
  const rows: unknown[] = [];
  for await (const row of publishedRows(latest, 'actors', ...wanted)) rows.push(row);
  return rows;
};

it('finds the folder of the tables, given itself or the one above', () => {
  expect(publishedFolder(parent)).toBeNull();
  writeFileSync(join(latest, 'datapackage.json'), '{}');
  expect(publishedFolder(parent)).toBe(latest);
  expect(publishedFolder(latest)).toBe(latest);
});

it('reads row by row, across pieces of the file and characters that break lines elsewhere', async () => {
  const rows = Array.from({ length: 3000 }, (_, index) => ({
    actor: `a${index}`,
    name: `line\u2028break\r\n${'é'.repeat(index % 90)}`,
  }));
  writeFileSync(join(latest, 'actors.json'), `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`);
  expect(await read()).toEqual(rows);
  expect(await read((line) => line.includes('"a7"'))).toEqual([rows[7]]);
});

it('reads no row from an empty table', async () => {
  writeFileSync(join(latest, 'actors.json'), '[]\n');
  expect(await read()).toEqual([]);
});

it('names the line that is no row', async () => {
  writeFileSync(join(latest, 'actors.json'), '[\n{"actor":"a"},\n{"actor":\n]\n');
  await expect(read()).rejects.toThrow('actors.json, line 3 is not a row');
});
