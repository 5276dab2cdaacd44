import { createHash } from 'node:crypto';
import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { tableNames } from '../../../schemas/tables.js';
import { type drawdown, hashes } from '../drawdown.js';
import { articles, changesOf, december, newArticle, november, type Workshop, workshop } from './release-workshop.js';

const header = 'claim_id,article_id,quote,column,value,reason,expect\n';

describe('the first version', () => {
  let shop: Workshop;
  let first: ReturnType<typeof drawdown>;
  beforeAll(() => {
    shop = workshop();
    first = shop.release();
  });
  afterAll(() => shop.remove());

  it('is named after the month, and says what it came to', () => {
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toContain('Published 2026.11.0 in output/2026.11.0');
    expect(first.stdout).toContain('  articles: 2 rows (2 added, 0 changed, 0 deleted, 0 merged)');
    expect(first.stdout).toContain('warning expect/troop_figures/at-most: 4, expected at most 3');
    expect(first.stdout).toContain('none were given with --scores');
  });

  it('holds every file that a release has, each with its checksum', () => {
    const files = Object.keys(hashes(join(shop.output, '2026.11.0'))).map((path) => path.slice(1));
    for (const name of tableNames)
      expect(files).toEqual(expect.arrayContaining(['csv', 'json', 'arrow', 'parquet'].map((end) => `${name}.${end}`)));
    const documents =
      'CHANGES.md CITATION.cff DATA-DICTIONARY.md LICENSE README.md croissant.json datapackage.json delta.json delta.ndjson index.json provenance.json quality-report.json statistics.json';
    expect(files).toEqual(expect.arrayContaining(documents.split(' ')));
    const sums = shop.read('2026.11.0/SHA256SUMS').trimEnd().split('\n');
    const digests = hashes(join(shop.output, '2026.11.0'));
    expect(Object.fromEntries(sums.map((line) => [`/${line.slice(66)}`, line.slice(0, 64)]))).toEqual(
      Object.fromEntries(Object.entries(digests).filter(([path]) => path !== '/SHA256SUMS')),
    );
  });

  it('is listed, and latest has its tables', () => {
    const { versions, lastSuccessful } = JSON.parse(shop.read('versions.json'));
    const sha256 = `sha256:${createHash('sha256').update(shop.read('2026.11.0/SHA256SUMS')).digest('hex')}`;
    const entry = {
      version: '2026.11.0',
      schemaVersion: '1.0.0',
      created: '2026-11-01T00:00:00Z',
      commit: null,
      sha256,
    };
    expect(versions).toEqual([entry]);
    expect(lastSuccessful).toBe('2026.11.0');
    for (const name of tableNames) expect(shop.read(`latest/${name}.csv`)).toBe(shop.read(`2026.11.0/${name}.csv`));
  });

  it('takes every row to be new, from the sources', () => {
    const changes = changesOf(shop, '2026.11.0');
    expect(new Set(changes.map(({ op, reason }) => `${op} ${reason}`))).toEqual(new Set(['ADD source']));
    expect(changes.length).toBe(tableNames.flatMap((name) => shop.rows(`2026.11.0/${name}.json`)).length);
  });

  it('is confirmed by a build that is the same', () => {
    const before = hashes(shop.output);
    const { status, stdout } = shop.release(['2026.11.0']);
    expect(status).toBe(0);
    expect(stdout).toContain('2026.11.0 is published in output/2026.11.0; this build is the same, byte for byte.');
    expect(hashes(shop.output)).toEqual(before);
  });

  it('refuses a build that differs, and stays as it is, even when its folder lies elsewhere', () => {
    const before = hashes(shop.output);
    const other = { SOURCE_DATE_EPOCH: String(Number(november) + 1) };
    const { status, stdout, stderr } = shop.release(['2026.11.0'], other);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      /^output\/2026\.11\.0 is published and stays as it is, but this build differs in .*index\.json/,
    );
    expect(stderr).toContain('Give it a new version.');
    expect(hashes(shop.output)).toEqual(before);

    const away = join(shop.folder, 'away');
    renameSync(join(shop.output, '2026.11.0'), away);
    const again = shop.release(['2026.11.0'], other);
    expect(again.stderr).toMatch(/^2026\.11\.0 is published with the checksums sha256:/);
    expect(readdirSync(shop.output).sort()).toEqual(['latest', 'versions.json']);
    renameSync(away, join(shop.output, '2026.11.0'));
  });

  it.each([
    [
      'an expectation',
      { 'seeds/expectations.csv': 'table,column,value,minimum,maximum,reason\narticles,,,9,,Nine.\n' },
    ],
    [
      'the guard of a correction',
      { 'seeds/corrections.csv': newArticle['seeds/corrections.csv'].replace(/,\n$/, ',USA\n') },
    ],
  ])('stays the last good one when %s does not hold: then the issues are published, and no data', (what, files) => {
    const isGuard = what.includes('guard');
    const good = goodOf(shop);
    shop.write({ ...articles, ...files });
    onTestFinished(() => shop.write({ ...articles, 'seeds/corrections.csv': header }));
    const { status, stdout, stderr } = shop.release([], { SOURCE_DATE_EPOCH: december });
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('2026.12.0 was not published. What was found wrong is in output/failed');
    expect(stdout + stderr).toContain(
      isGuard ? 'corrections.csv, line 2: force of fig_' : 'fatal expect/articles/at-least: 2, expected at least 9',
    );
    expect(goodOf(shop)).toEqual(good);
    expect(readdirSync(join(shop.output, 'failed')).sort()).toEqual([
      'index.json',
      'issues.json',
      'quality-report.json',
    ]);
    expect(JSON.parse(shop.read('failed/index.json'))).toMatchObject({ version: '2026.12.0', result: 'failure' });
    const checks = JSON.parse(shop.read('failed/quality-report.json')).checks as { id: string; pass: boolean }[];
    const failed = checks.filter(({ pass }) => !pass).map(({ id }) => id);
    expect(failed).toEqual([isGuard ? 'release/curation-fits' : 'expect/articles/at-least']);
    const issues = shop.rows('failed/issues.json');
    expect(issues.map(({ code }) => code)).toEqual(isGuard ? ['curation'] : []);
  });

  it('is followed by one that takes the report of the failure away', () => {
    expect(readdirSync(shop.output)).toContain('failed');
    expect(shop.release([], { SOURCE_DATE_EPOCH: december }).status).toBe(0);
    expect(readdirSync(shop.output).sort()).toEqual(['2026.11.0', '2026.12.0', 'latest', 'versions.json']);
  });
});

/** What an output folder holds beside what a failed release has left. */
const goodOf = ({ output }: Workshop) =>
  Object.fromEntries(Object.entries(hashes(output)).filter(([path]) => !path.startsWith('/failed/')));
