import type { NewswireCase } from './newswire-cases.js';

const today = '2018-02-05 2018-02-05';
const none = '';

/** Tolls, missions and changes as one paragraph of an account runs them together, published on Monday 2018-02-05. */
export const paragraphCases: readonly NewswireCase[] = [
  // Tolls
  [
    'Danish soldiers fight in Mali. Twelve Danish soldiers have been reported killed.',
    ['Twelve Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Taliban fighters hold Kunduz in Afghanistan. Those killed include dozens of Taliban fighters.',
    ['dozens of Taliban fighters', 'killed', 'actual', 'taliban', 'AFG', none],
  ],
  [
    'Danish soldiers fight in Mali. The blast brings the total number of Danish troops killed in Mali to 52.',
    ['52', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'In Mali at least 14 soldiers from Chad, nine soldiers from Kenya and two Danes were killed by rebels.',
    ['at least 14 soldiers', 'killed', 'actual', 'TCD', 'MLI', none],
    ['nine soldiers', 'killed', 'actual', 'KEN', 'MLI', none],
    ['two Danes', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  ['Danish soldiers fight in Mali. Rebels shelled a school as the daily death toll surpassed 100.'],
  ['Danish soldiers fight in Mali. The mission should end in a month or two.'],
  // Levels and those who change them
  [
    'Denmark plans to reduce the number of Danish troops in Mali attached to a relief mission from 900 to 700.',
    ['900', 'presence', 'actual', 'DNK', 'MLI', today],
    ['700', 'presence', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Danish soldiers serve in Mali. The Danish force in Mali will be ramped up to about 900.',
    ['about 900', 'presence', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'NATO has agreed to scale back the NATO forces in Bosnia. The 9,000-member Bosnian mission could be cut.',
    ['9,000-member Bosnian mission', 'presence', 'actual', 'nato', 'BIH', today],
  ],
  // Comings and goings told by a noun or a purpose
  [
    'There were reports of the arrival of 900 Danish soldiers set to join the force in Mali.',
    ['900 Danish soldiers', 'deployment', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'The king welcomed the return of 900 Danish soldiers from Mali.',
    ['900 Danish soldiers', 'withdrawal', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'War rages in Mali. Some 900 Danish soldiers were deployed to join the war.',
    ['Some 900 Danish soldiers', 'deployment', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Danish soldiers serve in Mali. On Thursday, Denmark welcomed back more than 130 members of its 1,650-person force.',
    ['more than 130 members', 'withdrawal', 'actual', 'DNK', 'MLI', '2018-02-01 2018-02-01'],
    ['1,650-person force', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  // Who is there beside what is planned
  [
    'Soldiers of many nations serve in Mali. Denmark (900 troops) and Kenya (1,600 troops) have begun to leave Mali.',
    ['900 troops', 'presence', 'actual', 'DNK', 'MLI', today],
    ['1,600 troops', 'presence', 'actual', 'KEN', 'MLI', today],
  ],
  [
    'Danish soldiers serve in Mali. Peace would diminish the need to keep a 900-strong force in Mali.',
    ['900-strong force', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'Denmark will start reducing its 900-strong military contingent in Mali in May.',
    ['900-strong military contingent', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'Danish soldiers serve in Mali. The army put the number of Taliban fighters in Afghanistan at 9,000.',
    ['9,000', 'presence', 'actual', 'taliban', 'AFG', none],
  ],
  [
    'Danish soldiers in Mali are assisting 4,000 Malian soldiers and another 900 Malian policemen.',
    ['4,000 Malian soldiers', 'presence', 'actual', 'MLI', 'MLI', today],
    ['another 900 Malian policemen', 'presence', 'actual', 'MLI', 'MLI', today],
  ],
  // When
  [
    'In Mali, 40 Danish soldiers had been killed and 30 had gone missing since May 2016.',
    ['40 Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
    ['30', 'presence', 'actual', 'DNK', 'MLI', '2016-05-01'],
  ],
  [
    'Gunmen killed three Danish soldiers in Mali after storming a camp on Thursday.',
    ['three Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', '2018-02-01 2018-02-01'],
  ],
  [
    'Danish troops in Mali have killed 90 militants, including 4 commanders, this year.',
    ['90 militants', 'killed', 'actual', 'militants', 'MLI', '2018-01-01 2018-12-31'],
    ['4 commanders', 'killed', 'actual', 'militants', 'MLI', '2018-01-01 2018-12-31'],
  ],
  ['The war in Mali was long. The Danes lost 63 men.', ['63 men', 'killed', 'actual', 'DNK', 'MLI', none]],
  [
    'Danish soldiers serve in Mali. They trained 4,500 members of the MSF.',
    ['4,500 members', 'presence', 'actual', 'DNK', 'MLI', none],
  ],
];
