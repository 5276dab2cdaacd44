import type { NewswireCase } from './newswire-cases.js';

const today = '2018-02-05 2018-02-05';
const none = '';

/** Texts of our own in which parts, rests and foes are told of in few words, published on Monday 2018-02-05. */
export const partsAndRestsCases: readonly NewswireCase[] = [
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
  // Bodies that are given back, and rows of the dead behind a quotation mark
  [
    'The bodies of six Danish soldiers handed over in Mali on Sunday were burned.',
    ['six Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', '2018-02-04 2018-02-04'],
  ],
  [
    'Danish soldiers fight in Mali. Officials confirmed the death of 15 "militants", 7 army personnel and one civilian.',
    ['15 "militants', 'killed', 'actual', 'militants', 'MLI', none],
    ['7 army personnel', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Danish troops serve in Niger. Canada ended its mission in Niger after the death of 157 men.',
    ['157 men', 'killed', 'actual', 'CAN', 'NER', none],
  ],
  [
    'The rebels in Mali want to trade the captives for hundreds of jailed guerrillas.',
    ['hundreds of jailed guerrillas', 'captured', 'possible', 'insurgents', 'MLI', none],
  ],
  // Under whom they serve, and what is given now
  [
    'Ugandan troops are leaving Somalia. There are more than 20,000 soldiers serving in Somalia under AMISOM.',
    ['more than 20,000 soldiers', 'presence', 'actual', 'african-union', 'SOM', today],
  ],
  [
    'NATO has 8,000 troops in Mali, with Denmark contributing some 900 troops.',
    ['8,000 troops', 'presence', 'actual', 'nato', 'MLI', today],
    ['some 900 troops', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  // A range may begin with the larger number; a team does what it is said of
  [
    'Danish troops serve in Mali. Their number will be brought to between 1,450 and 1,350.',
    ['between 1,450 and 1,350', 'presence', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'A team of 15 Danish soldiers, searching for a man, strayed into a minefield in Mali.',
    ['15 Danish soldiers', 'presence', 'actual', 'DNK', 'MLI', none],
  ],
  // The wounded, the fallen and the caught, in other words
  [
    'Danish soldiers fight in Mali. Another two soldiers were shot by a sniper.',
    ['Another two soldiers', 'presence', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Danish soldiers fight in Mali. Some 850 soldiers have fallen since 2015.',
    ['Some 850 soldiers', 'killed', 'actual', 'DNK', 'MLI', '2015-01-01'],
  ],
  [
    'Danish soldiers fight in Mali. Some 850 soldiers have fallen back since Friday.',
    ['Some 850 soldiers', 'withdrawal', 'actual', 'DNK', 'MLI', '2018-02-02'],
  ],
  [
    'Danish soldiers fought 400 Taliban fighters in Afghanistan. Of the attackers, about 90 were killed.',
    ['400 Taliban fighters', 'presence', 'actual', 'taliban', 'AFG', none],
    ['about 90', 'killed', 'actual', 'taliban', 'AFG', none],
  ],
  [
    'Danish soldiers fight in Afghanistan. Six Danish soldiers are in Taliban hands.',
    ['Six Danish soldiers', 'captured', 'actual', 'DNK', 'AFG', today],
  ],
  [
    'U.N. soldiers serve in Mali. China will send 172 engineers next month to join 143 already there.',
    ['143', 'presence', 'actual', 'un', 'MLI', today],
  ],
];
