import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportDataset } from '../../../pipeline/export/export.js';
import { report } from '../../../pipeline/verify/report.js';
import { verify } from '../../../pipeline/verify/verify.js';
import type { Evidence } from '../../../schemas/evidence.js';
import type { Dataset } from '../../../schemas/tables.js';
import { claims, dataset, figure, source } from '../validate/sample.js';

let parent: string;
let articles: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'drawdown-verify-'));
  articles = join(parent, 'articles');
  mkdirSync(articles);
  writeFileSync(join(articles, 'renamed.txt'), source);
});
afterEach(() => rmSync(parent, { recursive: true }));

const sha256 = `sha256:${createHash('sha256').update(source).digest('hex')}`;
const publishable: Dataset = { ...dataset, articles: [{ ...claims.article, sha256 }] };

async function published(change: Partial<Dataset> = {}): Promise<string> {
  const reference = { rules: [], checks: [], crosswalk: [] };
  return exportDataset(
    { ...publishable, ...change },
    { output: join(parent, 'out'), formats: ['csv', 'json'], reference },
  );
}
const problemsOf = async (folder: string) => (await verify(folder, [articles])).map(({ problems }) => problems);

it('finds that all holds, and says what', async () => {
  const folder = await published();
  const steps = await verify(folder, [articles]);
  expect(steps.map(({ problems }) => problems)).toEqual([[], [], []]);
  expect(report(folder, steps)).toBe(`Verifying ${folder}
  ok    37 files have the size and hash that datapackage.json states
  ok    8 rows in 12 tables are of their schemas; keys, references, bounds, dates and lists hold
  ok    3 quotes and 3 words of evidence stand in 1 articles
Verified.
`);
});

describe('finds', () => {
  it('a file that was changed, one that is missing and one that is a stranger', async () => {
    const folder = await published();
    appendFileSync(join(folder, 'actors.csv'), 'x');
    writeFileSync(join(folder, 'places.csv'), readFileSync(join(folder, 'places.csv'), 'utf8').replace('kind', 'kynd'));
    rmSync(join(folder, 'audits.csv'));
    writeFileSync(join(folder, 'more.csv'), '');
    const [files] = await problemsOf(folder);
    expect(files).toHaveLength(4);
    expect(files?.join('\n')).toMatch(/actors\.csv has \d+ bytes; datapackage\.json says \d+/);
    expect(files?.join('\n')).toMatch(/places\.csv has the hash sha256:/);
    expect(files).toContain('audits.csv is missing');
    expect(files).toContain('more.csv is not listed in datapackage.json');
  });

  it('a file that is said to lie outside', async () => {
    const folder = await published();
    const path = join(folder, 'datapackage.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"actors.csv"', '"../actors.csv"'));
    expect((await problemsOf(folder))[0]).toContain('../actors.csv lies outside of the folder');
  });

  it('rows that are broken, not sorted, or refer to nothing', async () => {
    const [first, second] = publishable.troop_figures as [Dataset['troop_figures'][0], Dataset['troop_figures'][0]];
    const [, rows] = await problemsOf(await published({ troop_figures: [second, { ...first, low: 1 }], actors: [] }));
    const text = (rows as string[]).join('\n');
    expect(text).toContain('troop_figures fig_0000000000000001 comparator-agrees');
    expect(text).toContain('troop_figures fig_0000000000000001 rows-sorted');
    expect(text).toContain('references: actor refers to "ruritania"');
  });

  it('a table that is no JSON', async () => {
    const folder = await published();
    writeFileSync(join(folder, 'actors.json'), '[\n{"actor":\n]\n');
    expect((await problemsOf(folder))[1]?.[0]).toContain("actors can't be read: Error: actors.json, line 2");
  });

  it('a table that was not published in JSON', async () => {
    const folder = await published();
    rmSync(join(folder, 'places.json'));
    expect((await problemsOf(folder))[1]).toEqual(['places.json is missing: rows are read from JSON']);
  });

  it('a quote and words that the article does not say', async () => {
    const quote = 'fewer than 800 Ruritanian soldiers';
    const [proof, ...others] = publishable.evidence;
    const [, rows, quotes] = await problemsOf(
      await published({
        troop_figures: [{ ...figure, quote }, ...publishable.troop_figures.slice(1)],
        evidence: [{ ...proof, words: 'fewer than 800' } as Evidence, ...others],
      }),
    );
    expect(rows).toEqual([]);
    expect(quotes).toEqual([
      expect.stringContaining('troop_figures fig_0000000000000001 quote-carried'),
      expect.stringContaining('evidence fig_0000000000000001/value words-carried'),
    ]);
  });

  it('an article of which a single letter was changed', async () => {
    const folder = await published();
    writeFileSync(join(articles, 'renamed.txt'), source.replace('Tuesday', 'Tuesdays'));
    expect((await problemsOf(folder))[2]).toEqual([
      expect.stringContaining(`sample was not found: no article in ${articles}`),
    ]);
  });
});

it('shows the first twenty problems and counts the others', () => {
  const problems = Array.from({ length: 23 }, (_, index) => `problem ${index}`);
  const text = report('out', [{ claim: 'All is well', problems }]);
  expect(text).toContain('  FAIL  All is well: 23 do not\n          problem 0\n');
  expect(text).toContain('          problem 19\n          … and 3 more\nNot verified');
});
