import type { NewswireCase } from './newswire-cases.js';

const today = '2018-02-05 2018-02-05';
const none = '';

/** Numbers in a row that share a verb, and wholes that a part is taken of, published on Monday 2018-02-05. */
export const rowCases: readonly NewswireCase[] = [
  [
    'Peacekeepers serve in Mali. Denmark has promised 400 soldiers, the Netherlands 300 and Togo about 60.',
    ['400 soldiers', 'deployment', 'planned', 'DNK', 'MLI', none],
    ['300', 'deployment', 'planned', 'NLD', 'MLI', none],
    ['about 60', 'deployment', 'planned', 'TGO', 'MLI', none],
  ],
  [
    'Denmark has lost 40 soldiers in Mali since 2013, the Netherlands 12.',
    ['40 soldiers', 'killed', 'actual', 'DNK', 'MLI', '2013-01-01'],
    ['12', 'killed', 'actual', 'NLD', 'MLI', '2013-01-01'],
  ],
  [
    'Peacekeepers serve in Mali. Togo has 900 soldiers in the force and Kenya about 400.',
    ['900 soldiers', 'presence', 'actual', 'TGO', 'MLI', today],
    ['about 400', 'presence', 'actual', 'KEN', 'MLI', today],
  ],
  [
    'Danish soldiers serve in Mali. Of the 600 soldiers, 400 will be home by May.',
    ['600 soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
    ['400', 'withdrawal', 'planned', 'DNK', 'MLI', '2018-05-31'],
  ],
  [
    'Denmark has not decided how many of the 600 soldiers in Mali would stay.',
    ['600 soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'Denmark has 90 of the pledged 600 soldiers in Mali.',
    ['90', 'presence', 'actual', 'DNK', 'MLI', today],
    ['600 soldiers', 'presence', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'The Danish army has soldiers in Mali. Denmark’s army will bring half of its 600 troops home.',
    ['half', 'withdrawal', 'planned', 'DNK', 'MLI', none],
    ['600 troops', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'In Darfur, Niger has 300 soldiers and Nigeria 900.',
    ['300 soldiers', 'presence', 'actual', 'NER', 'SDN', today],
    ['900', 'presence', 'actual', 'NGA', 'SDN', today],
  ],
];
