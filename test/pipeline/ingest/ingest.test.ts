import { createHash } from 'node:crypto';
import { readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { folderOf } from './folder.js';
import { codes, ids, ingested } from './ingested.js';

const records = [
  { id: 'first', text: 'One.\u2028Still\u0085one.', title: 'A title', outlet: 'Gazette', published_on: '2021-03-04' },
  { id: 17, html: '<p>Two.</p>', url: 'https://example.org/2', outlet: '' },
];
const lines = records.map((record) => `${JSON.stringify(record)}\r\n`).join('\n');

describe('files that are one article', () => {
  it('are text or markup by their names, with their names as ids', async () => {
    const folder = folderOf({ 'one.txt': 'One.', 'two.v2.html': '<p>Two.', 'three.HTM': '<p>Three.' });
    const { articles, issues } = await ingested([folder]);
    expect(articles.map(({ article_id, file, format, title }) => ({ article_id, file, format, title }))).toEqual([
      { article_id: 'one', file: 'one.txt', format: 'text', title: null },
      { article_id: 'three', file: 'three.HTM', format: 'html', title: null },
      { article_id: 'two.v2', file: 'two.v2.html', format: 'html', title: null },
    ]);
    expect(issues).toEqual([]);
  });

  it('keep every character, a byte order mark too, so that offsets and hash are those of the file', async () => {
    const bytes = Buffer.from('\ufeffTroops left.\r\n\u2028“Yes” 𝛑\n', 'utf8');
    const { articles } = await ingested([folderOf({ 'marked.txt': bytes })]);
    expect(articles[0]?.text).toBe(bytes.toString('utf8'));
    expect(articles[0]?.text.charCodeAt(0)).toBe(0xfeff);
    expect(articles[0]?.sha256).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
  });

  it('are the seeds', async () => {
    const { articles, issues } = await ingested(['seeds'], 1e7);
    expect(issues).toEqual([]);
    expect(articles).toHaveLength(5);
    for (const { file, text, catalog } of articles) {
      expect(text).toBe(readFileSync(join('seeds', file), 'utf8'));
      expect(catalog?.file).toBe(file);
    }
  });
});

describe('files of records', () => {
  it.each([
    ['lines.jsonl', lines],
    ['lines.ndjson', `\ufeff${lines}`],
    ['zipped.jsonl.gz', gzipSync(lines)],
    ['two-zips.jsonl.gz', Buffer.concat(records.map((record) => gzipSync(`${JSON.stringify(record)}\n`)))],
    ['array.json', JSON.stringify(records)],
    ['pretty.json', `\ufeff${JSON.stringify(records, null, 2)}\n`],
    ['lines.json', lines],
    ['zipped.json.gz', gzipSync(JSON.stringify(records))],
  ])('%s', async (name, content) => {
    const { articles, issues } = await ingested([folderOf({ [name]: content })]);
    expect(issues).toEqual([]);
    expect(articles).toEqual([
      expect.objectContaining({
        article_id: 'first',
        file: name,
        format: 'text',
        text: records[0]?.text,
        title: 'A title',
      }),
      expect.objectContaining({ article_id: '17', file: name, format: 'html', text: '<p>Two.</p>', title: null }),
    ]);
    expect(articles.map((article) => article.catalog)).toEqual([
      { file: name, outlet: 'Gazette', agency: null, url: null, published_on: '2021-03-04', rights: null },
      { file: name, outlet: null, agency: null, url: 'https://example.org/2', published_on: null, rights: null },
    ]);
  });

  it('may be one object', async () => {
    const content = JSON.stringify({ id: 'only', text: 'A "quoted" {brace} \\ and ] bracket.' }, null, 2);
    expect(ids(await ingested([folderOf({ 'one.json': content })]))).toEqual(['only']);
  });

  it('may be empty', async () => {
    expect(await ingested([folderOf({ 'none.json': ' [ ] ', 'none.jsonl': '\n \r\n' })])).toEqual({
      articles: [],
      issues: [],
    });
  });

  it('say once what they have that is not read', async () => {
    const content = ['a', 'b'].map((id) => JSON.stringify({ id, text: id, author: 'x' })).join('\n');
    const { articles, issues } = await ingested([folderOf({ 'more.jsonl': content })]);
    expect(articles).toHaveLength(2);
    expect(issues).toEqual([
      expect.objectContaining({ severity: 'info', code: 'ignored-field', file: 'more.jsonl', line: 1 }),
    ]);
    expect(issues[0]?.message).toContain('"author"');
  });
});

describe('inputs', () => {
  const files = {
    'b.txt': 'B.',
    'a.jsonl': JSON.stringify({ id: 'a', text: 'A.' }),
    'deep/c.html': '<p>C.',
    'README.txt': 'x',
  };

  it('come out in one order, however they are named', async () => {
    const folder = folderOf(files);
    const expected = await ingested([folder]);
    expect(ids(expected)).toEqual(['a', 'b', 'c']);
    const paths = ['a.jsonl', 'b.txt', 'deep/c.html'].map((name) => join(folder, name));
    expect(await ingested(paths)).toEqual(expected);
    expect(await ingested([...paths].reverse())).toEqual(expected);
    expect(await ingested([join(folder, '**/*'), folder, ...paths])).toEqual(expected);
    expect(await ingested([join(folder, '{*.txt,*.jsonl}'), join(folder, 'de*')])).toEqual(expected);
  });

  it('keep the same one of two with one id or one text', async () => {
    const one = folderOf({ 'x/same.txt': 'First.', 'y/same.txt': 'Second.', 'y/zz.txt': 'First.' });
    const inputs = [join(one, 'x'), join(one, 'y')];
    const result = await ingested(inputs);
    expect(result.articles.map(({ text }) => text)).toEqual(['First.']);
    expect(codes(result)).toEqual(['duplicate-id', 'duplicate-text']);
    expect(await ingested([...inputs].reverse())).toEqual(result);
  });

  it('may be links, even in a circle', async () => {
    const folder = folderOf({ 'in/b.txt': 'B.' });
    symlinkSync(folder, join(folder, 'in/around'));
    symlinkSync(join(folder, 'in/b.txt'), join(folder, 'linked.txt'));
    const result = await ingested([folder]);
    expect(ids(result)).toEqual(['b']);
    expect(result.issues).toEqual([]);
  });

  it('are read once by their own name, where links lead back to them', async () => {
    const folder = folderOf({ 'c.txt': 'C.', 'in/b.txt': 'B.' });
    symlinkSync(folder, join(folder, 'in/up'));
    const inputs = [join(folder, 'in'), folder];
    const result = await ingested(inputs);
    expect(ids(result)).toEqual(['b', 'c']);
    expect(result.issues).toEqual([]);
    expect(await ingested([...inputs].reverse())).toEqual(result);
  });

  it('may have names that look like patterns', async () => {
    const folder = folderOf({ '[a].txt': 'A.' });
    expect(ids(await ingested([join(folder, '[a].txt')]))).toEqual(['[a]']);
  });

  it('show no folder in what is published of them', async () => {
    const folder = folderOf({ 'bad.txt': '', 'worse.pdf': 'x', 'worst.jsonl': '{' });
    const { issues } = await ingested([folder, join(folder, 'gone.txt')]);
    expect(issues).toHaveLength(4);
    expect(JSON.stringify(issues)).not.toContain(basename(folder));
  });
});
