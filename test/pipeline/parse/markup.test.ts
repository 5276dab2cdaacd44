import { describe, expect, test } from 'vitest';
import { sourceSpan } from '../../../pipeline/document.js';
import { removeMarkup } from '../../../pipeline/parse/markup.js';
import { fc } from '../../tools/fast-check.js';

describe('markup in a plain text', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Troops <b>left</b> the <a href="https://a.example/x?y=1&z=2">base</a>.', 'Troops left the base.'],
    ['They <a href="#">o</a><a href="#">ccupied</a> it.', 'They occupied it.'],
    [
      'Fuel &amp; food&nbsp;for 3&#160;000 men &mdash; &#8220;all&#x201D;',
      'Fuel & food\u00a0for 3\u00a0000 men — “all”',
    ],
    ['One.<br>Two.<br/><br />Three.', 'One.\nTwo.\n\nThree.'],
    ['<p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
    ['One.\n\n<i>Two</i>.\n\nThree.', 'One.\n\nTwo.\n\nThree.'],
    ['<script>var troops = "500 < 600";</script>One.', 'One.'],
    ['<figure><img src="a"><figcaption>A tank.</figcaption></figure>One.', 'One.'],
    ['One <!-- not two --> man.', 'One  man.'],
    ['Fewer than <500 men and AT&T; x <b>left</b>', 'Fewer than <500 men and AT&T; x left'],
    ['a <john@example.com> wrote <i>this</i>', 'a <john@example.com> wrote this'],
    ['<nav>Home<p>One.</p>', 'Home\n\nOne.'],
    ['with\u00addrawn', 'withdrawn'],
    ['\ufeff400\u200b men & a <\u2060b', '400 men & a <b'],
    ['with&shy;drawn from &#8203;Mali<b>\u200b</b>', 'withdrawn from Mali'],
  ];
  test.each(cases)('%s', (source, text) => {
    expect(removeMarkup(source, 'text').text).toBe(text);
  });

  test.each(['5 < 6 and 7 > 6', 'R&D, AT&T & Co', 'a <- b <c', '<', '&', 'x<3'])('%s is no markup', (source) => {
    expect(removeMarkup(source, 'text')).toEqual({ text: source, offsets: null, main: null });
  });
});

describe('a web page', () => {
  test('shows its white space as one space and its blocks as paragraphs', () => {
    const page =
      '<html><head><title>Base</title><style>p {}</style></head>\n<body>\n <nav>Home</nav>\n <h1>Base\n closes</h1>\n <p>Troops  <i>left </i> it.</p>\n</body></html>';
    expect(removeMarkup(page, 'html').text).toBe('Base closes\n\nTroops left it.');
  });

  test('joins what soft hyphens part, and the spaces around a character without width', () => {
    expect(removeMarkup('<p>400 \u200b sol\u00addiers were with&shy;drawn</p>', 'html').text).toBe(
      '400 soldiers were withdrawn',
    );
  });

  test('keeps the lines of preformatted text', () => {
    expect(removeMarkup('<pre>One\n  two</pre> <p>a\nb</p>', 'html').text).toBe('One\n  two\n\na b');
  });

  test('drops elements that it does not know', () => {
    expect(removeMarkup('<x-card>Troops <unknown>left</unknown></x-card>', 'html').text).toBe('Troops left');
  });

  test('does not lose the text after an element that is never closed', () => {
    expect(removeMarkup('<p>One.</p><aside>Two. <p>Three.</p>', 'html').text).toContain('Three.');
  });
});

/** Pieces of source with the text that they stand for. */
const piece = fc.constantFrom<readonly [string, string]>(
  ['troops ', 'troops '],
  ['left', 'left'],
  ['é“', 'é“'],
  [' x ', ' x '],
  ['<b>', ''],
  ['\u00ad', ''],
  ['&shy;', ''],
  ['</b>', ''],
  ['<a href="/2024/05/06/">', ''],
  ['</a>', ''],
  ['<!-- no -->', ''],
  ['&amp;', '&'],
  ['&#8217;', '’'],
  ['&#x1F600;', '😀'],
  ['<script>if (a < b) {}</script>', ''],
);

test('any run of the text is found again in the source', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 25 }), fc.nat(), fc.nat(), (pieces, a, b) => {
      const source = `The ${pieces.map(([marked]) => marked).join('')} end`;
      const { text, offsets } = removeMarkup(source, 'text');
      const bare = (marked: string) => removeMarkup(marked, 'text').text.replace(/\n+/g, '');
      const start = a % text.length;
      const end = start + 1 + (b % (text.length - start));
      const cutsCharacter = [start, end].some((at) => /[\udc00-\udfff]/.test(text.charAt(at)));
      fc.pre(!cutsCharacter);
      const span = sourceSpan({ offsets }, { start, end });
      expect(bare(source.slice(span.start, span.end))).toBe(text.slice(start, end).replace(/\n+/g, ''));
    }),
  );
});

test('no input makes it throw, and offsets ascend within the source', () => {
  const soup = fc.array(
    fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '</',
        '<p',
        '<nav>',
        '<figure>',
        '</figure>',
        '&',
        '&#',
        '&amp;',
        '"',
        '<!--',
        '-->',
        '<br>',
        '\n',
        ' ',
        'a',
      ),
      fc.string(),
    ),
  );
  fc.assert(
    fc.property(soup, fc.constantFrom('text' as const, 'html' as const), (parts, format) => {
      const source = parts.join('');
      const { text, offsets } = removeMarkup(source, format);
      let last = 0;
      for (let at = 0; at < text.length; at++) {
        const { start, end } = sourceSpan({ offsets }, { start: at, end: at + 1 });
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(source.length);
        last = start;
      }
    }),
  );
});
