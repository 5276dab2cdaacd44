import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Document } from '../../../pipeline/export/export.js';
import { tablesOf } from '../../../pipeline/export/table-data.js';
import { type ReleaseContent, releaseDocuments } from '../../../pipeline/release/documents.js';
import { qualityReport } from '../../../pipeline/release/quality-report.js';
import type { Scores } from '../../../pipeline/release/scores.js';
import { type Table, tableNames, tables } from '../../../schemas/tables.js';
import { dataset } from '../validate/sample.js';

const rates = { precision: 0.5, recall: 1, f1: 0.6667 };
const score = { gold: 3, predicted: 4, detection: rates, strict: rates, compared: 3, fields: {} };
const scores: Scores = {
  measured_on: 'Articles made up.',
  articles: 2,
  tables: [{ table: 'event_mentions', type_column: 'event_type', ...score, types: { attack: score } }],
  linking: { articles: 9, mentions: 20, events: 10, pairs: rates, b_cubed: rates },
};
const content: ReleaseContent = {
  facts: {
    version: '2026.11.1',
    schemaVersion: '1.1.0',
    previousVersion: '2026.11.0',
    previousSchemaVersion: '1.0.0',
    olderVersions: [
      {
        version: '2026.11.0',
        schemaVersion: '1.0.0',
        created: '2026-11-01T00:00:00Z',
        commit: null,
        sha256: 'sha256:1',
      },
    ],
    created: '2026-11-22T01:02:03Z',
    citation: 'The Drawdown founders (2026).',
    schemaChanges: [],
  },
  dataset,
  changes: [],
  corrections: [],
  report: qualityReport('2026.11.1', [], scores),
  origin: {
    commit: 'abc',
    packageVersion: '1.2.3',
    lockFile: 'sha256:2',
    homepage: null,
    repository: null,
    inputs: [{ file: 'sample.txt', sha256: 'sha256:3' }],
    stages: {},
  },
};

/** The documents of a release, beside the Parquet files of its tables. */
function made(changes: Partial<ReleaseContent['origin']> = {}): Record<string, string> {
  const written = tablesOf(dataset).map((table) => ({
    path: `${table.name}.parquet`,
    table,
    format: 'parquet' as const,
    bytes: 1,
    hash: `sha256:${'4'.repeat(64)}`,
  }));
  const given = { ...content, origin: { ...content.origin, ...changes } };
  const documents = releaseDocuments(given).map((make): Document => make(written));
  return Object.fromEntries(documents.map((document) => [document.path, document.content]));
}
const documents = made();
const json = (path: string, from = documents) => JSON.parse(from[path] as string);

interface RecordSet {
  readonly '@id': string;
  readonly field: readonly { readonly name: string; readonly source: object; readonly references?: object }[];
}

describe('croissant.json', () => {
  const croissant = json('croissant.json');
  const recordSets = croissant.recordSet as readonly RecordSet[];

  it('reads every column of every table from its Parquet file, which keeps "0874" a text', () => {
    expect(recordSets.map((set) => set['@id'])).toEqual(tableNames);
    const sources = recordSets.flatMap(({ field }) => field.map(({ source }) => source));
    const expected = tablesOf(dataset).flatMap(({ name, columns }) =>
      columns.map((column) => ({ fileObject: { '@id': `${name}.parquet` }, extract: { column: column.name } })),
    );
    expect(sources).toEqual(expected);
    const files = croissant.distribution as readonly Record<string, string>[];
    expect(new Set(files.map(({ encodingFormat }) => encodingFormat))).toEqual(new Set(['application/x-parquet']));
    expect(files[0]).toMatchObject({ contentUrl: 'articles.parquet', contentSize: '1 B', sha256: '4'.repeat(64) });
  });

  it('refers from table to table, but never in a chain, over which mlcroissant loses rows', () => {
    const references = recordSets.flatMap((set) =>
      set.field.flatMap(({ name, references }) =>
        references === undefined ? [] : [[`${set['@id']}/${name}`, references]],
      ),
    );
    expect(Object.fromEntries(references)).toMatchObject({
      'troop_figures/article_id': { field: { '@id': 'articles/article_id' } },
      'event_mentions/event_id': { field: { '@id': 'events/event_id' } },
    });
    for (const [, reference] of references) {
      const [target] = (reference as { field: Record<string, string> }).field['@id']?.split('/') ?? [];
      const own = (tables as Record<string, Table>)[target as string]?.foreignKeys.filter(({ list }) => !list);
      expect(own).toEqual([]);
    }
  });

  it('has the address that package.json gives, else the card beside it: none is made up', () => {
    expect(croissant.url).toBe('README.md');
    expect(json('croissant.json', made({ repository: 'https://b.example' })).url).toBe('https://b.example');
    const both = made({ repository: 'https://b.example', homepage: 'https://a.example' });
    expect(json('croissant.json', both).url).toBe('https://a.example');
  });

  it('says what Croissant asks for', () => {
    expect(croissant).toMatchObject({
      conformsTo: 'http://mlcommons.org/croissant/1.1',
      version: '2026.11.1',
      datePublished: '2026-11-22',
      citeAs: 'The Drawdown founders (2026).',
      isLiveDataset: false,
      'prov:wasGeneratedBy': 'drawdown 1.2.3, commit abc; see provenance.json.',
    });
    expect(croissant['@context']['@vocab']).toBe('https://schema.org/');
  });
});

describe('CITATION.cff', () => {
  it('is YAML with texts, also for the day and the version', () => {
    expect(parse(documents['CITATION.cff'] as string)).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      version: '2026.11.1',
      'date-released': '2026-11-22',
      license: 'CC-BY-4.0',
      authors: [{ name: 'The Drawdown founders' }],
    });
  });

  it('says what that of the repository says, which has no version', () => {
    const { version: _, 'date-released': day, message, ...own } = parse(documents['CITATION.cff'] as string);
    const { message: other, ...ofRepository } = parse(readFileSync('CITATION.cff', 'utf8'));
    expect(ofRepository).toEqual(own);
    expect([message, other].filter((text) => typeof text !== 'string')).toEqual([]);
    expect(day).toBe('2026-11-22');
  });

  it('has the addresses that there are', () => {
    expect(documents['CITATION.cff']).not.toMatch(/null|url|repository/);
    const { 'CITATION.cff': file } = made({ homepage: 'https://a.example', repository: 'https://b.example' });
    expect(parse(file as string)).toMatchObject({ url: 'https://a.example', 'repository-code': 'https://b.example' });
  });
});

it('the header of the card is YAML that names a file for every table with rows', () => {
  const [, header = ''] = (documents['README.md'] as string).split('---\n');
  const { configs, license, size_categories } = parse(header);
  expect({ license, size_categories }).toEqual({ license: 'cc-by-4.0', size_categories: ['n<1K'] });
  expect(configs).toContainEqual({ config_name: 'troop_figures', default: true, data_files: 'troop_figures.parquet' });
  const filled = tableNames.filter((name) => dataset[name].length > 0);
  expect(configs.map(({ config_name }: { config_name: string }) => config_name)).toEqual(filled);
  expect(filled.length).toBeLessThan(tableNames.length);
});

it('the card tells how good the rows are, in what they were measured on', () => {
  expect(documents['README.md']).toContain('| event_type attack | 3 | 4 | 0.500 | 1.000 | 0.667 | 0.667 |');
  expect(documents['README.md']).toContain('Measured on 2 articles. Articles made up.');
  expect(json('quality-report.json').scores).toEqual(scores);
});

it('index.json has the rows of each table file, and leads to the version before', () => {
  const index = json('index.json');
  expect(index).toMatchObject({
    version: '2026.11.1',
    result: 'success',
    commit: 'abc',
    rows: { troop_figures: dataset.troop_figures.length },
    previous: { version: '2026.11.0', path: '../2026.11.0' },
  });
  expect(index.files).toContainEqual({
    path: 'troop_figures.parquet',
    mediatype: 'application/vnd.apache.parquet',
    bytes: 1,
    sha256: `sha256:${'4'.repeat(64)}`,
    rows: dataset.troop_figures.length,
  });
});

it('provenance.json says how to make the version again', () => {
  expect(json('provenance.json')).toEqual({
    version: '2026.11.1',
    created: '2026-11-22T01:02:03Z',
    previousVersion: '2026.11.0',
    code: {
      repository: null,
      commit: 'abc',
      package: 'drawdown',
      packageVersion: '1.2.3',
      lockFile: 'sha256:2',
      command: 'npm ci && npm run release -- 2026.11.1',
    },
    inputs: [{ file: 'sample.txt', sha256: 'sha256:3' }],
    stages: {},
  });
});
