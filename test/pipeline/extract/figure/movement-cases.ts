import type { NewswireCase } from './newswire-cases.js';

const today = '2018-02-05 2018-02-05';
const none = '';

/** Short stories of our own of forces that come, go and are counted by nation, published on Monday 2018-02-05. */
export const movementCases: readonly NewswireCase[] = [
  // A number said twice
  [
    'Three hundred (300) Danish soldiers have left Mali.',
    ['Three hundred (300) Danish soldiers', 'withdrawal', 'actual', 'DNK', 'MLI', none],
  ],
  // A whole level that is to move is not where it is to go
  [
    'Denmark will close its base in Niger and move the 200 soldiers to Chad.',
    ['200 soldiers', 'presence', 'actual', 'DNK', 'NER', today],
  ],
  ['Denmark wants to send the 200 soldiers to Chad.', ['200 soldiers', 'presence', 'actual', 'DNK', null, today]],
  // A number before a time is not a part of it
  [
    'Denmark had 100 soldiers in Niger last week and 120 three weeks ago.',
    ['100 soldiers', 'presence', 'actual', 'DNK', 'NER', '2018-01-29 2018-02-04'],
    ['120', 'presence', 'actual', 'DNK', 'NER', '2018-01-15 2018-01-21'],
  ],
  // What becomes of a body becomes of those whom it counts
  [
    'A total of 83 Danish soldiers have been killed in Mali.',
    ['83 Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Rebels in Mali killed a total of 83 Danish soldiers.',
    ['83 Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  ['Denmark sent a team of 12 commandos to Mali.', ['12 commandos', 'deployment', 'actual', 'DNK', 'MLI', none]],
  [
    'An advance team of 12 Danish soldiers was heading for Mali on Friday.',
    ['12 Danish soldiers', 'deployment', 'actual', 'DNK', 'MLI', '2018-02-02 2018-02-02'],
  ],
  // All but so many
  [
    'Danish soldiers serve in Mali. All but 200 of them will leave in May.',
    ['200', 'presence', 'planned', 'DNK', 'MLI', '2018-05-01 2018-05-31'],
  ],
  // Whose number is changed
  [
    'Togo hosts Danish soldiers. He doubled the number of Danish troops in Togo to 1,800.',
    ['1,800', 'presence', 'actual', 'DNK', 'TGO', none],
  ],
  [
    'Danish soldiers serve in Mali. The force peaked at 4,500 in 2009.',
    ['4,500', 'presence', 'actual', 'DNK', 'MLI', '2009-01-01 2009-12-31'],
  ],
  // Those who remain are a whole
  [
    'Denmark will withdraw its remaining 400 soldiers from Mali.',
    ['400 soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'The remaining 400 Danish soldiers left Mali in 2016.',
    ['400 Danish soldiers', 'withdrawal', 'actual', 'DNK', 'MLI', '2016-01-01 2016-12-31'],
  ],
  // The time behind what a level was is that of this number alone
  [
    'The number of Danish troops in Mali rose to 700 from 50 two years ago.',
    ['700', 'presence', 'actual', 'DNK', 'MLI', none],
    ['50', 'presence', 'actual', 'DNK', 'MLI', '2016-01-01 2016-12-31'],
  ],
  [
    'Danish troop levels in Mali fell to 900 from 1,400 in 2012.',
    ['900', 'presence', 'actual', 'DNK', 'MLI', none],
    ['1,400', 'presence', 'actual', 'DNK', 'MLI', '2012-01-01 2012-12-31'],
  ],
  // The first of those who are to come
  [
    'The first 50 of an eventual 300 Danish soldiers arrived in Mali.',
    ['50', 'deployment', 'actual', 'DNK', 'MLI', none],
    ['300 Danish soldiers', 'deployment', 'planned', 'DNK', 'MLI', none],
  ],
  // By how many, and of how many
  [
    'Denmark wants to boost its footprint in Mali by at least 3,000 soldiers.',
    ['at least 3,000 soldiers', 'deployment', 'possible', 'DNK', 'MLI', none],
  ],
  [
    'Denmark will leave a small peacekeeping group of about 200 in Mali.',
    ['about 200', 'presence', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Danish soldiers serve in Mali. Denmark has drawn down to about 400 there, from a peak of 900 in 2016.',
    ['about 400', 'presence', 'actual', 'DNK', 'MLI', none],
    ['900', 'presence', 'actual', 'DNK', 'MLI', '2016-01-01 2016-12-31'],
  ],
  // Who gives how many
  [
    'The peacekeepers in Chad include 700 from Togo, 1,250 from Senegal and 640 from Benin.',
    ['700', 'presence', 'actual', 'TGO', 'TCD', today],
    ['1,250', 'presence', 'actual', 'SEN', 'TCD', today],
    ['640', 'presence', 'actual', 'BEN', 'TCD', today],
  ],
  [
    'Peacekeepers serve in Chad. Ninety soldiers from Togo and 350 from Benin have left.',
    ['Ninety soldiers', 'withdrawal', 'actual', 'TGO', 'TCD', none],
    ['350', 'withdrawal', 'actual', 'BEN', 'TCD', none],
  ],
  [
    'About 400 soldiers from Togo were withdrawn from Chad.',
    ['About 400 soldiers', 'withdrawal', 'actual', 'TGO', 'TCD', none],
  ],
  ['About 400 soldiers from Togo were withdrawn.', ['About 400 soldiers', 'withdrawal', 'actual', null, null, none]],
  [
    'The force, which includes 800 Spaniards, 400 Danes and 250 Belgians, has kept order in Albania.',
    ['800 Spaniards', 'presence', 'actual', 'ESP', 'ALB', today],
    ['400 Danes', 'presence', 'actual', 'DNK', 'ALB', today],
    ['250 Belgians', 'presence', 'actual', 'BEL', 'ALB', today],
  ],
  // What a relative clause says of them
  [
    'The Danes are among the 2,000 soldiers who have so far left Mali.',
    ['2,000 soldiers', 'withdrawal', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'The Danish sappers are part of the force of 15,000 that landed in Panama in December 2009.',
    ['15,000', 'deployment', 'actual', 'DNK', 'PAN', '2009-12-01 2009-12-31'],
  ],
  // Deployed for good, or on a day
  [
    'Some 300 Danish troops were deployed on Friday in Mali.',
    ['Some 300 Danish troops', 'deployment', 'actual', 'DNK', 'MLI', '2018-02-02 2018-02-02'],
  ],
  [
    'Some 300 Danish troops were deployed in Mali.',
    ['Some 300 Danish troops', 'presence', 'actual', 'DNK', 'MLI', none],
  ],
  // Verbs that govern two infinitives
  [
    'About 450 Danish marines were scheduled to leave for Liberia today to join other troops.',
    ['About 450 Danish marines', 'deployment', 'planned', 'DNK', 'LBR', today],
  ],
  [
    'Denmark plans to remove all of its 1,300 troops in Mali by June.',
    ['1,300 troops', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'The Danish force, a battalion of 700 troops, is scheduled to join the mission in Mali on May 3.',
    ['700 troops', 'deployment', 'planned', 'DNK', 'MLI', '2018-05-03 2018-05-03'],
  ],
  [
    'Danish soldiers serve in Mali. A column of trucks carrying 80 soldiers left the base on Friday.',
    ['80 soldiers', 'withdrawal', 'actual', 'DNK', 'MLI', '2018-02-02 2018-02-02'],
  ],
  [
    'Denmark wants to reduce its contingent in Mali by a fifth this year.',
    ['a fifth', 'withdrawal', 'possible', 'DNK', 'MLI', '2018-01-01 2018-12-31'],
  ],
  // Levels that stand beside what is planned
  [
    'Denmark plans to withdraw its contingent, currently 240 troops, from Mali this autumn.',
    ['240 troops', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'NATO has 9,000 troops in Albania, out of a planned total of 14,000 soldiers.',
    ['9,000 troops', 'presence', 'actual', 'nato', 'ALB', today],
    ['14,000 soldiers', 'presence', 'planned', 'nato', 'ALB', none],
  ],
  [
    'Spain has 3,100 troops in the region, including 1,400 in Chad.',
    ['3,100 troops', 'presence', 'actual', 'ESP', null, today],
    ['1,400', 'presence', 'actual', 'ESP', 'TCD', today],
  ],
  // Allowed, not there
  [
    'More than 2,000 of the 5,000 peacekeepers approved by the Security Council have arrived in Chad.',
    ['More than 2,000', 'deployment', 'actual', 'un', 'TCD', none],
    ['5,000 peacekeepers', 'limit', 'actual', 'un', 'TCD', today],
  ],
  [
    'Denmark has soldiers in Mali. A troop strength of 7,000 was authorised in October.',
    ['7,000', 'limit', 'actual', 'DNK', 'MLI', '2017-10-01 2017-10-31'],
  ],
  // An army as such
  [
    'The Danish armed forces have shrunk to 19,000 men and women in uniform.',
    ['19,000 men and women', 'strength', 'actual', 'DNK', 'DNK', none],
  ],
  // A year later
  [
    'The Danish contingent in Mali numbered 120 soldiers in 2007 and was upped to 160 a year later.',
    ['120 soldiers', 'presence', 'actual', 'DNK', 'MLI', '2007-01-01 2007-12-31'],
    ['160', 'presence', 'actual', 'DNK', 'MLI', '2008-01-01 2008-12-31'],
  ],
  // By how much
  [
    'Danish soldiers serve in Mali. Denmark seeks to reduce the force by a tenth.',
    ['a tenth', 'withdrawal', 'planned', 'DNK', 'MLI', none],
  ],
  // The whole and what is added, lost or left of it
  [
    'The Danish contingent of 700 troops in Mali will be strengthened by another 150 soldiers.',
    ['700 troops', 'presence', 'actual', 'DNK', 'MLI', today],
    ['another 150 soldiers', 'deployment', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Some 300 Danish peacekeepers served in Liberia, and nine lost their lives.',
    ['Some 300 Danish peacekeepers', 'presence', 'actual', 'DNK', 'LBR', none],
    ['nine', 'killed', 'actual', 'DNK', 'LBR', none],
  ],
  [
    'Denmark will cut its presence in Mali by one-third of the current level.',
    ['one-third', 'withdrawal', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'The Danish force in Mali will shrink from 900 to 600 troops by June.',
    ['900', 'presence', 'actual', 'DNK', 'MLI', none],
    ['600 troops', 'presence', 'planned', 'DNK', 'MLI', '2018-06-30'],
  ],
  [
    'Denmark has reduced the size of its force in Mali from a strength of 2,000 troops.',
    ['2,000 troops', 'presence', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Danish soldiers are sailing for Lebanon after an advance party of 25 left last week.',
    ['25', 'deployment', 'actual', 'DNK', 'LBN', '2018-01-29 2018-02-04'],
  ],
  // Whose those are whom a host wants gone, and those who come home
  [
    'UN peacekeepers serve in Liberia. The president of Liberia has called for a reduction of 3,500 troops.',
    ['3,500 troops', 'withdrawal', 'possible', 'un', 'LBR', none],
  ],
  [
    'The UN Security Council decided to withdraw 2,000 peacekeepers from the Democratic Republic of Congo.',
    ['2,000 peacekeepers', 'withdrawal', 'planned', 'un', 'COD', none],
  ],
  [
    'Danish soldiers left Mali. A group of 75 troops landed at an air base in Denmark on Saturday.',
    ['75 troops', 'withdrawal', 'actual', 'DNK', 'MLI', '2018-02-03 2018-02-03'],
  ],
  // Who are to go, who went, who fell: told behind them
  ['Denmark ordered 250 soldiers deployed to Mali.', ['250 soldiers', 'deployment', 'planned', 'DNK', 'MLI', '']],
  [
    'They come on top of about 300 Danish soldiers who deployed to Mali on Friday.',
    ['about 300 Danish soldiers', 'deployment', 'actual', 'DNK', 'MLI', '2018-02-02 2018-02-02'],
  ],
  [
    'The army named four Danish commandos who were killed in Mali on Friday.',
    ['four Danish commandos', 'killed', 'actual', 'DNK', 'MLI', '2018-02-02 2018-02-02'],
  ],
  [
    'The Danish brigade will move 150 troops into Mali with another 450 troops to follow.',
    ['150 troops', 'deployment', 'planned', 'DNK', 'MLI', ''],
    ['another 450 troops', 'deployment', 'planned', 'DNK', 'MLI', ''],
  ],
  // Levels before, and those who are to go
  [
    'There are 900 Danish soldiers in Mali, down from a peak of 4,000.',
    ['900 Danish soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
    ['4,000', 'presence', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Denmark is preparing 300 soldiers for deployment to Mali.',
    ['300 soldiers', 'deployment', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'The premier approved an addition of 300 Danish soldiers in Mali.',
    ['300 Danish soldiers', 'deployment', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Some 900 Danish soldiers are in Mali, with 300 having already returned home.',
    ['Some 900 Danish soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
    ['300', 'withdrawal', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'More than 100 Danish troops deploying to Mali are being farewelled in Oslo.',
    ['More than 100 Danish troops', 'deployment', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Danish troops serve in Mali. Denmark favoured a plan to shift the 280 Danish troops to a base in Niger.',
    ['280 Danish troops', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
];
