import { expect, it, vi } from 'vitest';
import { claimsIn } from '../claims-in.js';
import { newswireCases } from './newswire-cases.js';

// The first test builds the lexicon, which takes a busy machine long.
vi.setConfig({ testTimeout: 60_000 });

it.each(newswireCases.map(([text, ...figures]) => [text, figures] as const))('%s', (text, figures) => {
  const read = claimsIn(text).figures.map(({ quote, measure, modality, force, country, as_of_start, as_of_end }) => [
    quote,
    measure,
    modality,
    force,
    country,
    [as_of_start, as_of_end].filter((day) => day !== null).join(' '),
  ]);
  expect(read).toEqual(figures);
});
