import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { cli, drawdown, hashes } from './drawdown.js';
import { folderOf } from './ingest/folder.js';

const good = 'BOGOTA (Reuters) - Some 300 soldiers arrived in Colombia on Monday, officials said.';
const articlesIn = (output: string) => JSON.parse(readFileSync(join(output, 'latest/articles.json'), 'utf8'));
const idsIn = (output: string) => articlesIn(output).map((row: { article_id: string }) => row.article_id);

describe('drawdown run', () => {
  it('publishes what is good, says what was not, and ends with 0', () => {
    const folder = folderOf({ 'in/good.txt': good, 'in/empty.txt': '', 'in/bad.jsonl': '{\n' });
    const output = join(folder, 'out');
    const { status, stdout, stderr } = drawdown(['--input', join(folder, 'in'), '--output', output]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(idsIn(output)).toEqual(['good']);
    expect(stdout).toContain('1  articles');
    expect(stdout).toContain(`in ${join(output, 'latest')}\n`);
    expect(stdout).toContain('1 empty: empty.txt holds no text.');
    expect(stdout).toContain('1 malformed-json:');
    const issues = JSON.parse(readFileSync(join(output, 'latest/issues.json'), 'utf8'));
    expect(issues.map((row: { code: string }) => row.code).sort()).toEqual(
      expect.arrayContaining(['empty', 'malformed-json']),
    );
  });

  it('ends with 1 when nothing could be published, and leaves what was there', () => {
    const folder = folderOf({ 'empty.txt': ' ', 'out/latest/articles.json': '[]' });
    const output = join(folder, 'out');
    const before = hashes(output);
    const { status, stdout } = drawdown([
      'run',
      '--input',
      join(folder, 'empty.txt'),
      join(folder, 'gone'),
      '--output',
      output,
    ]);
    expect(status).toBe(1);
    expect(stdout).toContain('Nothing could be published');
    expect(stdout).toContain('1 no-such-path: gone does not exist.');
    expect(hashes(output)).toEqual(before);
  });

  it.each([
    [['--bogus'], '--bogus is no option'],
    [['rum'], '"rum" is no command. Articles are named with --input.'],
    [['run', 'seeds'], '"seeds" is no command. Articles are named with --input.'],
    [['--output', 'one', '--output', 'two'], '--output is given twice'],
    [['--workers', '1', '--workers', '2'], '--workers is given twice'],
    [['--maximum-size', '1KB', '--maximum-size', '2KB'], '--maximum-size is given twice'],
    [['--input'], 'Not enough arguments following: input'],
    [['--output'], 'Not enough arguments following: output'],
    [['--output', ''], '--output was given as an empty text'],
    [['--input', 'seeds', ''], '--input was given as an empty text'],
    [['--formats', ''], '--formats was given as an empty text'],
    [['verify', ' '], '<folder> was given as an empty text'],
    [['explain'], 'explain needs more words'],
    [['diff', 'one'], 'diff needs more words'],
    [['--workers', '0'], '--workers must be'],
    [['--workers', 'many'], '--workers must be'],
    [['--formats', 'csv,xml'], '"xml" is not a format. Choose from csv,'],
    [['--maximum-size', 'big'], '"big" is not a size'],
    [['--catalog', 'nowhere.csv'], 'The catalogue nowhere.csv does not exist'],
  ])('ends with 2 for %j', (words, message) => {
    const { status, stdout, stderr } = drawdown(words);
    expect(stderr).toContain(message);
    expect(stderr).toContain('drawdown --help');
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('ends with 2 when its output would be its input the next time', () => {
    const folder = folderOf({ 'good.txt': good });
    const { status, stderr } = drawdown(['--input', folder, '--output', join(folder, 'deep/out')]);
    expect(stderr).toContain('lies in the input');
    expect(status).toBe(2);
    expect(drawdown(['--input', folder, '--output', folder]).status).toBe(2);
  });

  it('ends with 1 and says why when it may not write', () => {
    const folder = folderOf({ 'good.txt': good, out: 'a file' });
    const { status, stderr } = drawdown(['--input', join(folder, 'good.txt'), '--output', join(folder, 'out')]);
    expect(status).toBe(1);
    expect(stderr).toContain("Can't write to");
    expect(stderr).not.toContain('    at ');
  });

  it.each([
    [
      'records',
      `\n ${JSON.stringify({ id: 'r1', text: good })}\n${JSON.stringify({ id: 'r2', text: 'Two. Years later.' })}\n`,
      ['r1', 'r2'],
    ],
    ['one text', `[Bogota] ${good}`, ['stdin']],
    ['zipped records', gzipSync(JSON.stringify({ id: 'z1', text: good })), ['z1']],
  ])('reads standard input: %s', (_what, input, ids) => {
    const output = join(folderOf({}), 'out');
    expect(drawdown(['--input', '-', '--output', output], { input }).status).toBe(0);
    expect(idsIn(output)).toEqual(ids);
  });

  it('uses the catalogue that it is given, that it finds, or none', () => {
    const row = (day: string) => `file,published_on\ngood.txt,${day}\n`;
    const folder = folderOf({
      'in/good.txt': good,
      'in/catalog.csv': row('2020-01-02'),
      'other.csv': row('2021-01-02'),
    });
    const output = join(folder, 'out');
    const published = (...words: string[]) => {
      drawdown(['--input', join(folder, 'in'), '--output', output, ...words]);
      return articlesIn(output)[0].published_on;
    };
    expect(published()).toBe('2020-01-02');
    expect(published('--catalog', join(folder, 'other.csv'))).toBe('2021-01-02');
    expect(published('--no-catalog')).toBeNull();
  });

  it('writes the formats that are asked for, and keeps to the size limit', () => {
    const folder = folderOf({ 'in/good.txt': good, 'in/long.txt': good.repeat(20) });
    const output = join(folder, 'out');
    const words = ['--input', join(folder, 'in'), '--output', output, '--formats', 'json', '--maximum-size', '1KB'];
    expect(drawdown(words).stdout).toContain('1 over-size-limit: long.txt is longer than 1000 bytes.');
    const names = Object.keys(hashes(join(output, 'latest')));
    expect(names).toContain('/articles.json');
    expect(names.filter((name) => /\.(?:csv|arrow|parquet)$/.test(name))).toEqual([]);
  });

  it.each(['SIGINT', 'SIGKILL'] as const)('leaves the last good output when %s ends it', async (signal) => {
    const folder = folderOf({ 'good.txt': good });
    const output = join(folder, 'out');
    drawdown(['--input', join(folder, 'good.txt'), '--output', output]);
    const before = hashes(output);
    expect(Object.keys(before)).not.toEqual([]);
    const endless = spawn(process.execPath, [cli, '--input', '-', '--output', output], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    endless.stdin.on('error', () => undefined);
    endless.stdin.write(`${JSON.stringify({ id: 'other', text: good })}\n`, () => endless.kill(signal));
    expect(await new Promise((done) => endless.on('exit', (_status, by) => done(by)))).toBe(signal);
    expect(hashes(output)).toEqual(before);
  });
});

it('drawdown --help names the commands and their options', () => {
  const { status, stdout } = drawdown(['--help']);
  expect(status).toBe(0);
  for (const word of ['--input', '--output', '--catalog', '--workers', '--formats', '--maximum-size'])
    expect(stdout).toContain(word);
});
