import { describe, expect, it } from 'vitest';
import { mendHeading } from '../../../../pipeline/extract/clause/mend-heading.js';
import { readWords } from '../../../../pipeline/extract/clause/word.js';

/** Headings of our own, and the verb of each; null for those without one. */
const headings: readonly (readonly [heading: string, verb: string | null])[] = [
  ['Tamil Rebels Ambush Army Convoy', 'ambush'],
  ['Rebels storm border town', 'storm'],
  ['Militants seize key port as army flees', 'seize'],
  ['Marines land in Liberia', 'land'],
  ['Turkey Attacks Kurdish Positions', 'attack'],
  ['Britain Cuts Balkan Force', 'cut'],
  ['Rebels attack base that guarded port', 'attack'],
  ['Turkish Attacks on Kurdish Positions', null],
  ['Police Raid in London', null],
  ['Rebel Attack on Army Post', null],
  ['Raids on Port', null],
];

describe('mendHeading', () => {
  it.each(headings)('reads the verb of "%s" as %s', (heading, verb) => {
    const words = readWords(heading, { start: 0, end: heading.length });
    mendHeading(words);
    expect(words.find(({ pos }) => pos === 'VERB')?.lemma ?? null).toBe(verb);
  });

  it('leaves a heading alone that has its verb', () => {
    const heading = 'Rebel attacks kill nine';
    const words = readWords(heading, { start: 0, end: heading.length });
    const tags = words.map(({ pos }) => pos);
    mendHeading(words);
    expect(words.map(({ pos }) => pos)).toEqual(tags);
  });
});
