import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, describe, expect, it } from 'vitest';
import { exportDataset } from '../../../pipeline/export/export.js';
import { formatNames } from '../../../pipeline/export/formats.js';
import type { Reference } from '../../../pipeline/export/reference.js';
import { tableColumns } from '../../../schemas/columns.js';
import { type TableName, tables } from '../../../schemas/tables.js';
import { dataset, figure } from '../validate/sample.js';

const parent = mkdtempSync(join(tmpdir(), 'drawdown-export-'));
afterAll(() => rmSync(parent, { recursive: true }));

const reference: Reference = {
  rules: [
    {
      id: 'sample/one',
      description: 'Reads | and <tags>.',
      examples: { reads: [{ text: 'a|b\nc', yields: { n: 1 } }], skips: ['`d`'] },
    },
  ],
  checks: [{ id: 'sample-check', description: 'All is well.', severity: 'error' }],
  crosswalk: [{ types: ['attack'], modalities: ['actual'], means: null, plover: 'ASSAULT', cameo: '190', acled: null }],
};
const options = { formats: formatNames, reference };
const folder = await exportDataset(dataset, { ...options, output: join(parent, 'one') });
const read = (path: string) => readFileSync(join(folder, path));
const descriptor = JSON.parse(read('datapackage.json').toString()) as { resources: Resource[] } & Record<
  string,
  unknown
>;
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  rowCount?: number;
  description: string;
  schema?: {
    fields: { name: string; description: string }[];
    primaryKey: string[];
    foreignKeys?: { reference: { resource: string } }[];
  };
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

/** Every file of a folder with its bytes. */
const snapshot = (directory: string) =>
  (
    readdirSync(directory, { recursive: true, withFileTypes: true }) as {
      name: string;
      parentPath: string;
      isFile(): boolean;
    }[]
  )
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => [
      join(parentPath, name).slice(directory.length),
      sha256(readFileSync(join(parentPath, name))),
    ])
    .sort();

describe('exportDataset', () => {
  it('writes every table in every format, and what describes them', () => {
    const names = Object.keys(tables);
    const expected = [
      ...names.flatMap((name) => ['arrow', 'csv', 'json', 'parquet'].map((extension) => `${name}.${extension}`)),
      'DATA-DICTIONARY.md',
      'datapackage.json',
      'schemas',
    ];
    expect(readdirSync(folder).sort()).toEqual(expected.sort());
    expect(readdirSync(join(folder, 'schemas'))).toHaveLength(names.length);
  });

  it('writes only the formats asked for', async () => {
    const only = await exportDataset(dataset, { ...options, formats: ['csv'], output: join(parent, 'csv') });
    expect(readdirSync(only).filter((name) => /\.(json|arrow|parquet)$/.test(name))).toEqual(['datapackage.json']);
  });

  it('gives the same bytes in another folder, and in another process, time zone and language', {
    timeout: 60_000,
  }, async () => {
    const again = await exportDataset(dataset, { ...options, output: join(parent, 'two') });
    expect(snapshot(again)).toEqual(snapshot(folder));
    const module = (path: string) => JSON.stringify(new URL(`../../../dist/${path}`, import.meta.url).href);
    const script = `import { exportDataset } from ${module('pipeline/export/export.js')};
      import { dataset } from ${module('test/pipeline/validate/sample.js')};
      await exportDataset(dataset, ${JSON.stringify({ ...options, output: join(parent, 'three') })});`;
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { PATH: process.env.PATH, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
    });
    expect(snapshot(join(parent, 'three', 'latest'))).toEqual(snapshot(folder));
  });
});

describe('datapackage.json', () => {
  it('gives size, hash and number of rows of every other file', () => {
    const files = snapshot(folder).map(([path]) => (path as string).slice(1));
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(
      files.filter((path) => path !== 'datapackage.json').sort(),
    );
    for (const { path, bytes, hash } of descriptor.resources) {
      expect(bytes).toBe(read(path).length);
      expect(hash).toBe(`sha256:${sha256(read(path))}`);
    }
    expect(descriptor.resources.find(({ path }) => path === 'troop_figures.csv')?.rowCount).toBe(2);
  });

  it('describes every column of every CSV, with keys, and references that it can resolve', () => {
    const names = descriptor.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const [name, table] of Object.entries(tables)) {
      const { schema } = descriptor.resources.find((resource) => resource.name === name) as Resource;
      expect(schema?.fields.map((field) => field.name)).toEqual(Object.keys(table.schema.shape));
      expect(schema?.fields.every(({ description }) => description.length > 0)).toBe(true);
      expect(schema?.primaryKey).toEqual(table.key);
      for (const { reference: to } of schema?.foreignKeys ?? []) expect(names).toContain(to.resource);
    }
  });

  it('states types, bounds, vocabularies and units', () => {
    const { schema } = descriptor.resources.find(({ name }) => name === 'troop_figures') as Resource;
    const field = (name: string) => schema?.fields.find((candidate) => candidate.name === name);
    expect(field('figure_id')).toMatchObject({
      type: 'string',
      constraints: { required: true, unique: true, pattern: '^fig_[0-9a-f]{16}$' },
    });
    expect(field('start')).toMatchObject({ type: 'integer', unit: 'UTF-16 code units', constraints: { minimum: 0 } });
    expect(field('unit')).toMatchObject({
      constraints: { enum: ['persons', 'percent'] },
      meanings: { persons: 'People.' },
    });
    expect(field('as_of_start')).toMatchObject({ type: 'date', source: 'ISO 8601' });
  });

  it('declares how formulas are escaped', () => {
    const resource = descriptor.resources.find(({ name }) => name === 'troop_figures');
    expect(resource?.description).toContain('apostrophe');
    expect(resource).toHaveProperty('formulaEscape.unescape');
  });

  it('carries a version and its time only when a release gives them', async () => {
    expect(descriptor).not.toHaveProperty('created');
    const release = {
      version: '2026.11.0',
      schemaVersion: '1.0.0',
      previousVersion: null,
      created: '2026-11-01T00:00:00Z',
      pipeline: { repository: null, commit: null, packageVersion: '0.1.0', command: 'npm run release' },
    };
    const released = await exportDataset(dataset, {
      ...options,
      output: parent,
      folder: '2026.11.0',
      release: { ...release, homepage: null },
    });
    expect(JSON.parse(readFileSync(join(released, 'datapackage.json'), 'utf8'))).toMatchObject(release);
    expect(readFileSync(join(released, 'datapackage.json'), 'utf8')).not.toContain('homepage');
  });
});

describe('the JSON Schemas', () => {
  const ajv = addFormats.default(new Ajv2020({ strict: true, allErrors: true }));

  it.each(Object.keys(tables))('of %s is true of its JSON', (name) => {
    const valid = ajv.compile(JSON.parse(read(`schemas/${name}.json`).toString()));
    expect(valid(JSON.parse(read(`${name}.json`).toString())), ajv.errorsText(valid.errors)).toBe(true);
  });

  it('refuse a row that is none', () => {
    const valid = ajv.compile(JSON.parse(read('schemas/troop_figures.json').toString()));
    for (const broken of [
      { ...figure, value: '900' },
      { ...figure, more: 1 },
      { ...figure, measure: 'guess' },
    ]) {
      expect(valid([broken])).toBe(false);
    }
  });
});

describe('the data dictionary', () => {
  const text = read('DATA-DICTIONARY.md').toString();

  it('tells of every table, column, value, rule, check and line of the crosswalk', () => {
    for (const name of Object.keys(tables) as TableName[]) {
      expect(text).toContain(`### ${name}\n`);
      for (const column of tableColumns[name]) {
        expect(text).toContain(`| \`${column.name}\` |`);
        for (const value of Object.keys(column.values ?? {})) expect(text).toContain(`| \`${value}\` |`);
      }
    }
    expect(text).toContain('### sample/one');
    expect(text).toContain('`sample-check`');
    expect(text).toContain('| attack | actual; other means | ASSAULT | 190 |  |');
  });

  it('shows examples on one line with nothing in them taken for markup', () => {
    expect(text).toContain('- reads "a\\|b c" as `{"n":1}`');
    expect(text).toContain('- skips "\\`d\\`"');
    expect(text).toContain('Reads \\| and \\<tags\\>.');
  });

  it('links only to sections that it has', () => {
    const anchors = new Set(
      [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
        title
          ?.toLowerCase()
          .replace(/[^\w -]/g, '')
          .replaceAll(' ', '-'),
      ),
    );
    const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });

  it('has tables whose rows have as many cells as their header', () => {
    for (const table of text.match(/(?:^\|.*\n)+/gm) ?? []) {
      const widths = table
        .trim()
        .split('\n')
        .map((line) => line.replaceAll('\\|', '').split('|').length);
      expect(new Set(widths).size, table).toBe(1);
    }
  });
});
