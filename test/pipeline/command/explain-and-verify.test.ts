import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { exportDataset } from '../../../pipeline/export/export.js';
import { claims, dataset, figure, source } from '../validate/sample.js';

const cli = fileURLToPath(new URL('../../../dist/pipeline/cli.js', import.meta.url));
const parent = mkdtempSync(join(tmpdir(), 'drawdown-command-'));
afterAll(() => rmSync(parent, { recursive: true }));
const article = join(parent, 'article.txt');
writeFileSync(article, source);
const sha256 = `sha256:${createHash('sha256').update(source).digest('hex')}`;
await exportDataset(
  { ...dataset, articles: [{ ...claims.article, sha256 }] },
  { output: parent, formats: ['json'], reference: { rules: [], checks: [], crosswalk: [] } },
);

/** Runs the compiled command line. */
function drawdown(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], { encoding: 'utf8', cwd: parent });
  return { status, stdout, stderr };
}

/** Each starts a process, which takes seconds where the machine is busy. */
const timeout = 60_000;

describe('drawdown explain', { timeout }, () => {
  it('prints a claim with the sentence of its article', () => {
    const { status, stdout, stderr } = drawdown('explain', figure.figure_id, '--output', '.', '--input', article);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain('Officials said on Tuesday that ⟦fewer than 900 Ruritanian soldiers⟧ are in Graustark.');
    expect(stdout).not.toContain(String.fromCharCode(27));
  });

  it('prints it without the sentence where there are no articles', () => {
    const { status, stdout } = drawdown('explain', figure.figure_id, '--output', '.');
    expect(status).toBe(0);
    expect(stdout).toContain('… ⟦fewer than 900 Ruritanian soldiers⟧ …');
  });

  it('lists what may be meant', () => {
    const { status, stdout } = drawdown('explain', 'fig_', '--output', '.');
    expect(status).toBe(0);
    expect(stdout).toContain('2 rows match "fig_". Name one by the beginning of its id:\n');
    expect(stdout).toContain(`  ${figure.figure_id}  "fewer than 900 Ruritanian soldiers", presence, `);
    expect(stdout).toContain(` · ${figure.article_id}\n`);
  });

  it.each([
    ['an id that nothing has', ['fig_000000000000000f', '--output', '.'], 'Did you mean fig_0000000000000001'],
    [
      'an id that is not one',
      ['zeppelins', '--output', '.'],
      'No row in latest has an id that begins with "zeppelins"',
    ],
    ['no id at all', ['', '--output', '.'], '<id> was given as an empty text'],
    ['a folder without tables', [figure.figure_id, '--output', 'nowhere'], 'no published tables in nowhere'],
  ])('helps with %s', (_, words, message) => {
    const { status, stderr, stdout } = drawdown('explain', ...words);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

describe('drawdown verify', { timeout }, () => {
  it('ends with 0 when all holds', () => {
    const { status, stdout } = drawdown('verify', '.', '--input', article);
    expect(stdout).toContain('Verified.');
    expect(status).toBe(0);
  });

  it('ends with 1 when something does not', () => {
    const { status, stdout } = drawdown('verify', '.', '--input', 'nowhere');
    expect(stdout).toContain('sample was not found');
    expect(status).toBe(1);
  });

  it('ends with 2 when there is nothing to verify', () => {
    expect(drawdown('verify', 'nowhere')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no datapackage.json'),
    });
  });
});
