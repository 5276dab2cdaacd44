import type { NewswireCase } from './newswire-cases.js';

const today = '2018-02-05 2018-02-05';
const none = '';

/** Numbers of missions and of armies in the ways of the agencies, published on Monday 2018-02-05. */
export const missionAndArmyCases: readonly NewswireCase[] = [
  [
    'Chadian soldiers fight rebels in Chad. A peacekeeping force of 900 is to be deployed in May.',
    ['900', 'deployment', 'planned', 'un', 'TCD', '2018-05-01 2018-05-31'],
  ],
  [
    'Peacekeepers serve in Lebanon. The force, UNIFIL, is to be expanded to 900.',
    ['900', 'presence', 'planned', 'un', 'LBN', none],
  ],
  [
    'Peacekeepers serve in Mali. Denmark has deployed 100 soldiers out of a pledged 250.',
    ['100 soldiers', 'deployment', 'actual', 'DNK', 'MLI', none],
    ['250', 'deployment', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Soldiers fight in Mali. Chad has about 900 men under arms, Niger 400.',
    ['about 900 men under arms', 'strength', 'actual', 'TCD', 'TCD', today],
    ['400', 'strength', 'actual', 'NER', 'NER', today],
  ],
  ['Rebels took a town in Mali with the loss of only 12 men.', ['12 men', 'killed', 'actual', 'rebels', 'MLI', none]],
  [
    'Soldiers serve in Mali. The Malian army has moved 900 troops to the border.',
    ['900 troops', 'deployment', 'actual', 'MLI', 'MLI', none],
  ],
  [
    'Soldiers fight rebels in Mali. Aid workers put the number of dead soldiers at more than 90.',
    ['more than 90', 'killed', 'actual', 'MLI', 'MLI', none],
  ],
  [
    'Soldiers serve in Mali. These states have troops there:\n- Chad: 900\n- The Netherlands: 350 trainers\n- United States: 60.',
    ['900', 'presence', 'actual', 'TCD', 'MLI', today],
    ['350 trainers', 'presence', 'actual', 'NLD', 'MLI', today],
    ['60', 'presence', 'actual', 'USA', 'MLI', today],
  ],
  [
    'Danish forces serve in Mali. The total number of Danish soldiers deployed to Niger is about 90.',
    ['about 90', 'presence', 'actual', 'DNK', 'NER', today],
  ],
  [
    'Peacekeepers serve in Mali. Of the 900 soldiers pledged by Chad, only 40 have arrived.',
    ['900 soldiers', 'deployment', 'planned', 'TCD', 'MLI', none],
    ['40', 'deployment', 'actual', 'TCD', 'MLI', none],
  ],
  [
    'Taliban fighters attacked a Malian army camp in Mali. At least 40 soldiers were killed on each side.',
    ['At least 40 soldiers', 'killed', 'actual', 'MLI;taliban', 'MLI', none],
  ],
];
