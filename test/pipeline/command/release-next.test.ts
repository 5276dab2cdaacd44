import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { applyDelta } from '../../../pipeline/release/delta.js';
import { tableNames } from '../../../schemas/tables.js';
import { type drawdown, hashes } from '../drawdown.js';
import { asOfOlderCode, changesOf, december, newArticle, type Workshop, workshop } from './release-workshop.js';

describe('the second version', () => {
  let shop: Workshop;
  let second: ReturnType<typeof drawdown>;
  const isOf = (id: string) => (row: { readonly event_id?: unknown }) => row.event_id === id;
  let joined = '';

  beforeAll(() => {
    shop = workshop();
    shop.release();
    joined = String(shop.rows('2026.11.0/events.json').find(({ mentions }) => mentions === 2)?.event_id);
    // What older rules could have made of the same articles: another quantity, and two events where there is one.
    asOfOlderCode(shop, '2026.11.0', {
      rows: {
        troop_figures: (rows) =>
          rows.map((row) =>
            row.quote === '450 soldiers' ? { ...row, comparator: 'about', rules: 'number/older' } : row,
          ),
        events: (rows) =>
          rows
            .flatMap((row) => {
              if (!isOf(joined)(row)) return [row];
              const [one, two] = String(row.claims).split(';');
              return [
                { ...row, claims: two, mentions: 1 },
                { ...row, event_id: 'evt_of_older_rules', claims: one, mentions: 1 },
              ];
            })
            .sort((a, b) => (String(a.event_id) < String(b.event_id) ? -1 : 1)),
      },
    });
    shop.write(newArticle);
    second = shop.release();
  });
  afterAll(() => shop.remove());

  const of = (table: string) => changesOf(shop, '2026.11.1').filter((change) => change.table === table);

  it('takes the next number of its month', () => {
    expect(second).toMatchObject({ status: 0, stderr: '' });
    expect(second.stdout).toContain('Published 2026.11.1 in output/2026.11.1');
    const { versions, lastSuccessful } = JSON.parse(shop.read('versions.json'));
    expect(versions.map(({ version }: { version: string }) => version)).toEqual(['2026.11.0', '2026.11.1']);
    expect(lastSuccessful).toBe('2026.11.1');
    expect(shop.rows('latest/articles.json')).toHaveLength(3);
    expect(JSON.parse(shop.read('2026.11.1/index.json'))).toMatchObject({ schemaVersion: '1.0.0' });
  });

  it('is what its delta makes of the version before, in every table', () => {
    const changes = changesOf(shop, '2026.11.1');
    expect(changes.length).toBeGreaterThan(10);
    for (const name of tableNames) {
      const [before, now] = ['2026.11.0', '2026.11.1'].map((version) => shop.rows(`${version}/${name}.json`));
      expect(applyDelta(name, before ?? [], changes)).toEqual(now);
    }
  });

  it('says of each row why: source, correction or rules', () => {
    expect(of('articles').map(({ op, id, reason }) => [op, id, reason])).toEqual([['ADD', 'more', 'source']]);
    const figures = Object.fromEntries(of('troop_figures').map((change) => [String(change.after?.quote), change]));
    expect(figures['120 troops']).toMatchObject({ op: 'ADD', reason: 'source' });
    expect(figures['About 900 Ruritanian troops']).toMatchObject({
      op: 'MOD',
      reason: 'correction',
      before: { force: null, corrected: null },
      after: { force: 'GBR', corrected: 'force' },
    });
    expect(figures['450 soldiers']).toMatchObject({
      op: 'MOD',
      reason: 'extractor',
      before: { comparator: 'about', rules: 'number/older' },
    });
    expect(Object.keys(figures)).toHaveLength(3);
    const levels = of('troop_levels').map(({ op, after, reason }) => [op, after?.force, reason]);
    expect(levels).toEqual(
      expect.arrayContaining([
        ['ADD', 'GBR', 'correction'],
        ['ADD', 'KEN', 'source'],
      ]),
    );
    expect(of('evidence').find(({ after }) => after?.basis === 'corrected')).toMatchObject({ reason: 'correction' });
  });

  it('follows rows that were merged', () => {
    expect(of('events').map(({ op, id, merged_into, reason }) => [op, id, merged_into, reason])).toEqual([
      ['MOD', joined, null, 'extractor'],
      ['MERGED', 'evt_of_older_rules', joined, 'extractor'],
    ]);
  });

  it('counts them, and lists the deltas of all versions', () => {
    const { from, to, tables, versions } = JSON.parse(shop.read('2026.11.1/delta.json'));
    expect([from, to]).toEqual(['2026.11.0', '2026.11.1']);
    const figures = tables.find(({ name }: { name: string }) => name === 'troop_figures');
    expect(figures).toEqual({
      name: 'troop_figures',
      added: 1,
      modified: 2,
      deleted: 0,
      merged: 0,
      unchanged: 2,
      reasons: { source: 1, correction: 1, extractor: 1 },
    });
    expect(versions.map(({ delta }: { delta: string }) => delta)).toEqual([
      '../2026.11.0/delta.ndjson',
      'delta.ndjson',
    ]);
    expect(versions[0].sha256).toBe(JSON.parse(shop.read('versions.json')).versions[0].sha256);
  });

  it('tells a reader in CHANGES.md', () => {
    const page = shop.read('2026.11.1/CHANGES.md');
    expect(page).toContain('changes since 2026.11.0');
    expect(page).toMatch(
      /`troop_figures` `fig_\w+` \("About 900 Ruritanian troops"\): force empty → GBR\. Ruritania lends its name to a British regiment\./,
    );
    expect(page).toMatch(/- added: `more`/);
    expect(page).toContain('1 claims are read in another way than before');
    expect(page).toContain('`number/older`: 1');
    expect(page).toContain('| troop_figures | 4 | 5 | +25.0 % | 1 | 2 | 0 | 0 |');
    expect(page).toContain('warning expect/troop_figures/at-most: 5, expected at most 3');
    expect(page).toContain('Cite');
  });

  it('lets nothing come before it', () => {
    const before = hashes(shop.output);
    const past = shop.release(['2026.10.0']);
    expect(past).toMatchObject({ status: 1, stdout: '' });
    expect(past.stderr).toContain("2026.11.1 is published, so 2026.10.0 can't come any more.");
    expect(hashes(shop.output)).toEqual(before);
  });

  it('refuses to be followed when the files of the version before were changed, or are gone', () => {
    const folder = join(shop.output, '2026.11.1');
    shop.write({ 'output/2026.11.1/events.json': shop.read('2026.11.1/events.json').replace('FRA', 'USA') });
    const changed = shop.release([], { SOURCE_DATE_EPOCH: december });
    expect(changed.status).toBe(1);
    expect(changed.stderr).toMatch(/2026\.11\.1 is no longer what was published: events\.json has the hash/);
    renameSync(folder, join(shop.folder, 'away'));
    const gone = shop.release([], { SOURCE_DATE_EPOCH: december });
    expect(gone.status).toBe(1);
    expect(gone.stderr).toContain('versions.json lists 2026.11.1, but output/2026.11.1 is not there.');
  });
});

it.each([
  ['columns that are new', 'without', '1.1.0', 'Columns: additions', 'articles.agency` is new'],
  ['columns that are gone', 'with', '2.0.0', 'Columns: breaking changes', 'articles.remark` is gone'],
])('the schema takes its version from %s', (_what, difference, version, title, words) => {
  const shop = workshop();
  onTestFinished(shop.remove);
  shop.release();
  const isMore = difference === 'with';
  asOfOlderCode(shop, '2026.11.0', {
    rows: {
      articles: (rows) => rows.map(({ agency, ...row }) => (isMore ? { ...row, agency, remark: null } : row)),
    },
    fields: {
      articles: (fields) =>
        isMore ? [...fields, { name: 'remark', type: 'string' }] : fields.filter(({ name }) => name !== 'agency'),
    },
  });
  const { status } = shop.release([], { SOURCE_DATE_EPOCH: december });
  expect(status).toBe(0);
  expect(JSON.parse(shop.read('2026.12.0/index.json'))).toMatchObject({ schemaVersion: version });
  const changes = changesOf(shop, '2026.12.0');
  expect(changes.map(({ table, op, reason }) => `${table} ${op} ${reason}`)).toEqual([
    'articles MOD schema',
    'articles MOD schema',
  ]);
  const page = shop.read('2026.12.0/CHANGES.md');
  expect(page).toContain(`## ${title}`);
  expect(page.replaceAll('`: The column', '`')).toContain(words);
});
