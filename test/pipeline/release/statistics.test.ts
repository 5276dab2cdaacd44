import { expect, it } from 'vitest';
import { statisticsOf } from '../../../pipeline/release/statistics.js';
import { figure as sample } from '../validate/sample.js';

it('counts rows, filled cells, values and bounds', () => {
  const figure = (cells: object) => ({ ...sample, value: null, force: null, as_of_end: null, ...cells });
  const { rows, columns } = statisticsOf({
    troop_figures: [
      figure({ value: 1000, force: 'USA;GBR', as_of_end: '2019-10-02' }),
      figure({ value: 200, force: 'USA', as_of_end: '2019-09-30' }),
      figure({ measure: 'killed' }),
    ],
  }).troop_figures;
  expect(rows).toBe(3);
  expect(columns.value).toEqual({ filled: 2, minimum: 200, maximum: 1000 });
  expect(columns.as_of_end).toEqual({ filled: 2, minimum: '2019-09-30', maximum: '2019-10-02' });
  expect(columns.measure).toEqual({ filled: 3, values: { killed: 1, presence: 2 } });
  expect(columns.force).toEqual({ filled: 2, values: { GBR: 1, USA: 2 } });
});
