import { expect, it } from 'vitest';
import { claimsIn } from '../claims-in.js';
import { figureCases } from './figure-cases.js';

it.each(figureCases)('%s', (text, figures) => {
  const read = claimsIn(text).figures.map(({ quote, measure, modality, force, as_of_start, as_of_end }) => [
    quote,
    measure,
    modality,
    force,
    [as_of_start, as_of_end].filter((day) => day !== null).join(' '),
  ]);
  expect(read).toEqual(figures);
});

it.each([
  ['Of the 450 Danish soldiers in Mali, 40 are instructors.', ['troops', 'advisers']],
  ['Denmark has 450 soldiers in Mali, at least 40 of them military advisers.', ['troops', 'advisers']],
  ['Denmark has 450 soldiers in Mali, and 40 are in Gao.', ['troops', 'troops']],
  [
    'Denmark sent 200 police officers to Mali. Norway has contributed 24 and Sweden two.',
    ['police', 'police', 'police'],
  ],
  ['Six members of the Danish police force were killed in Mali.', ['police']],
])('counts what a part is said to be: %s', (text, personnel) =>
  expect(claimsIn(text).figures.map((figure) => figure.personnel)).toEqual(personnel),
);
