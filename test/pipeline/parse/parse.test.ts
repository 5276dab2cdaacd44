import { describe, expect, test } from 'vitest';
import { sourceSpan } from '../../../pipeline/document.js';
import { parse } from '../../../pipeline/parse/parse.js';
import { fc } from '../../tools/fast-check.js';
import { article, context, document } from './article.js';

const story = 'The last convoy crossed the border at dawn.';

describe('agencies', () => {
  test.each([
    [`${story} The colonel told the news agency Kyodo that it was over.`, ['Kyodo']],
    [`${story} The colonel told The Associated Press it was over.`, ['AP']],
    [`${story} The colonel told AFP and others that it was over.`, ['AFP']],
    [`${story} The colonel told Russian news agency TASS so.`, ['TASS']],
    [`NAIROBI (Reuters) - ${story}`, ['Reuters']],
    [`By Ama Okafor, Associated Press Writer\n\n${story}`, ['AP']],
    [`${story}\n\nAgence France-Presse and The Associated Press contributed to this report.`, ['AFP', 'AP']],
    [`${story} They watched it on the AP news wire, and Reuters reported it.`, []],
    [`${story} The colonel told the troops to go.`, []],
  ])('%s', (text, agencies) => {
    expect(document(text).agencies).toEqual(agencies);
  });

  test('the catalogue names one too', () => {
    const catalog = {
      file: 'one.txt',
      outlet: 'Daily',
      agency: 'UPI',
      url: 'https://daily.example/base',
      published_on: null,
      rights: 'all',
    };
    expect(document(story, { catalog })).toMatchObject({
      agencies: ['UPI'],
      outlet: 'Daily',
      url: 'https://daily.example/base',
      rights: 'all',
    });
  });
});

describe('what is refused', () => {
  test.each([
    ['no-words', '--- 12 ---'],
    ['no-words', ' date 2004-05-06 '],
    [
      'not-english',
      'Les soldats français ont quitté la base, et le ministre a dit qu’ils ne reviendront pas dans le pays.',
    ],
  ])('%s', (code, text) => {
    const { value, issues } = parse(article(text), context);
    expect(value).toBeNull();
    expect(issues).toMatchObject([{ stage: 'parse', severity: 'error', code, file: 'one.txt', article_id: 'one' }]);
  });
});

describe('a document', () => {
  test('slices its sentences from the captured text', () => {
    const text = ' date 2004-05-06 DILI, East Timor (AP) _ Troops <b>le</b>ft &amp; “went home.” <i>Nobody</i> stayed.';
    const parsed = document(text);
    const slices = parsed.sentences.map((sentence) => {
      const { start, end } = sourceSpan(parsed, sentence);
      return parsed.source.slice(start, end);
    });
    expect(slices).toEqual(['Troops <b>le</b>ft &amp; “went home.”', 'Nobody</i> stayed.']);
    expect(parsed.dateline?.place).toBe('DILI, East Timor');
  });

  test('of a web page has the story that the page marks, and furniture around it', () => {
    const long = 'The last convoy crossed the border at dawn, and the port was empty by noon. '.repeat(3);
    const page = `<html><head><title>Base</title></head><body><header><p>The Daily. News of the day.</p></header>
      <div>Minister resigns over budget</div>
      <article><h1>Last convoy leaves</h1><p>By Ama Okafor</p><p>NAIROBI, Jan. 5, 1999 (AP) &mdash; ${long}</p><aside>Most read</aside></article>
      <div>300 troops killed in other story</div></body></html>`;
    const parsed = document(page, { format: 'html' });
    const read = parsed.sentences.map(({ kind, start, end }) => [
      kind,
      parsed.text.slice(start, Math.min(end, start + 12)),
    ]);
    expect(read).toEqual([
      ['furniture', 'The Daily.'],
      ['furniture', 'News of the '],
      ['furniture', 'Minister res'],
      ['heading', 'Last convoy '],
      ['byline', 'By Ama Okafo'],
      ['body', 'The last con'],
      ['body', 'The last con'],
      ['body', 'The last con'],
      ['furniture', '300 troops k'],
    ]);
    expect(parsed).toMatchObject({
      title: 'Base',
      agencies: ['AP'],
      dateline: { place: 'NAIROBI' },
      published: { on: '1999-01-05' },
    });
  });

  test('numbers sentences and paragraphs from 0', () => {
    const { sentences } = document(`${story} ${story}\n\n---\n\n${story}`);
    expect(sentences.map(({ index, paragraph }) => [index, paragraph])).toEqual([
      [0, 0],
      [1, 0],
      [2, 1],
    ]);
  });

  const words = fc.constantFrom(
    'The',
    'troops',
    'left',
    'Gen.',
    'U.S.',
    'By',
    'said',
    '“home.”',
    '"No!"',
    '(AP)',
    '—',
    '5,000',
    '.',
    '___',
    '<b>',
    '</b>',
    '<p>',
    '<br>',
    '&amp;',
    'NAIROBI',
    'date',
  );
  const spaces = fc.constantFrom(' ', '\n', '\n\n', '');
  const texts = fc.array(fc.tuple(words, spaces), { maxLength: 60 }).map((parts) => parts.flat().join(''));
  test('has every word in one sentence, but for header and dateline, and sentences in order', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('text' as const, 'html' as const), (text, format) => {
        const { value } = parse(article(text, { format }), context);
        if (value === null) return;
        let end = 0;
        let between = '';
        for (const sentence of value.sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          between += value.text.slice(end, sentence.start);
          end = sentence.end;
        }
        between += value.text.slice(end);
        const dateline = /NAIROBI|\(AP\)/g;
        expect(/[\p{L}\d]/u.test(between.replace(dateline, ''))).toBe(false);
      }),
    );
  });

  const units = fc.oneof(
    fc.integer({ min: 0, max: 0xffff }),
    fc.constantFrom(...[...' \n<>&;.!?"“a'].map((unit) => unit.charCodeAt(0))),
  );
  const strings = fc.array(units, { maxLength: 50 }).map((codes) => String.fromCharCode(...codes));
  test('no string makes parse throw, be it UTF-16 or not', () => {
    fc.assert(
      fc.property(strings, fc.constantFrom('text' as const, 'html' as const), (text, format) => {
        parse(article(text, { format }), context);
      }),
    );
  });
});

describe('time', () => {
  const long = 200_000;
  test.each<readonly [name: string, text: string]>([
    ['no space', `The ${'a'.repeat(long)}`],
    ['capitals', `THE ${'ARMY '.repeat(long / 5)}`],
    ['one capital word', `${'X'.repeat(long)} government`],
    ['commas', `The army said ${'a,'.repeat(long / 2)}`],
    ['quotes', `The ${'“a ”'.repeat(long / 4)}`],
    ['stops', `The ${'. '.repeat(long / 2)}`],
    ['less-than signs', `The <b>army</b> ${'<'.repeat(long)}`],
    ['open tags', `The <b>army</b> ${'<a '.repeat(long / 3)}`],
    ['nested elements', `The army ${'<div>'.repeat(long / 10)}${'</p>'.repeat(long / 10)}`],
    ['unclosed elements', `The army ${'<nav><figure>'.repeat(long / 13)}`],
    ['lines', 'The army\n'.repeat(long / 9)],
    ['names', `By ${'John '.repeat(long / 5)}`],
    ['abbreviations', 'U.S. '.repeat(long / 5)],
    ['titles', 'President Bush '.repeat(long / 15)],
    ['years', `The army left ${'in 2004, '.repeat(long / 9)}`],
    ['linked sentences', 'The <a href="http://a.example/2004/05/06/">army</a> left on Friday. '.repeat(long / 66)],
    ['spaces', `The${' '.repeat(long)}army`],
  ])(
    'stays in proportion to the text: %s',
    (_name, text) => {
      const start = performance.now();
      parse(article(text), context);
      parse(article(text, { format: 'html' }), context);
      expect(performance.now() - start).toBeLessThan(10_000);
    },
    30_000,
  );
});
