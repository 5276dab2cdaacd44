import { describe, expect, test } from 'vitest';
import { type PlaceRule, placeRules } from '../../../../pipeline/extract/place/place-rules.js';
import { readPlaces } from '../../../../pipeline/extract/place/read-places.js';
import { tokenize } from '../../../../pipeline/token.js';

const rules: readonly PlaceRule[] = placeRules;
const read = (text: string) => readPlaces(tokenize(text, { start: 0, end: text.length }));

describe.each(rules)('$id', ({ id, examples }) => {
  test.each(examples.reads)('reads: $text', ({ text, yields }) => {
    const mentions = read(text);
    expect(
      mentions.map(({ start, end, place, country }) => ({ words: text.slice(start, end), place, country })),
    ).toEqual(yields);
    expect(mentions.map(({ rule }) => rule)).toContain(id);
  });

  test.each(examples.skips)('skips: %s', (text) => {
    expect(read(text).filter(({ rule }) => rule === id)).toEqual([]);
  });
});
