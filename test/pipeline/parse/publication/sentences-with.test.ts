import { describe, expect, it } from 'vitest';
import { sentencesWith } from '../../../../pipeline/parse/publication/sentences-with.js';

/** Sentences that are told apart by a bar, so that an example shows where each begins. */
function cut(marked: string): { text: string; sentences: { start: number; end: number }[] } {
  const text = marked.replaceAll('|', ' ');
  let start = 0;
  const sentences = marked.split('|').map((sentence) => {
    const span = { start, end: start + sentence.length };
    start = span.end + 1;
    return span;
  });
  return { text, sentences };
}

const found = (marked: string, words: RegExp) => {
  const { text, sentences } = cut(marked);
  return sentencesWith(text, sentences, words);
};

describe('sentencesWith', () => {
  it.each([
    ['Ferries ran.|The pier opened in 1996.|Rain fell.', ['The pier opened in 1996.']],
    ['In 1996 and 2004.|In 2008.', ['In 1996 and 2004.', 'In 2008.']],
    ['In 1996.|Rain.|Rain again.|By 2031', ['In 1996.', 'By 2031']],
    ['Rain.|Sun.', []],
  ])('finds the sentences that name a year: %s', (marked, expected) =>
    expect(found(marked, /(?:19|20)\d\d/g)).toEqual(expected),
  );

  it('leaves out words between two sentences that are looked at', () => {
    const { text, sentences } = cut('Rain.|The caption of 1996.|It stood since 2004.');
    const looked = sentences.filter((_, index) => index !== 1);
    expect(sentencesWith(text, looked, /(?:19|20)\d\d/g)).toEqual(['It stood since 2004.']);
  });

  it('finds the same twice in a row: the pattern keeps no place', () => {
    const words = /last year/g;
    expect(found('Kept.|Signed last year.', words)).toEqual(found('Kept.|Signed last year.', words));
  });
});
