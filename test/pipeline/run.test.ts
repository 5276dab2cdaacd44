import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawdown, hashes } from './drawdown.js';
import { folderOf } from './ingest/folder.js';
import { madeUpNews } from './made-up-news.js';

describe('the bytes that a run writes', () => {
  const folderOfNews = () =>
    folderOf({
      'b/news.jsonl': [...madeUpNews(1200, 8)].join(''),
      'a/one.txt': 'Ten soldiers left Haiti on Friday.',
      'a/two.html': '<p>Ten soldiers left <b>Haiti</b> on Friday.',
      'c/one.txt': 'Twenty soldiers left Haiti on Friday.',
      'c/broken.jsonl': '{"id": 1}\nnonsense\n',
    });

  it('are the same for any number of workers', () => {
    const folder = folderOfNews();
    const outputs = folderOf({});
    const [one, two, three] = [1, 2, 3].map((workers) => {
      const output = join(outputs, `out-${workers}`);
      expect(drawdown(['--input', folder, '--output', output, '--workers', String(workers)]).status).toBe(0);
      return hashes(join(output, 'latest'));
    });
    expect(readFileSync(join(outputs, 'out-1/latest/troop_figures.csv'), 'utf8').split('\n').length).toBeGreaterThan(
      1200,
    );
    expect(two).toEqual(one);
    expect(three).toEqual(one);
  });

  it('are the same for any order of the inputs, in any zone and language', () => {
    const folder = folderOfNews();
    const outputs = folderOf({});
    const inputs = ['a', 'b', 'c'].map((name) => join(folder, name));
    const run = (name: string, words: readonly string[], env: Record<string, string>) => {
      const output = join(outputs, name);
      expect(drawdown(['--input', ...words, '--output', output], { env: { ...process.env, ...env } }).status).toBe(0);
      return hashes(join(output, 'latest'));
    };
    const expected = run('out-1', inputs, { TZ: 'UTC', LANG: 'C' });
    expect(run('out-2', [...inputs].reverse(), { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' })).toEqual(expected);
  });
});

it('a run into a folder that a run left is the same run again', () => {
  const folder = folderOf({ 'in/one.txt': 'Ten soldiers left Haiti on Friday.' });
  const words = ['--input', join(folder, 'in'), '--output', join(folder, 'out')];
  drawdown(words);
  const first = hashes(join(folder, 'out'));
  writeFileSync(join(folder, 'out/latest/stale.csv'), 'x');
  drawdown(words);
  expect(hashes(join(folder, 'out'))).toEqual(first);
});
