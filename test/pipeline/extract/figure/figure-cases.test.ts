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
