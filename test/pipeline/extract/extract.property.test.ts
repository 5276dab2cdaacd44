import { expect, it } from 'vitest';
import { baseForms } from '../../../pipeline/extract/clause/irregular-verbs.js';
import { nounFrames } from '../../../pipeline/extract/event/noun-frames.js';
import { verbFrames } from '../../../pipeline/extract/event/verb-frames.js';
import { extract } from '../../../pipeline/extract/extract.js';
import { personnelNouns } from '../../../pipeline/extract/force/personnel-nouns.js';
import { verbEffect } from '../../../pipeline/extract/modality/governors.js';
import { countries } from '../../../pipeline/extract/place/countries.js';
import { reportingVerbs } from '../../../pipeline/extract/source/reporting.js';
import { parse } from '../../../pipeline/parse/parse.js';
import { fc } from '../../tools/fast-check.js';
import { article, context } from '../parse/article.js';

/** The words that the rules look for, and those that join them. */
const words = [
  ...[...verbFrames.values()].flatMap(({ verbs }) => verbs),
  ...Object.values(nounFrames).flatMap(({ nouns }) => nouns),
  ...personnelNouns.flatMap(({ nouns }) => nouns.flat()),
  ...baseForms.keys(),
  ...verbEffect.keys(),
  ...reportingVerbs,
  ...countries.flatMap(({ demonyms }) => demonyms),
  ...'the a of to in from by with and or that which who if not will would may has been were its their he they it Mali Chad Niger NATO Taliban'.split(
    ' ',
  ),
  ..."400 1,200 2,500-odd 50% two dozen half May 2016 Monday yesterday last week year , . ; : — \" “ ” ( ) ' ’s n't - … \n \n\n".split(
    ' ',
  ),
];

const salad = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 }).map((picked) => picked.join(' '));

/** Every row's quote stands where the row says; two readings are equal. Throws what extract throws. */
function read(text: string): void {
  const { value: document } = parse(article(` date 2018-02-05 Soldiers. ${text}`), context);
  if (document === null) return;
  const { value: claims } = extract(document, context);
  for (const { start, end, quote } of [...claims.figures, ...claims.mentions]) {
    expect(document.source.slice(start, end)).toBe(quote);
  }
  expect(extract(document, context).value).toEqual(claims);
}

it('reads any salad of the words that it knows', { timeout: 120_000 }, () => {
  fc.assert(fc.property(salad, read), { numRuns: 150, seed: 20180205 });
});

it('reads any text', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => read(text.replaceAll(/[<&]/g, ' '))),
    {
      numRuns: 100,
      seed: 20180205,
    },
  );
});

it.each([
  ['one sentence of twelve hundred words', `Troops ${'left Mali and '.repeat(400)}stayed.`],
  ['marks alone', '“”‘’"\'.,;:!?—–-()[]{}'.repeat(50)],
  ['a verb that governs itself many times', `Denmark ${'decided to agree to '.repeat(60)}withdraw troops.`],
  ['relative clauses inside each other', `The army ${'that the rebels '.repeat(60)}attacked left.`],
  ['names joined many times', `${'Mali and Chad and '.repeat(200)}Niger withdrew troops.`],
  ['possessives of possessives', `The ${"army's ".repeat(20)}soldiers left Mali.`],
  ['numbers in a row', `${'400 '.repeat(500)}soldiers left Mali.`],
  ['code points outside the plane', '𝟒𝟎𝟎 soldiers 🪖 left 𝐌𝐚𝐥𝐢.'],
  ['zero-width and other invisible marks', 'Sol\u200bdiers\u00ad left\u2060 Mali\ufeff.'],
  ['text from right to left', 'الجنود left مالي and soldiers attacked.'],
])('reads %s in good time', { timeout: 20_000 }, (_what, text) => read(text));
