import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogs } from '../../../pipeline/ingest/read-catalog.js';
import { folderOf } from './folder.js';
import { codes, ids, ingested } from './ingested.js';

const header = 'file,outlet,agency,url,published_on,rights\n';
const catalogOf = (content: string | Buffer) =>
  readCatalogs([join(folderOf({ 'catalog.csv': content, 'a.txt': 'A.' }), 'catalog.csv')], []);

describe('a catalogue', () => {
  it('says what is known of each file, and nothing as null', () => {
    const { value, issues } = catalogOf(
      `\ufeff${header}a.txt,"The ""Post"", daily",,https://example.org,2020-01-02, \r\n\n`,
    );
    expect(issues).toEqual([]);
    expect([...value.values()]).toEqual([
      {
        file: 'a.txt',
        outlet: 'The "Post", daily',
        agency: null,
        url: 'https://example.org',
        published_on: '2020-01-02',
        rights: null,
      },
    ]);
  });

  it('may have fewer columns', () => {
    expect(catalogOf('published_on,file\n2020-01-02,a.txt\n').value.get('a.txt')).toMatchObject({
      published_on: '2020-01-02',
      url: null,
    });
  });

  it.each([
    [
      'two rows for a file: the first stays',
      `${header}a.txt,One,,,,\na.txt,Two,,,,\n`,
      { code: 'invalid-catalog-row', line: 3 },
    ],
    ['a row without a file', `${header},One,,,,\na.txt,One,,,,\n`, { code: 'invalid-catalog-row', line: 2 }],
    [
      'a column that means nothing',
      'file,outlet,publishd_on\na.txt,One,2020-01-02\n',
      { code: 'ignored-field', line: 1 },
    ],
  ])('%s', (_what, content, where) => {
    const { value, issues } = catalogOf(content);
    expect(issues).toEqual([expect.objectContaining({ ...where, file: 'catalog.csv' })]);
    expect(value.get('a.txt')?.outlet).toBe('One');
  });

  it('dates an article by the day of an instant', () => {
    const days = ['2020-01-02T23:30:00-05:00', '2020-01-02 23:30', '2020-01-02T23:30:00.123Z'].map(
      (instant) => catalogOf(`file,published_on\na.txt,${instant}\n`).value.get('a.txt')?.published_on,
    );
    expect(days).toEqual(['2020-01-02', '2020-01-02', '2020-01-02']);
  });

  it('is told once of all rows that name no file', () => {
    const { issues } = catalogOf('file,outlet\na.txt,One\nin/a.txt,One\nlost.txt,One\nlost,One\n');
    expect(issues).toEqual([expect.objectContaining({ code: 'invalid-catalog-row', severity: 'warning', line: 3 })]);
    expect(issues[0]?.message).toContain('names in/a.txt, which is no file here, as do 2 lines after it');
    expect(catalogOf('file,outlet\nlost.txt,One\na.txt,One\nlost,One\n').issues[0]?.message).toContain(
      'is no file here, as does a line after it.',
    );
  });

  it('that is no file costs nothing but itself', () => {
    const { value, issues } = readCatalogs([folderOf({})], []);
    expect(value.size).toBe(0);
    expect(issues).toEqual([expect.objectContaining({ code: 'unreadable', severity: 'error' })]);
    expect(issues[0]?.message).toContain('it is a folder');
  });

  it('is told what separates columns', () => {
    const { issues } = catalogOf('file;outlet\na.txt;One\n');
    expect(issues[0]?.message).toContain('it has no column file, only "file;outlet". Commas separate columns.');
  });

  it('is told the line of a header that is wrong, with rows or without', () => {
    const place = { code: 'malformed-catalog', severity: 'error', file: 'catalog.csv', line: 1 };
    for (const content of ['name,outlet\na.txt,One\n', 'name,outlet\n']) {
      const { issues } = catalogOf(content);
      expect(issues).toEqual([expect.objectContaining(place)]);
      expect(issues[0]?.message).toContain('it has no column file, only "name,outlet". Correct it');
    }
    expect(catalogOf('').issues).toEqual([expect.objectContaining(place)]);
    expect(catalogOf('').issues[0]?.message).toContain('it is empty');
    expect(catalogOf(header).issues).toEqual([]);
  });

  it.each([
    ['no column file', 'name,outlet\na.txt,One\n', 'malformed-catalog'],
    ['rows of other lengths', `${header}a.txt,One\n`, 'malformed-catalog'],
    ['a quote that never ends', `${header}"a.txt,One,,,,\n`, 'malformed-catalog'],
    ['bytes that are not UTF-8', Buffer.from([0x66, 0xff]), 'not-utf-8'],
  ])('is not used with %s', (_what, content, code) => {
    const { value, issues } = catalogOf(content);
    expect(value.size).toBe(0);
    expect(issues).toEqual([expect.objectContaining({ code, severity: 'error', file: 'catalog.csv' })]);
  });
});

describe('an article with a catalogue', () => {
  const files = {
    'catalog.csv': `${header}a.txt,One,,,2020-01-02,\nb.txt,,,,2023-02-29,\nc.jsonl,Two,AP,,2020-01-03,free\n`,
    'a.txt': 'A.',
    'b.txt': 'B.',
    'c.jsonl': JSON.stringify({ id: 'c', text: 'C.', published_on: '2021-01-01' }),
  };

  it('has its entry, whether its folder or the file itself was named', async () => {
    const folder = folderOf(files);
    const result = await ingested([folder]);
    expect(result.articles[0]?.catalog).toMatchObject({ outlet: 'One', published_on: '2020-01-02' });
    expect(await ingested([join(folder, 'b.txt'), join(folder, 'a.txt'), join(folder, 'c.jsonl')])).toEqual(result);
  });

  it('has its entry from a folder above, up to the one that was named', async () => {
    const folder = folderOf({ 'catalog.csv': 'file,outlet\na.txt,One\n', '2020/05/a.txt': 'A.' });
    const outlets = async (...inputs: string[]) =>
      (await ingested(inputs)).articles.map(({ catalog }) => catalog?.outlet ?? null);
    expect(await outlets(folder)).toEqual(['One']);
    expect(await outlets(join(folder, '2020'))).toEqual([null]);
    expect(await outlets(join(folder, '2020/05/a.txt'), folder)).toEqual(['One']);
    expect(await outlets(folder, join(folder, '2020/05/a.txt'))).toEqual(['One']);
  });

  it('is quarantined when its date does not exist', async () => {
    const result = await ingested([folderOf(files)]);
    expect(ids(result)).toEqual(['a', 'c']);
    expect(codes(result)).toEqual(['impossible-date']);
    expect(result.issues[0]?.message).toContain('"2023-02-29"');
  });

  it('is believed before the catalogue about itself', async () => {
    const { articles } = await ingested([folderOf(files)]);
    expect(articles[1]?.catalog).toMatchObject({
      outlet: 'Two',
      agency: 'AP',
      published_on: '2021-01-01',
      rights: 'free',
    });
  });
});
