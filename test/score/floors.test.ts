import { describe, expect, it } from 'vitest';
import { belowFloors, readFloors } from './floors.js';
import { eventScoring, figureScoring } from './scoring.js';
import type { TableScore } from './table-score.js';

const score = (detection: number, strict: number) =>
  ({ name: 'troop figures', detection: { f1: detection }, strict: { f1: strict } }) as TableScore;
const floors = { 'troop figures': { detection: 0.9, strict: 0.8 } };

describe('belowFloors', () => {
  it('is silent at the floor', () => expect(belowFloors([score(0.9, 0.8)], floors)).toEqual([]));

  it('names what is below', () =>
    expect(belowFloors([score(0.9, 0.75)], floors)).toEqual([
      'troop figures: strict F1 0.750 is below its floor of 0.8',
    ]));

  it('does not let a floor go unchecked', () =>
    expect(belowFloors([], floors)).toEqual(['troop figures: has a floor but was not scored']));
});

it('has a floor for each scored table', () => {
  const names = Object.keys(readFloors('test/score/floors.json'));
  expect(names).toEqual(expect.arrayContaining([figureScoring.name, eventScoring.name]));
});
