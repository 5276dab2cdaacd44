import type { NewswireCase } from './newswire-cases.js';

const today = '2018-02-05 2018-02-05';
const none = '';

/** Levels, limits and ways home as US outlets and releases tell of them, published on Monday 2018-02-05. */
export const levelCases: readonly NewswireCase[] = [
  [
    'Denmark withdrew 400 soldiers from Mali this month. That leaves about 900 in the country, the general said.',
    ['400 soldiers', 'withdrawal', 'actual', 'DNK', 'MLI', '2018-02-01 2018-02-28'],
    ['about 900', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'The number of Danish soldiers in Mali has fallen to 600 from a peak of 4,000 in 2010.',
    ['600', 'presence', 'actual', 'DNK', 'MLI', none],
    ['4,000', 'presence', 'actual', 'DNK', 'MLI', '2010-01-01 2010-12-31'],
  ],
  [
    'Danish troops serve in Mali. At the height of the war, the figure topped 900.',
    ['topped 900', 'presence', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Danish troops serve in Mali. The Malian army, with 9,000 soldiers, lost 400 last year.',
    ['9,000 soldiers', 'strength', 'actual', 'MLI', 'MLI', today],
    ['400', 'killed', 'actual', 'MLI', 'MLI', '2017-01-01 2017-12-31'],
  ],
  [
    'Denmark has ordered the withdrawal of all 900 troops from Mali.',
    ['900 troops', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'Danish troops serve in Mali. Some 300 Danish soldiers will return from Mali in May.',
    ['Some 300 Danish soldiers', 'withdrawal', 'planned', 'DNK', 'MLI', '2018-05-01 2018-05-31'],
  ],
  [
    'Danish troops serve in Mali. The base prepares for the arrival of another 200 in May.',
    ['another 200', 'deployment', 'planned', 'DNK', 'MLI', '2018-05-01 2018-05-31'],
  ],
  ['Danish troops serve in Mali. The cap of 550 would not be lifted.', ['550', 'limit', 'actual', 'DNK', 'MLI', none]],
  [
    'Danish troops serve in Mali. The contribution will remain at 400.',
    ['400', 'presence', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Denmark today farewelled 120 soldiers from Aarhus who will deploy to Mali.',
    ['120 soldiers', 'deployment', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Soldiers serve in Niger. Some 300 Danes serve in Mali.',
    ['Some 300 Danes', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'Rebels struck in Mali. Denmark has 900 soldiers in the country, more than anywhere else in Africa.',
    ['900 soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'Denmark plans to keep soldiers in Mali until the war ends, and then withdraw 400 soldiers.',
    ['400 soldiers', 'withdrawal', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Danish soldiers serve in Mali. Eighteen soldiers died and more than 70 were hurt on Friday.',
    ['Eighteen soldiers', 'killed', 'actual', 'DNK', 'MLI', '2018-02-02 2018-02-02'],
    ['more than 70', 'wounded', 'actual', 'DNK', 'MLI', '2018-02-02 2018-02-02'],
  ],
  [
    'Danish troops serve in Mali. Lawmakers oppose any increase over the current 900.',
    ['900', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'French soldiers serve in Mali. The operation numbers 900 men.',
    ['900 men', 'presence', 'actual', 'FRA', 'MLI', today],
  ],
  [
    'The president of Mali ordered the army cut from 28,000 to 15,000 men by the end of the year.',
    ['28,000', 'strength', 'actual', 'MLI', 'MLI', none],
    ['15,000 men', 'strength', 'planned', 'MLI', 'MLI', '2018-12-31'],
  ],
  [
    'The Danish force in Mali will be reduced from 8,500 to 7,000 soldiers under a resolution adopted by the council.',
    ['8,500', 'presence', 'actual', 'DNK', 'MLI', none],
    ['7,000 soldiers', 'presence', 'planned', 'DNK', 'MLI', none],
  ],
];
