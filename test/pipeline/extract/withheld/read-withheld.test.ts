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
  decline: 'Officials decline to say how many soldiers will stay.',
  refuse: 'Officials refuse to reveal troop numbers in Mali.',
  unwilling: 'The general was unwilling to say how many troops would stay.',
  unable: 'The general was unable to say how many troops would stay.',
  never: 'Chad has never disclosed how many soldiers it has there.',
  yet: 'Chad has yet to say how many soldiers it will send.',
  without: 'Chad announced a pullout without saying how many soldiers would leave.',
  avoided: 'The general avoided saying how many troops would stay.',
  short: 'The general stopped short of saying how many troops would stay.',
  unspecified: 'Chad sent an unspecified number of soldiers.',
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
  ['Danish soldiers serve in Chad. Chadian officials declined to reveal the exact size of the drawdown.', 'DNK'],
  ['The ministry refused to disclose the number of Danish soldiers in Chad.', 'DNK'],
  ['The number of Danish soldiers in Chad is classified.', 'DNK'],
])('tells whose numbers they are, not where: %s', (text, force) =>
  expect(claimsIn(text).withheld).toEqual([expect.objectContaining({ force, country: 'TCD' })]),
);

const speakers = [
  ['The Danish ministry', 'DNK', 'named'],
  ['A Kenyan army spokesman', 'KEN', 'named'],
] as const;
const refusals = [
  'declined to disclose',
  'has not revealed',
  'won’t discuss',
  'stopped short of specifying',
  'said that more would go, declining to give',
] as const;
const numbers = [
  'the exact size of the force in Mali',
  'troop numbers in Mali',
  'exact figures for the troops in Mali',
  'the number of troops that would leave Mali',
] as const;

it.each(refusals)('tells who %s which number, whose and where', (refusal) => {
  for (const [speaker, force, source_kind] of speakers)
    for (const number of numbers)
      expect(claimsIn(`${speaker} ${refusal} ${number}.`).withheld).toEqual([
        expect.objectContaining({ force, country: 'MLI', source_kind, source: speaker }),
      ]);
});

it.each([
  'The military did not say how many civilians had died in Mali.',
  'The military did not disclose the location of the soldiers in Mali.',
  'The army declined to give details of the raid on the soldiers in Mali.',
])('passes over what counts nobody armed: %s', (text) => expect(claimsIn(text).withheld).toEqual([]));

it.each([
  'Denmark does not have any soldiers in Mali.',
  'Denmark no longer has any troops in Mali.',
  'Denmark does not have a single soldier in Mali.',
  'There are no longer any Danish troops in Mali.',
])('tells nobody from what nobody tells: %s', (text) => {
  const { figures, withheld } = claimsIn(text);
  expect(figures).toEqual([expect.objectContaining({ value: 0, measure: 'presence', force: 'DNK', country: 'MLI' })]);
  expect(withheld).toEqual([]);
});

it('has a sentence for each of the words', () => expect(Object.keys(sentences).sort()).toEqual([...denials].sort()));
