import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../../../pipeline/document.js';
import { analyseSentences } from '../../../../pipeline/extract/clause/analysis.js';
import type { Word } from '../../../../pipeline/extract/clause/word.js';
import { type HeadReading, readHeadNoun } from '../../../../pipeline/extract/figure/head-noun.js';
import { personnelNounRule } from '../../../../pipeline/extract/figure/personnel-noun-rule.js';
import { personnelNouns } from '../../../../pipeline/extract/force/personnel-nouns.js';
import type { QuantityMention } from '../../../../pipeline/extract/mention.js';
import { readQuantities } from '../../../../pipeline/extract/number/read-quantities.js';
import { fc } from '../../../tools/fast-check.js';

interface Head {
  readonly quantity: QuantityMention;
  readonly words: readonly Word[];
  readonly reading: HeadReading;
}

function heads(text: string): Head[] {
  const sentence = { index: 0, kind: 'body', paragraph: 0, start: 0, end: text.length } satisfies Sentence;
  const quantities = readQuantities(text, sentence);
  const words = analyseSentences([{ text, sentence, quantities, times: [] }])[0]?.words ?? [];
  return quantities.map((quantity) => ({ quantity, words, reading: readHeadNoun(words, quantity) }));
}

const described = (text: string) =>
  heads(text).flatMap(({ quantity, words, reading }) => {
    if (reading.kind !== 'people') return [];
    const end = Math.max(quantity.end, words[reading.noun.to - 1]?.end ?? 0);
    return `${text.slice(quantity.start, end)} = ${reading.noun.personnel}`;
  });

describe(personnelNounRule.id, () => {
  it.each(personnelNounRule.examples.reads)('reads $text', ({ text, yields }) =>
    expect(described(text)).toEqual(yields),
  );
  it.each(personnelNounRule.examples.skips)('skips %s', (text) => expect(described(text)).toEqual([]));
});

describe('a number', () => {
  it.each([
    'Another 2,500 remain.',
    'It leaves fewer than 700 to train allies.',
    'The level will fall to 5,500 by then.',
    'Troop numbers rose to 3,000 in Syria.',
  ])('without a noun counts what was spoken of: %s', (text) =>
    expect(heads(text).map(({ reading }) => reading.kind)).toEqual(['none']),
  );

  it('counts every noun of the lexicon that needs no context, described or not', () => {
    const nouns = personnelNouns
      .filter(({ context }) => context === 'none')
      .flatMap((entry) => entry.nouns.map(([, plural]) => ({ plural, personnel: entry.personnel })));
    fc.assert(
      fc.property(
        fc.constantFrom(...nouns),
        fc.constantFrom('', 'additional ', 'British ', 'well-armed '),
        ({ plural, personnel }, before) => {
          expect(described(`They saw 3,000 ${before}${plural} there.`)).toEqual([
            `3,000 ${before}${plural} = ${personnel}`,
          ]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
