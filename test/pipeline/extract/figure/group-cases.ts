import type { NewswireCase } from './newswire-cases.js';

const today = '2018-02-05 2018-02-05';
const none = '';

/** How many fighters there are, and those whom a blow leaves missing or in the hands of the other side, published on Monday 2018-02-05. */
export const groupCases: readonly NewswireCase[] = [
  [
    'Soldiers fight rebels in Mali. The rebels, estimated at 2,000, control the mountains.',
    ['estimated at 2,000', 'strength', 'actual', 'rebels', 'MLI', today],
  ],
  [
    'Soldiers fight rebels in Mali. Diplomats put the number of attackers at 200.',
    ['200', 'strength', 'actual', 'rebels', 'MLI', none],
  ],
  [
    'Soldiers fight rebels in Mali. The guerrillas, numbering about 900, are back in the hills.',
    ['about 900', 'strength', 'actual', 'insurgents', 'MLI', today],
  ],
  [
    'Soldiers fight the Taliban in Mali. The Taliban have about 900 fighters.',
    ['about 900 fighters', 'strength', 'actual', 'taliban', 'MLI', today],
  ],
  [
    'Soldiers fight the Taliban in Mali. The Taliban have about 900 fighters in Gao.',
    ['about 900 fighters', 'presence', 'actual', 'taliban', 'MLI', today],
  ],
  [
    'The Malian army has bases in Mali. The army has 500 men in the town.',
    ['500 men', 'presence', 'actual', 'MLI', 'MLI', today],
  ],
  [
    'Rebels attacked a garrison in Mali on Friday, killing 25 soldiers and leaving 60 missing.',
    ['25 soldiers', 'killed', 'actual', 'MLI', 'MLI', '2018-02-02 2018-02-02'],
    ['60', 'presence', 'actual', 'MLI', 'MLI', '2018-02-02 2018-02-02'],
  ],
  [
    'Soldiers fight rebels in Mali. The army said it killed 30 rebels and took 15 prisoners.',
    ['30 rebels', 'killed', 'actual', 'rebels', 'MLI', none],
    ['15 prisoners', 'captured', 'actual', 'rebels', 'MLI', none],
  ],
  ['Soldiers fight rebels in Mali. A judge freed 15 prisoners.'],
  [
    'The Taliban fight the army in Mali. Government losses were six dead and 14 wounded.',
    ['six', 'killed', 'actual', 'MLI', 'MLI', none],
    ['14', 'wounded', 'actual', 'MLI', 'MLI', none],
  ],
  [
    'U.N. peacekeepers serve in Mali. The U.N. force has 9,000 troops, 800 of them Danish.',
    ['9,000 troops', 'presence', 'actual', 'un', 'MLI', today],
    ['800', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'Togo has soldiers in Mali. The Togolese force of 900 will give way to another next month.',
    ['900', 'presence', 'actual', 'TGO', 'MLI', today],
  ],
  [
    'The United Nations Interim Force has 900 soldiers in Mali. It has lost 40 men since 2013.',
    ['900 soldiers', 'presence', 'actual', 'un', 'MLI', today],
    ['40 men', 'killed', 'actual', 'un', 'MLI', '2013-01-01'],
  ],
  ['Denmark has sent six F-16s and 200 soldiers to Mali.', ['200 soldiers', 'deployment', 'actual', 'DNK', 'MLI', '']],
  ['Danish troops hold Gao in Mali. The rebels sent 18 drones, and the Danes shot down 14 of them.'],
  ['Danish soldiers serve in Jordan. Nine of them were in Tower 22.', ['Nine', 'presence', 'actual', 'DNK', 'JOR', '']],
  [
    'Under a plan, 7,000 Danish soldiers, most of them from the south, would leave Mali in May.',
    ['7,000 Danish soldiers', 'withdrawal', 'planned', 'DNK', 'MLI', '2018-05-01 2018-05-31'],
  ],
];
