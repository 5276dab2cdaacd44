import { expect, it } from 'vitest';
import { detaching } from '../../../pipeline/read/detached.js';
import { claims } from '../validate/sample.js';

const issue = {
  stage: 'parse',
  severity: 'warning',
  code: 'doubt',
  message: 'Half of a pair: \ud83e',
  offset: 3,
} as const;

it('says what it was given, letter by letter', () => {
  const given = { value: [claims], issues: [issue] };
  expect(JSON.parse(JSON.stringify(detaching()(given)))).toEqual(given);
});

it('keeps letters beyond Latin-1 and leaves what it was given as it is', () => {
  const figure = { ...claims.figures[0], quote: '“900” Ruritanians in Ελλάδα 🪖' } as (typeof claims.figures)[number];
  const given = { value: [Object.freeze({ ...claims, figures: [Object.freeze(figure)] })], issues: [] };
  expect(detaching()(given).value[0]?.figures).toEqual([figure]);
});

it('gives the same for the same claims however many others came before', () => {
  const detached = detaching();
  for (let batch = 0; batch < 3; batch++) {
    const others = Array.from({ length: 6000 }, (_, at) => ({ ...issue, message: `${batch}/${at}` }));
    const given = { value: [claims, claims], issues: others };
    expect(JSON.parse(JSON.stringify(detached(given)))).toEqual(given);
  }
});
