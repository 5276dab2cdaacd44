import type { NewswireCase } from './newswire-cases.js';

const today = '2018-02-05 2018-02-05';
const none = '';

/** Tolls, missions and changes as one paragraph of an account runs them together, published on Monday 2018-02-05. */
export const accountCases: readonly NewswireCase[] = [
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
    "Denmark plans to reduce the number of Danish troops attached to Mali's relief mission from 900 to 700.",
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
];
