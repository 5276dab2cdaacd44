import { describe, expect, test } from 'vitest';
import type { Article } from '../../../pipeline/article.js';
import { parse } from '../../../pipeline/parse/parse.js';
import type { CatalogEntry } from '../../../pipeline/stage.js';
import { article, context, document } from './article.js';

const catalog: CatalogEntry = {
  file: 'one.txt',
  outlet: 'Daily',
  agency: null,
  url: null,
  published_on: null,
  rights: null,
};

function published(text: string, known: Partial<Article> = {}) {
  const { on, basis, earliest, latest } = document(text, known).published;
  return [basis, on, earliest, latest];
}

describe('the day of publication', () => {
  test('comes from the header first, which is no part of a sentence', () => {
    const text = ' date 2004-05-06 The last convoy left.';
    expect(published(text, { catalog: { ...catalog, published_on: '2011-01-01' } })).toEqual([
      'header',
      '2004-05-06',
      '2004-05-06',
      '2004-05-06',
    ]);
    expect(document(text).sentences).toMatchObject([{ start: 17, end: text.length }]);
  });

  test('lies in the month of the header where that is all it gives', () => {
    expect(published(' date 2004-02 The last convoy left.')).toEqual(['header', null, '2004-02-01', '2004-02-29']);
    expect(document(' date 2004-02 The last convoy left.').sentences).toMatchObject([{ start: 14 }]);
    expect(published(' date 2004-02 NAIROBI, Feb. 5 (AP) — The last convoy left.').slice(0, 2)).toEqual([
      'dateline',
      '2004-02-05',
    ]);
    expect(
      published(' date 2004-02 They left.', { catalog: { ...catalog, published_on: '2004-02-03' } }).slice(0, 2),
    ).toEqual(['catalog', '2004-02-03']);
    expect(published(' date 2004-13 The last convoy left.')).toEqual(['unknown', null, null, null]);
  });

  test('comes from the catalogue next', () => {
    expect(
      published('NAIROBI, Jan. 5, 1999 (AP) — They left.', { catalog: { ...catalog, published_on: '1999-01-06' } }),
    ).toEqual(['catalog', '1999-01-06', '1999-01-06', '1999-01-06']);
  });

  test('comes from a dateline or a line of its own next', () => {
    expect(published('NAIROBI, Jan. 5, 1999 (AP) — The last convoy left.')).toEqual([
      'dateline',
      '1999-01-05',
      '1999-01-05',
      '1999-01-05',
    ]);
    expect(
      published('Ministry of Defence Media Release\n\nMR 12/99 Tuesday, 5 January 1999\n\nThe last convoy left.')[1],
    ).toBe('1999-01-05');
    expect(published('The attacks of September 11, 2001\n\nThe last convoy left.')[0]).not.toBe('dateline');
  });

  test('a dateline without a year takes it from what else is known', () => {
    const story = 'President Jimmy Carter said on Friday that the troops would leave.';
    expect(published(`NAIROBI, Jan. 5 (AP) — ${story} They had come in 1978.`)).toEqual([
      'dateline',
      null,
      '1978-01-05',
      '1981-01-05',
    ]);
    expect(published(`NAIROBI, March 5 (AP) — ${story} They had come in July 1979.`)).toEqual([
      'dateline',
      '1980-03-05',
      '1980-03-05',
      '1980-03-05',
    ]);
    expect(published('NAIROBI, Jan. 5 (AP) — The troops left.')).toEqual(['unknown', null, null, null]);
  });

  test('a header with a day that does not exist is told and passed over', () => {
    const { value, issues } = parse(
      article(' date 2023-02-29 The last convoy left.', { catalog: { ...catalog, published_on: '2023-03-01' } }),
      context,
    );
    expect(value?.published).toMatchObject({ basis: 'catalog', on: '2023-03-01' });
    expect(issues).toMatchObject([
      { stage: 'parse', severity: 'warning', code: 'invalid-date', file: 'one.txt', article_id: 'one', offset: 6 },
    ]);
    expect(issues[0]?.message).toContain('2023-02-29');
    expect(value?.sentences[0]?.start).toBe(17);
  });

  test('comes from the head of a web page', () => {
    const page = (head: string) =>
      `<html><head><title>Base &amp; port</title>${head}</head><body><p>The last convoy left.</p></body></html>`;
    const known = { format: 'html' as const };
    expect(published(page('<meta property="article:published_time" content="2016-07-08T10:00:00Z">'), known)).toEqual([
      'header',
      '2016-07-08',
      '2016-07-08',
      '2016-07-08',
    ]);
    expect(
      published(page('<script type="application/ld+json">{"datePublished": "2016-07-09T10:00"}</script>'), known)[1],
    ).toBe('2016-07-09');
    expect(published(page('<link rel="canonical" href="https://daily.example/2016/07/10/base">'), known)).toEqual([
      'inferred',
      '2016-07-10',
      '2016-07-10',
      '2016-07-10',
    ]);
    expect(document(page(''), known)).toMatchObject({ title: 'Base & port', published: { basis: 'unknown' } });
  });
});

describe('the outlet', () => {
  const outletOf = (head: string, known: Partial<Article> = {}) =>
    document(`<html><head>${head}</head><body><p>The last convoy left.</p></body></html>`, {
      format: 'html',
      ...known,
    }).outlet;

  test.each([
    ['<meta property="og:site_name" content="The Valley &amp; Port Post">', 'The Valley & Port Post'],
    ['<script>{"publisher": {"@type": "Organization", "name": "Port \\u0022Post\\u0022"}}</script>', 'Port "Post"'],
    ['<meta property="og:site_name" content=" ">', null],
    ['<script>{"publisher": {"name": "\\x"}}</script>', null],
    ['', null],
  ])('is who the page says: %s', (head, outlet) => expect(outletOf(head)).toBe(outlet));

  test('is who the curator says', () =>
    expect(
      outletOf('<meta property="og:site_name" content="Port Post">', {
        catalog: { ...catalog, outlet: 'Valley Post' },
      }),
    ).toBe('Valley Post'));
});

describe('bounds of a text without a date', () => {
  test.each<readonly [text: string, earliest: string | null, latest: string | null]>([
    ['Troops left the valley.', null, null],
    ['French President Jacques Chirac said the troops left.', '1995-05-17', '2007-05-16'],
    ['Former French President Jacques Chirac said the troops left.', '1995-05-17', null],
    ['The Reagan administration sent 300 men.', '1981-01-20', '1989-01-20'],
    ['Chancellor Angela Merkel met Prime Minister Tony Blair.', '2005-11-22', '2007-06-27'],
    ['President Barack Obama met King Abdullah II.', '2009-01-20', '2017-01-20'],
    ['President George W. Bush met President Vladimir Putin.', '2001-01-20', '2008-05-07'],
    ['President Moon Jae-in met Defense Secretary James Mattis.', '2017-05-10', '2019-01-01'],
    ['Vice President Bush met the troops.', null, null],
    ['President Trump met Prime Minister Keir Starmer.', '2025-01-20', null],
    ['Troops came in 1999. In October 2004 they left.', '2004-10-01', null],
    ['Troops have been there since May 6, 2004.', '2004-05-06', null],
    ['Ministers agreed in 2004 that all troops will leave by the end of 2006.', null, '2006-12-31'],
    ['Troops came in March 2004. They will leave by June 2006, the minister said.', '2004-03-01', '2006-06-30'],
    ['About 2004 troops left.', null, null],
    ['They agreed last year under the Carter administration to leave.', '1978-01-01', '1982-12-31'],
    ['President Jimmy Carter met the troops on Thursday, March 6.', '1980-02-22', '1980-03-19'],
    [
      'They came in 2004. The troops will be home by the end of 2005, by this June, the minister said.',
      '2004-01-01',
      '2005-07-31',
    ],
  ])('%s', (text, earliest, latest) => {
    const found = document(text).published;
    expect([found.earliest, found.latest]).toEqual([earliest, latest]);
    expect(found.basis).toBe(earliest === null && latest === null ? 'unknown' : 'inferred');
  });

  test('links of the same weeks date an article within a month, one old link only from below', () => {
    const link = (day: string) => `<a href="https://daily.example/news/${day}/base">base</a>`;
    expect(published(`Troops left the ${link('2012/03/01')} and the other ${link('2012/03/20')}.`)).toEqual([
      'inferred',
      null,
      '2012-03-20',
      '2012-04-19',
    ]);
    expect(published(`Troops left the ${link('2012/03/20')}.`)).toEqual(['inferred', null, '2012-03-20', null]);
    expect(published(`This month they left the ${link('2012/mar/20')}.`)).toEqual([
      'inferred',
      null,
      '2012-03-20',
      '2012-03-31',
    ]);
    expect(published(`Last month they left the ${link('2012-03-20')}.`)).toEqual([
      'inferred',
      null,
      '2012-04-01',
      '2012-04-30',
    ]);
  });

  test('evidence that contradicts surer evidence is left out', () => {
    expect(published('Troops came in 2015. President Reagan had sent others.')).toEqual([
      'inferred',
      null,
      '2015-01-01',
      null,
    ]);
  });
});
