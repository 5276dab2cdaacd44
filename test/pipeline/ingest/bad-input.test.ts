import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../../pipeline/ingest/ingest.js';
import { labelOf, type Source, sourceOf } from '../../../pipeline/ingest/source.js';
import { folderOf } from './folder.js';
import { codes, ids, ingested } from './ingested.js';

const good = 'Two hundred soldiers left the base on Monday.';
const line = (record: object) => `${JSON.stringify(record)}\n`;

interface Bad {
  readonly what: string;
  readonly file: string;
  readonly content: string | Buffer;
  readonly issue: object;
}

const badFiles: readonly Bad[] = [
  {
    what: 'bytes that are not UTF-8',
    file: 'bad.txt',
    content: Buffer.concat([Buffer.from('Zwölf caf'), Buffer.from([0xe9, 0x20])]),
    issue: { code: 'not-utf-8', offset: 10, article_id: 'bad' },
  },
  {
    what: 'UTF-16',
    file: 'bad.txt',
    content: Buffer.from('\ufeffTroops', 'utf16le'),
    issue: { code: 'not-utf-8', offset: 0 },
  },
  { what: 'an empty file', file: 'bad.txt', content: '', issue: { code: 'empty', article_id: 'bad' } },
  { what: 'white space', file: 'bad.html', content: '\ufeff \n\u00a0', issue: { code: 'empty' } },
  { what: 'a binary file', file: 'bad.txt', content: 'PK\u0003\u0004\0\0', issue: { code: 'binary' } },
  { what: 'an article over the limit', file: 'bad.txt', content: 'a'.repeat(1001), issue: { code: 'over-size-limit' } },
  {
    what: 'the same bytes twice',
    file: 'same.txt',
    content: good,
    issue: { code: 'duplicate-text', article_id: 'same', file: 'same.txt' },
  },
  {
    what: 'an id used twice',
    file: 'more/good.txt',
    content: 'Another text.',
    issue: { code: 'duplicate-id', article_id: 'good', file: 'good.txt' },
  },
  { what: 'an unknown kind', file: 'bad.pdf', content: '%PDF', issue: { code: 'unknown-kind', file: 'bad.pdf' } },
  { what: 'a zipped text', file: 'bad.txt.gz', content: gzipSync('x'), issue: { code: 'unknown-kind' } },
  {
    what: 'a line that is not JSON',
    file: 'bad.jsonl',
    content: `${line({ id: 'a', text: 'A.' })}\n{"id": "b",\n${line({ id: 'c', text: 'C.' })}`,
    issue: { code: 'malformed-json', file: 'bad.jsonl', line: 3, offset: 24 },
  },
  {
    what: 'a line that is not UTF-8',
    file: 'bad.jsonl',
    content: Buffer.concat([Buffer.from(line({ id: 'a', text: 'A.' })), Buffer.from([0x7b, 0xff, 0x7d])]),
    issue: { code: 'not-utf-8', line: 2, offset: 24 },
  },
  { what: 'a line with zero bytes', file: 'bad.jsonl', content: '{"id":\0}', issue: { code: 'binary', line: 1 } },
  {
    what: 'zero bytes escaped',
    file: 'bad.jsonl',
    content: line({ id: 'z', text: 'a\0b' }),
    issue: { code: 'binary', article_id: 'z', line: 1 },
  },
  {
    what: 'half a surrogate pair',
    file: 'bad.jsonl',
    content: '{"id": "h", "text": "a \\ud83d b"}',
    issue: { code: 'not-unicode', article_id: 'h' },
  },
  {
    what: 'a record without text',
    file: 'bad.jsonl',
    content: line({ id: 'a' }),
    issue: { code: 'invalid-record', line: 1 },
  },
  {
    what: 'a record with text and html',
    file: 'bad.jsonl',
    content: line({ id: 'a', text: 'A', html: 'A' }),
    issue: { code: 'invalid-record' },
  },
  { what: 'a record without id', file: 'bad.jsonl', content: line({ text: 'A.' }), issue: { code: 'invalid-record' } },
  { what: 'a record that is a number', file: 'bad.json', content: '[\n7]', issue: { code: 'invalid-record', line: 2 } },
  {
    what: 'an id with a line break',
    file: 'bad.jsonl',
    content: line({ id: 'a\nb', text: 'A.' }),
    issue: { code: 'invalid-record' },
  },
  {
    what: 'an empty record',
    file: 'bad.jsonl',
    content: line({ id: 'e', text: ' ' }),
    issue: { code: 'empty', article_id: 'e', line: 1 },
  },
  {
    what: 'a date that does not exist',
    file: 'bad.jsonl',
    content: line({ id: 'd', text: 'D.', published_on: '2023-02-29' }),
    issue: { code: 'impossible-date', article_id: 'd', line: 1 },
  },
  {
    what: 'an id used twice in a file',
    file: 'later.jsonl',
    content: line({ id: 'b', text: 'B.' }) + line({ id: 'b', text: 'Other.' }),
    issue: { code: 'duplicate-id', file: 'later.jsonl', line: 2 },
  },
  {
    what: 'a record over the limit',
    file: 'bad.jsonl',
    content: line({ id: 'l', text: 'é'.repeat(501) }),
    issue: { code: 'over-size-limit', article_id: 'l', line: 1 },
  },
  {
    what: 'a line too long to hold',
    file: 'bad.jsonl',
    content: line({ id: 'l', text: 'a'.repeat(80_000) }),
    issue: { code: 'over-size-limit', line: 1 },
  },
  {
    what: 'JSON that is cut off',
    file: 'bad.json',
    content: '[{"id": "c", "text": "C."},',
    issue: { code: 'malformed-json' },
  },
  { what: 'a broken zip', file: 'bad.jsonl.gz', content: 'no zip', issue: { code: 'unreadable' } },
  {
    what: 'a zip that is cut off',
    file: 'bad.jsonl.gz',
    content: gzipSync(line({ id: 'z', text: 'Z.' })).subarray(0, -9),
    issue: { code: 'unreadable', file: 'bad.jsonl.gz' },
  },
];

describe('a file that is no good', () => {
  it.each(badFiles)('$what', async ({ file, content, issue }) => {
    const result = await ingested([folderOf({ 'good.txt': good, [file]: content })]);
    expect(result.issues).toEqual([expect.objectContaining({ stage: 'ingest', severity: 'error', ...issue })]);
    expect(result.articles.map((article) => article.text)).toContain(good);
  });

  it('says what happened, to which input, and what to do', async () => {
    const { issues } = await ingested([folderOf({ 'bad.txt': Buffer.from([0x61, 0xff]) })]);
    expect(issues[0]?.message).toBe(
      'bad.txt is not UTF-8 from byte 1 on. Convert it, for instance with: iconv -f WINDOWS-1252 -t UTF-8',
    );
  });

  it.each([
    ['UTF-16', Buffer.from('\ufeffTroops', 'utf16le'), 'iconv -f UTF-16 '],
    ['what the page declares', Buffer.from('<meta charset="windows-1251"><p>\xc0', 'latin1'), 'iconv -f WINDOWS-1251 '],
    [
      'what a browser takes Latin-1 for',
      Buffer.from('<meta charset=iso-8859-1>\x93', 'latin1'),
      'iconv -f WINDOWS-1252 ',
    ],
    [
      'what is no UTF-8, whatever it declares',
      Buffer.from('<meta charset="utf-8">\x93', 'latin1'),
      'iconv -f WINDOWS-1252 ',
    ],
  ])('is told how to be converted from %s', async (_what, content, command) => {
    const { issues } = await ingested([folderOf({ 'bad.html': content })]);
    expect(issues[0]?.message).toContain(command);
  });

  it.each([
    ['{"text": "A."}', 'The record in line 1 of bad.jsonl has no id; its fields are text.'],
    ['{"id": 1.5, "text": "A."}', 'has an id that is neither a string nor a whole number'],
    ['{"id": " ", "text": "A."}', 'has an empty id'],
    ['{"id": "a", "body": "A."}', 'has neither text nor html; its fields are id, body.'],
    ['{"id": "a", "text": 3}', 'has a text that is no string'],
    ['{"id": "a", "text": "A.", "url": []}', 'has a url that is no string'],
    ['["a"]', 'is no object'],
  ])('is told what is wrong with a record: %s', async (record, problem) => {
    const { issues } = await ingested([folderOf({ 'bad.jsonl': record })]);
    expect(issues[0]?.message).toContain(problem);
  });

  it('is named by its path below the folder that was given', async () => {
    const folder = folderOf({ 'a/index.html': 'A.', 'b/index.html': 'B.', 'b/old/index.html': '', 'b/x.pdf': '' });
    const messages = (await ingested([folder])).issues.map(({ message }) => message.split('. ')[0]);
    expect(messages.sort()).toEqual([
      'b/index.html has the id of another article, a/index.html, which was read',
      'b/old/index.html holds no text',
      expect.stringMatching(/^b\/x\.pdf is not of a kind that is read/),
    ]);
  });

  it('is named by itself where it is a folder that is closed', () => {
    expect(labelOf('/news/1990', '/news/1990')).toBe('1990');
  });

  it('costs the good records beside it nothing', async () => {
    const content = `${line({ id: 'a', text: 'A.' })}{\n[1]\n${line({ id: 'b', text: 'B.' })}`;
    expect(ids(await ingested([folderOf({ 'mixed.jsonl': content })]))).toEqual(['a', 'b']);
  });

  it('does not hold its id or text against a later one', async () => {
    const content = line({ id: 'a', text: '' }) + line({ id: 'a', text: 'A.' });
    const result = await ingested([folderOf({ 'again.jsonl': content })]);
    expect(ids(result)).toEqual(['a']);
    expect(codes(result)).toEqual(['empty']);
  });
});

describe('what a browser saves beside a page', () => {
  it('is left out, with an issue that says so', async () => {
    const folder = folderOf({
      'Story of today.html': '<p>Troops left.</p>',
      'Story of today_files/advert.html': '<p>Buy.</p>',
      'Story of today_files/deep/code.js': 'x',
      'other_files/kept.txt': good,
    });
    const result = await ingested([folder]);
    expect(ids(result)).toEqual(['Story of today', 'kept']);
    expect(result.issues).toEqual([
      expect.objectContaining({ code: 'page-parts', severity: 'info', file: 'Story of today_files' }),
    ]);
  });
});

describe('an input that is not there', () => {
  it('is named as it was given, but for the folders of one machine', async () => {
    const { issues } = await ingested(['nowhere/*.txt', 'nowhere/a.txt', join(folderOf({}), 'gone.txt')]);
    expect(issues.map(({ message }) => message.split(' ')[0])).toEqual(['nowhere/*.txt', 'nowhere/a.txt', 'gone.txt']);
  });

  it('is an issue, and the others are read', async () => {
    const folder = folderOf({ 'good.txt': good });
    const result = await ingested([join(folder, 'gone.txt'), join(folder, '*.nothing'), folder]);
    expect(codes(result)).toEqual(['no-such-path', 'no-such-path']);
    expect(ids(result)).toEqual(['good']);
  });

  it('is an empty folder too', async () => {
    const folder = folderOf({ 'README.md': 'x', '.hidden.txt': 'x', 'catalog.csv': 'file\n' });
    mkdirSync(join(folder, 'deeper'));
    expect(codes(await ingested([folder]))).toEqual(['no-articles']);
  });

  it('is a link that leads nowhere', async () => {
    const folder = folderOf({ 'good.txt': good });
    symlinkSync(join(folder, 'nowhere.txt'), join(folder, 'broken.txt'));
    expect(codes(await ingested([join(folder, 'broken.txt')]))).toEqual(['no-such-path']);
    const result = await ingested([folder]);
    expect(ids(result)).toEqual(['good']);
    expect(codes(result)).toEqual(['unreadable']);
  });

  it('is a pipe, which nobody may ever write to', async () => {
    const folder = folderOf({ 'good.txt': good });
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    const result = await ingested([folder]);
    expect(ids(result)).toEqual(['good']);
    expect(result.issues.map(({ message }) => message)).toEqual([expect.stringContaining('pipe.txt is a pipe')]);
  });

  it('is a file that vanishes before it is read', async () => {
    const gone = sourceOf(join(folderOf({}), 'gone.txt'), 1);
    const outcomes = [];
    for await (const outcome of ingest([gone as Source], { catalog: new Map(), maximumBytes: 10 }))
      outcomes.push(outcome);
    expect(outcomes).toEqual([
      { value: null, issues: [expect.objectContaining({ code: 'unreadable', file: 'gone.txt' })] },
    ]);
    expect(outcomes[0]?.issues[0]?.message).toContain('it is gone');
  });
});
