import { describe, expect, it } from 'vitest';
import type { Cutter } from '../../../pipeline/ingest/cutter.js';
import { JsonCutter } from '../../../pipeline/ingest/json-cutter.js';
import { LineCutter } from '../../../pipeline/ingest/line-cutter.js';
import { fc } from '../../tools/fast-check.js';

/** All records of a text that comes in chunks of so many bytes. */
function cut(cutter: Cutter, text: string, chunkBytes: number) {
  const bytes = Buffer.from(text, 'utf8');
  const records = [];
  for (let at = 0; at < bytes.length; at += chunkBytes)
    records.push(...cutter.push(bytes.subarray(at, at + chunkBytes)));
  return [...records, ...cutter.end()].map(({ line, offset, bytes: found }) => ({
    line,
    offset,
    text: found?.toString('utf8') ?? null,
  }));
}

const chunk = fc.integer({ min: 1, max: 9 });
const parsed = (records: readonly { text: string | null }[]) => records.map(({ text }) => JSON.parse(text as string));

describe('lines', () => {
  it('are what any JSON values were written as, whatever the chunks', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), chunk, fc.constantFrom('\n', '\r\n', '\n\n'), (values, chunkBytes, end) => {
        const text = values.map((value) => JSON.stringify(value)).join(end);
        expect(parsed(cut(new LineCutter(1000), text, chunkBytes))).toEqual(JSON.parse(JSON.stringify(values)));
      }),
    );
  });

  it('are known by line and byte', () => {
    expect(cut(new LineCutter(100), '\ufeff\né\n\r\n \u2028x', 2)).toEqual([
      { line: 2, offset: 4, text: 'é' },
      { line: 4, offset: 9, text: ' \u2028x' },
    ]);
  });

  it('are dropped when they are too long, and only they', () => {
    const text = `aaaaaa\nbb\ncccc\n${'d'.repeat(50)}`;
    expect(cut(new LineCutter(4), text, 3).map((record) => record.text)).toEqual([null, 'bb', 'cccc', null]);
  });
});

describe('values of a JSON file', () => {
  it('are the elements of its array, whatever the chunks and the layout', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), chunk, fc.integer({ min: 0, max: 2 }), (values, chunkBytes, indent) => {
        const cutter = new JsonCutter(10_000);
        expect(parsed(cut(cutter, JSON.stringify(values, null, indent), chunkBytes))).toEqual(
          JSON.parse(JSON.stringify(values)),
        );
        expect(cutter.unfinished).toBe(false);
      }),
    );
  });

  it('are its one object', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), chunk, (value, chunkBytes) => {
        const text = JSON.stringify(value, null, 2);
        expect(parsed(cut(new JsonCutter(10_000), text, chunkBytes))).toEqual([JSON.parse(text)]);
      }),
    );
  });

  it('are known by line and byte', () => {
    expect(cut(new JsonCutter(100), '[\n  {"a":\n1},\n\n {}]', 4)).toEqual([
      { line: 2, offset: 4, text: '{"a":\n1}' },
      { line: 5, offset: 16, text: '{}' },
    ]);
  });

  it.each(['[{}', '[{},', '{"a": [1', '{"a": "]'])('are unfinished in %s', (text) => {
    const cutter = new JsonCutter(100);
    cut(cutter, text, 2);
    expect(cutter.unfinished).toBe(true);
  });

  it('leave what follows the array to be refused', () => {
    expect(cut(new JsonCutter(100), '[1] x', 2).map((record) => record.text)).toEqual(['1', 'x']);
  });
});
