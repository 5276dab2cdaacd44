import { expect, it } from 'vitest';
import { wordAt, wordFrom } from '../../../../pipeline/extract/clause/word-at.js';
import { fc } from '../../../tools/fast-check.js';

/** Words of up to four letters with up to two spaces before each. */
const words = fc.array(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 4 })), { maxLength: 9 }).map((sizes) => {
  let end = 0;
  return sizes.map(([gap, length]) => {
    const start = end + gap;
    end = start + length;
    return { start, end };
  });
});

it('finds the word that stands at an offset, begins there, or else the next', () => {
  fc.assert(
    fc.property(words, fc.nat(60), (all, offset) => {
      expect(wordAt(all, offset)).toBe(all.findIndex(({ end }) => end > offset));
      expect(wordFrom(all, offset)).toBe(all.findIndex(({ start }) => start >= offset));
    }),
  );
});
