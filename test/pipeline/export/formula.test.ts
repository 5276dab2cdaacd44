import { describe, expect, it } from 'vitest';
import { csv } from '../../../pipeline/export/csv.js';
import { escapeFormulas, formulaEscape, unescapeFormulas } from '../../../pipeline/export/formula.js';
import { layOut } from '../../../pipeline/export/lay-out.js';
import { fc } from '../../tools/fast-check.js';
import { hostileTexts } from './hostile-tables.js';

const runs = /^[\s"\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r\n]/u;
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'=+-@＝－;"\' \t\r\na\u00a0\ufeff') }),
  fc.string({ unit: 'grapheme' }),
);

describe('escapeFormulas', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ["'=1+1", "''=1+1"],
    [' -1', " '-1"],
    ['a;=1', "a;'=1"],
    ['a\n@b', "a\n'@b"],
    ['\t=1', "'\t'=1"],
    ['＝1', "'＝1"],
  ])('%j becomes %j', (text, escaped) => expect(escapeFormulas(text)).toBe(escaped));

  it.each(['', 'from 5,000 to 2,500', 'post-2003', 'a - b', 'time/by-end-of', "'tis", 'x@y', '“=1”', "'quoted' words"])(
    'leaves %j alone',
    (text) => expect(escapeFormulas(text)).toBe(text),
  );

  it('leaves no part from which a spreadsheet would run a formula, whatever it splits at', () => {
    const parts = (text: string) => [text, ...text.split(/[;\t\r\n]/)];
    fc.assert(fc.property(anyText, (text) => !parts(escapeFormulas(text)).some((part) => runs.test(part))));
  });

  it('gives every text back', () => {
    fc.assert(fc.property(anyText, (text) => unescapeFormulas(escapeFormulas(text)) === text));
  });

  it('is undone by the published expressions alone', () => {
    const undo = (text: string) =>
      formulaEscape.unescape.reduce(
        (part, source) => part.replace(new RegExp(source, 'gu'), formulaEscape.replacement),
        text,
      );
    fc.assert(fc.property(anyText, (text) => undo(escapeFormulas(text)) === text));
    for (const text of hostileTexts) expect(undo(escapeFormulas(text))).toBe(text);
  });

  it('takes linear time', () => {
    const started = performance.now();
    for (const unit of ['=', ' ', ';', "'", '\t', '"', ';"', "; '"]) escapeFormulas(unit.repeat(1_000_000));
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

describe('the CSV of hostile texts', () => {
  it.each([';', '\t'])('has no cell that runs when it is split at %j by a program that knows quotes', (separator) => {
    const text = [...csv.encode(layOut(hostileRows))].join('');
    expect(cellsSplitAt(text, separator).filter((cell) => runs.test(cell))).toEqual([]);
  });
});

const hostileRows = {
  name: 'issues' as const,
  description: 'Hostile texts.',
  columns: ['id', 'text', 'more'].map((name) => ({
    name,
    kind: 'text' as const,
    nullable: false,
    description: 'A text.',
    unit: null,
    source: null,
    values: null,
    minimum: null,
    maximum: null,
    pattern: null,
  })),
  rows: hostileTexts.map((text) => ({ id: 'x', text, more: text })),
};

/** What a spreadsheet that takes another separator makes of a CSV: quotes count only where a cell begins. */
function cellsSplitAt(text: string, separator: string): string[] {
  const cell = new RegExp(`"(?:[^"]|"")*"[^${separator}\\n]*|[^${separator}\\n]*`, 'y');
  const cells: string[] = [];
  for (let at = 0; at < text.length; at = cell.lastIndex + 1) {
    cell.lastIndex = at;
    const [found] = cell.exec(text) as RegExpExecArray;
    cells.push(found.replace(/^"((?:[^"]|"")*)"/, (_, inner: string) => inner.replaceAll('""', '"')));
  }
  return cells;
}
