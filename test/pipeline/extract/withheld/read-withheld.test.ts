import { expect, it } from 'vitest';
import { denials } from '../../../../pipeline/extract/withheld/withheld-rules.js';
import { claimsIn } from '../claims-in.js';

/** A sentence for each word that a rule can need: one that `denials` lacks would never be read. */
const sentences: Readonly<Record<string, string>> = {
  declined: 'The ministry declined to say how many soldiers would stay.',
  declines: 'The ministry declines to say how many soldiers will stay.',
  declining: 'The general spoke of the troops, declining to disclose the exact number.',
  refused: 'Chad refused to reveal the size of its troops in Mali.',
  refuses: 'Chad refuses to reveal the size of its troops in Mali.',
  refusing: 'Chad sent troops to Mali, refusing to specify how many.',
  not: 'The general did not say how many troops would stay.',
  "n't": "The general didn't say how many troops would stay.",
  no: 'The navy gave no figures for the number of its marines.',
  few: 'The statement gave few details on how many soldiers would leave.',
  withheld: 'The number of troops is withheld.',
  classified: 'The number of troops is classified.',
  secret: 'The number of troops remains secret.',
  undisclosed: 'The number of troops remains undisclosed.',
};

it.each(Object.entries(sentences))('reads what is kept back behind "%s"', (_, text) =>
  expect(claimsIn(text).withheld).toHaveLength(1),
);

it.each([
  ['The Danish army declined to reveal the exact size of its force in Chad.', 'DNK'],
  ['Denmark would not say how large its contingent in Chad is.', 'DNK'],
  ['The ministry refused to disclose the number of Danish soldiers in Chad.', 'DNK'],
  ['The number of Danish soldiers in Chad is classified.', 'DNK'],
])('tells whose numbers they are, not where: %s', (text, force) =>
  expect(claimsIn(text).withheld).toEqual([expect.objectContaining({ force, country: 'TCD' })]),
);

it('has a sentence for each of the words', () => expect(Object.keys(sentences).sort()).toEqual([...denials].sort()));
