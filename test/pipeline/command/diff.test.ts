import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawdown } from '../drawdown.js';
import { type Workshop, workshop } from './release-workshop.js';

const arrival = (country: string) =>
  `BOGOTA (Reuters) - Some 300 soldiers arrived in ${country} on Monday, officials said.\n`;

describe('drawdown diff', () => {
  let shop: Workshop;
  const run = (seeds: string, output: string) => drawdown(['--input', seeds, '--output', output], { cwd: shop.folder });
  const diff = (...words: string[]) => drawdown(['diff', ...words], { cwd: shop.folder });
  beforeAll(() => {
    shop = workshop({
      'one/a.txt': arrival('Colombia'),
      'one/b.txt': arrival('Peru'),
      'two/a.txt': arrival('Ecuador'),
      'two/c.txt': 'NAIROBI (Reuters) - Kenya has 120 troops in Somalia, a spokesman said.\n',
      'empty/readme.txt': '',
      'csv/datapackage.json': '{"resources": []}',
    });
    for (const seeds of ['one', 'two']) run(seeds, `out-${seeds}`);
  });
  afterAll(() => shop.remove());

  it('shows rows added, changed and removed by table, with the cells side by side', () => {
    const { status, stdout, stderr } = diff('out-one', 'out-two');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(lines).toContain('articles +1 ~1 -1 >0');
    expect(stdout).toMatch(/^~ a {2}a\.txt\n {4}sha256 +sha256:\w+ → sha256:\w+$/m);
    expect(stdout).toMatch(/^- b {2}b\.txt$/m);
    expect(stdout).toMatch(/^\+ c {2}c\.txt$/m);
    expect(lines.find((line) => line.startsWith('troop_figures '))).toBe('troop_figures +1 ~1 -1 >0');
    const figure = lines.findIndex((line) => line.startsWith('~ fig_') && line.includes('"Some 300 soldiers"'));
    expect(lines[figure + 1]).toMatch(/^ {4}country {2}COL → ECU$/);
  });

  it('shows the same in Markdown, in which no text of an article is markup', () => {
    const { status, stdout } = diff('out-one', 'out-two', '--markdown');
    expect(status).toBe(0);
    expect(stdout).toContain('<details><summary><code>troop_figures</code> +1 ~1 -1 &gt;0</summary>');
    expect(stdout).toMatch(/^\| ~ \| <code>fig&#95;\w+<\/code> "Some 300 soldiers", .* \| country \| COL \| ECU \|$/m);
    expect(stdout.match(/<details>/g)).toHaveLength(stdout.match(/<\/details>/g)?.length ?? 0);
    for (const line of stdout.split('\n').filter((line) => line.startsWith('|')))
      expect(line.split('|'), line).toHaveLength(7);
  });

  it('says so when nothing differs', () => {
    expect(diff('out-one', join('out-one', 'latest'))).toEqual({ status: 0, stdout: 'No row differs.\n', stderr: '' });
    expect(diff('out-one', 'out-one', '--markdown').stdout).toBe('No row of the tables differs.\n');
  });

  it.each([
    [['out-one'], 'diff needs more words: drawdown diff --help says which.'],
    [['out-one', 'nowhere'], 'There are no published tables in nowhere: it has no datapackage.json.'],
    [['empty', 'out-one'], 'There are no published tables in empty'],
    [['out-one', 'csv'], 'csv holds no tables in JSON, which diff reads.'],
    [['out-one', 'out-two', '--html'], '--html is no option'],
  ])('ends with 2 for %j', (words, message) => {
    const { status, stdout, stderr } = diff(...words);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr).toContain('See drawdown --help');
  });
});
