import { expect, it } from 'vitest';
import { readWords } from '../../../../pipeline/extract/clause/word.js';
import { tokenize } from '../../../../pipeline/token.js';
import { fc } from '../../../tools/fast-check.js';

const pieces = fc.constantFrom(
  ...'No. 5 Gen. Smith Calif. U.S. troops didn’t couldn\'t well-armed Iran-backed 2,000 3.5 1990s a.m. — -- … "left" (we \n \u00a0 , .'.split(
    ' ',
  ),
  '',
);

it('cuts the runs of a sentence as the tokenizer cuts all of it', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), fc.nat(20), (parts, offset) => {
      const text = `${'x'.repeat(offset)} ${parts.join(' ')} Behind it.`;
      const sentence = { start: offset + 1, end: text.length - ' Behind it.'.length };
      const cut = readWords(text, sentence).map(({ text: own, lower, start, end }) => ({
        text: own,
        lower,
        start,
        end,
      }));
      expect(cut).toEqual(tokenize(text, sentence));
    }),
    { numRuns: 500, seed: 7 },
  );
});

it('knows by what stands behind whether a stop ends an abbreviation', () => {
  const read = (text: string) => readWords(text, { start: 0, end: text.length }).map(({ text: own }) => own);
  expect(read('No. 5 is a no. I said.')).toEqual(['No.', '5', 'is', 'a', 'no', '.', 'I', 'said', '.']);
  expect(read('They left Calif. for Ft. Bragg, Calif.').slice(-3)).toEqual([',', 'Calif', '.']);
});
