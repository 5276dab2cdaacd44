import type { NewswireCase } from './newswire-cases.js';

const today = '2018-02-05 2018-02-05';
const none = '';

/** Reports of our own in which parts, rests and foes are told of in few words, published on Monday 2018-02-05. */
export const retoldCases: readonly NewswireCase[] = [
  // Whom somebody fights is of the other side
  [
    'Danish troops serve in Mali. Rebels attacked 40 soldiers near Gao.',
    ['40 soldiers', 'presence', 'actual', 'DNK', 'MLI', none],
  ],
  ['Gunmen fired on two soldiers near Gao in Mali.', ['two soldiers', 'presence', 'actual', 'MLI', 'MLI', none]],
  ['Soldiers fought 200 rebels near Gao in Mali.', ['200 rebels', 'presence', 'actual', 'rebels', 'MLI', none]],
  // Officers and advisers, by what was told before or by their nation
  [
    'Denmark sent 90 soldiers to Mali. Two officers died in the search and ten were hurt.',
    ['90 soldiers', 'deployment', 'actual', 'DNK', 'MLI', none],
    ['Two officers', 'killed', 'actual', 'DNK', 'MLI', none],
    ['ten', 'wounded', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'About 300 Cuban advisers remain in Nicaragua, down from 3,000 in 1985.',
    ['About 300 Cuban advisers', 'presence', 'actual', 'CUB', 'NIC', today],
    ['3,000', 'presence', 'actual', 'CUB', 'NIC', '1985-01-01 1985-12-31'],
  ],
  ['Denmark has ports in Mali, and two officers of the bank flew there.'],
  ['Norwegian soldiers will join 110 Danes in Mali.', ['110 Danes', 'presence', 'actual', 'DNK', 'MLI', today]],
  // The next one's verb
  [
    'Four hundred Danish paratroopers landed at Gao in Mali, and 200 French are to follow on Friday.',
    ['Four hundred Danish paratroopers', 'deployment', 'actual', 'DNK', 'MLI', none],
    ['200 French', 'deployment', 'planned', 'FRA', 'MLI', '2018-02-09 2018-02-09'],
  ],
  [
    'Danish troops are leaving Mali. Another 300 leave in June.',
    ['Another 300', 'withdrawal', 'planned', 'DNK', 'MLI', '2018-06-01 2018-06-30'],
  ],
  [
    'Denmark has 900 troops in Mali, 70 of them sent for the election.',
    ['900 troops', 'presence', 'actual', 'DNK', 'MLI', today],
    ['70', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  // Losses of one's own
  [
    'Danish soldiers fight in Mali. Eight soldiers were lost.',
    ['Eight soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Danish and Norwegian troops fight in Mali. Denmark said that it lost 18 men and had 52 wounded.',
    ['18 men', 'killed', 'actual', 'DNK', 'MLI', none],
    ['52', 'wounded', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Denmark keeps troops in South Korea. The North has an army of 1.1 million.',
    ['1.1 million', 'strength', 'actual', 'PRK', 'PRK', today],
  ],
];
