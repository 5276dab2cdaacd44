/** A figure as its table has it: quote, measure, modality, force, first and last day of its time (codebook section 3). */
export type FigureCase = readonly [
  text: string,
  figures: readonly (readonly [quote: string, measure: string, modality: string, force: string | null, asOf: string])[],
];

const today = '2018-02-05 2018-02-05';
const none = '';

/** Sentences of our own, published on Monday 2018-02-05. */
export const figureCases: readonly FigureCase[] = [
  ['Denmark has 400 soldiers in Mali.', [['400 soldiers', 'presence', 'actual', 'DNK', today]]],
  ['About 400 Danish soldiers remain in Mali.', [['About 400 Danish soldiers', 'presence', 'actual', 'DNK', today]]],
  [
    'Hundreds of Danish soldiers captured a town in Mali.',
    [['Hundreds of Danish soldiers', 'presence', 'actual', 'DNK', none]],
  ],
  [
    'In Mali there are 90 Danish soldiers of an authorized force of 400.',
    [
      ['90 Danish soldiers', 'presence', 'actual', 'DNK', today],
      ['400', 'limit', 'actual', 'DNK', today],
    ],
  ],
  ['The Danish soldiers in Mali may not be needed any longer.', []],
  [
    'Half the 400 Danish soldiers in Mali had left.',
    [
      ['Half', 'withdrawal', 'actual', 'DNK', none],
      ['400 Danish soldiers', 'presence', 'actual', 'DNK', today],
    ],
  ],
  ['Denmark keeps 400 soldiers in Mali.', [['400 soldiers', 'presence', 'actual', 'DNK', today]]],
  ['There are 400 Danish soldiers in Mali.', [['400 Danish soldiers', 'presence', 'actual', 'DNK', today]]],
  ['Some 400 Danish soldiers are based in Mali.', [['Some 400 Danish soldiers', 'presence', 'actual', 'DNK', today]]],
  [
    'Denmark had 900 soldiers in Mali in 2012.',
    [['900 soldiers', 'presence', 'actual', 'DNK', '2012-01-01 2012-12-31']],
  ],
  ['Denmark had 900 soldiers in Mali.', [['900 soldiers', 'presence', 'actual', 'DNK', none]]],
  ['No Danish soldiers remain in Mali.', [['No Danish soldiers', 'presence', 'actual', 'DNK', today]]],
  ['Denmark will keep 400 soldiers in Mali.', [['400 soldiers', 'presence', 'planned', 'DNK', none]]],
  ['Denmark may keep 400 soldiers in Mali.', [['400 soldiers', 'presence', 'possible', 'DNK', none]]],
  ['Denmark withdrew 400 soldiers from Mali.', [['400 soldiers', 'withdrawal', 'actual', 'DNK', none]]],
  [
    'Denmark withdrew 400 soldiers from Mali in 2016.',
    [['400 soldiers', 'withdrawal', 'actual', 'DNK', '2016-01-01 2016-12-31']],
  ],
  ['Denmark will withdraw 400 soldiers from Mali.', [['400 soldiers', 'withdrawal', 'planned', 'DNK', none]]],
  [
    'Denmark will withdraw 400 soldiers from Mali in May 2019.',
    [['400 soldiers', 'withdrawal', 'planned', 'DNK', '2019-05-01 2019-05-31']],
  ],
  ['Denmark plans to withdraw 400 soldiers from Mali.', [['400 soldiers', 'withdrawal', 'planned', 'DNK', none]]],
  ['Denmark is considering withdrawing 400 soldiers.', [['400 soldiers', 'withdrawal', 'possible', 'DNK', none]]],
  ['About 400 Danish soldiers left Mali.', [['About 400 Danish soldiers', 'withdrawal', 'actual', 'DNK', none]]],
  ['Denmark sent 400 soldiers to Mali.', [['400 soldiers', 'deployment', 'actual', 'DNK', none]]],
  ['Denmark will send 400 soldiers to Mali.', [['400 soldiers', 'deployment', 'planned', 'DNK', none]]],
  ['Denmark will send another 400 soldiers to Mali.', [['another 400 soldiers', 'deployment', 'planned', 'DNK', none]]],
  ['Denmark may send 400 soldiers to Mali.', [['400 soldiers', 'deployment', 'possible', 'DNK', none]]],
  [
    'Some 400 Danish soldiers arrived in Mali on Friday.',
    [['Some 400 Danish soldiers', 'deployment', 'actual', 'DNK', '2018-02-02 2018-02-02']],
  ],
  [
    'Denmark cut its force from 900 to 400 soldiers.',
    [
      ['900', 'presence', 'actual', 'DNK', none],
      ['400 soldiers', 'presence', 'actual', 'DNK', none],
    ],
  ],
  ['Denmark cut its troops by 500.', [['500', 'withdrawal', 'actual', 'DNK', none]]],
  ['Denmark raised its troops to 900 in 2016.', [['900', 'presence', 'actual', 'DNK', '2016-01-01 2016-12-31']]],
  ['Denmark will withdraw the 400 soldiers from Mali.', [['400 soldiers', 'presence', 'actual', 'DNK', today]]],
  ['A mine killed 12 Danish soldiers in Mali.', [['12 Danish soldiers', 'killed', 'actual', 'DNK', none]]],
  [
    'Twelve Danish soldiers were killed in Mali on Friday.',
    [['Twelve Danish soldiers', 'killed', 'actual', 'DNK', '2018-02-02 2018-02-02']],
  ],
  ['Six Danish soldiers died in an ambush.', [['Six Danish soldiers', 'killed', 'actual', 'DNK', none]]],
  ['The deaths of six Danish soldiers shocked Mali.', [['six Danish soldiers', 'killed', 'actual', 'DNK', none]]],
  ['Six Danish soldiers were wounded.', [['Six Danish soldiers', 'wounded', 'actual', 'DNK', none]]],
  ['An ambush wounded two Danish soldiers.', [['two Danish soldiers', 'wounded', 'actual', 'DNK', none]]],
  ['The Taliban captured 30 Danish soldiers.', [['30 Danish soldiers', 'captured', 'actual', 'DNK', none]]],
  ['The treaty has limited the Danish force to 900 soldiers.', [['900 soldiers', 'limit', 'actual', 'DNK', none]]],
  [
    'Fewer than 400 Danish soldiers remain in Mali.',
    [['Fewer than 400 Danish soldiers', 'presence', 'actual', 'DNK', today]],
  ],
  [
    'More than 400 Danish soldiers remain in Mali.',
    [['More than 400 Danish soldiers', 'presence', 'actual', 'DNK', today]],
  ],
  [
    'Between 400 and 500 Danish soldiers remain in Mali.',
    [['Between 400 and 500 Danish soldiers', 'presence', 'actual', 'DNK', today]],
  ],
  [
    'Hundreds of Danish soldiers remain in Mali.',
    [['Hundreds of Danish soldiers', 'presence', 'actual', 'DNK', today]],
  ],
  ['NATO has 4,000 troops in Kosovo.', [['4,000 troops', 'presence', 'actual', 'nato', today]]],
  ['The Taliban have 4,000 fighters.', [['4,000 fighters', 'strength', 'actual', 'taliban', today]]],
  ['The United Nations sent 4,000 peacekeepers to Mali.', [['4,000 peacekeepers', 'deployment', 'actual', 'un', none]]],
  ['Denmark withdrew half of its soldiers.', [['half of its soldiers', 'withdrawal', 'actual', 'DNK', none]]],
  [
    'By the end of 2018, 400 Danish soldiers will remain in Mali.',
    [['400 Danish soldiers', 'presence', 'planned', 'DNK', '2018-12-31']],
  ],
  ['Denmark halved its force to 400 soldiers.', [['400 soldiers', 'presence', 'actual', 'DNK', none]]],
  ['Denmark promised to send 400 soldiers to Mali.', [['400 soldiers', 'deployment', 'planned', 'DNK', none]]],
  [
    'The Security Council authorized up to 400 peacekeepers for Mali.',
    [['up to 400 peacekeepers', 'limit', 'actual', 'un', none]],
  ],
  ['The 400 troops were withdrawn from Mali by Denmark.', [['400 troops', 'withdrawal', 'actual', 'DNK', none]]],
  ['Denmark refused to send 400 soldiers to Mali.', [['400 soldiers', 'deployment', 'negated', 'DNK', none]]],
  [
    'Denmark denied that 400 Danish soldiers are in Mali.',
    [['400 Danish soldiers', 'presence', 'negated', 'DNK', none]],
  ],
  [
    'No more than 400 Danish soldiers are in Mali.',
    [['No more than 400 Danish soldiers', 'presence', 'actual', 'DNK', today]],
  ],
  ['Danish soldiers in Mali are not more than 400.', [['not more than 400', 'presence', 'actual', 'DNK', today]]],
  ['Denmark brought 400 soldiers home.', [['400 soldiers', 'withdrawal', 'actual', 'DNK', none]]],
  ['Three police cars burned.', []],
  ['The army has 400 tanks.', []],
  ['Four soldiers’ wives wrote to the minister.', []],
  ['The garrison is 400 kilometres from Bamako.', []],
  ['Several soldiers left Mali.', []],
  ['The attack killed 12 villagers.', []],
];
