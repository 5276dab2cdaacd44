import type { NewswireCase } from './newswire-cases.js';

const none = '';

/** Short stories of our own about tolls and what is asked for and paid for, read and written as `newswireCases`. */
export const tollCases: readonly NewswireCase[] = [
  // A participle happens when the verb that it goes with does
  [
    'Gunmen with rifles attacked a Danish base in Mali on Thursday, killing 12 soldiers.',
    ['12 soldiers', 'killed', 'actual', 'DNK', 'MLI', '2018-02-01 2018-02-01'],
  ],
  [
    'A man drove a lorry laden with mines into a Danish base in Mali on Thursday, killing 12 soldiers.',
    ['12 soldiers', 'killed', 'actual', 'DNK', 'MLI', '2018-02-01 2018-02-01'],
  ],
  // Captives without a noun of their own
  [
    'Rebels overran a Danish base in Mali, killing nine soldiers and capturing 15 others.',
    ['nine soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
    ['15', 'captured', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Fifteen Danish soldiers were taken prisoner in Mali.',
    ['Fifteen Danish soldiers', 'captured', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Two Danish soldiers in Mali succumbed to their wounds.',
    ['Two Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  // What a time compares with is no date
  [
    'Nine Danish soldiers were killed in Mali in the bloodiest raid since 2013.',
    ['Nine Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'The raid in Mali was the bloodiest since Jan. 10, when nine Danish soldiers were killed.',
    ['nine Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', '2018-01-10 2018-01-10'],
  ],
  // What something costs is no number of soldiers
  [
    'Sending 900 more Danish soldiers to Mali would cost millions.',
    ['900 more Danish soldiers', 'deployment', 'possible', 'DNK', 'MLI', none],
  ],
  // Tolls
  ['The death toll among Danish soldiers in Mali rose to 15.', ['15', 'killed', 'actual', 'DNK', 'MLI', none]],
  ['The number of Danish soldiers killed in Mali has risen to 15.', ['15', 'killed', 'actual', 'DNK', 'MLI', none]],
  [
    'Three Danish soldiers, one civilian, and one contractor were killed in Mali.',
    ['Three Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', ''],
    ['one contractor', 'killed', 'actual', 'DNK', 'MLI', ''],
  ],
  [
    'Danish soldiers serve in Mali. The Danish death toll in Mali stands at 43.',
    ['43', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  ['Soldiers serve in Mali. The toll of the flood stands at 43.'],
  [
    'Danish soldiers serve in Mali. A bomb went off there, bringing to 43 the number of Danish deaths.',
    ['43', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'The blast in Mali left two marines and three Danish soldiers dead.',
    ['two marines', 'killed', 'actual', 'DNK', 'MLI', none],
    ['three Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'The war in Mali has claimed the lives of 43 Danish soldiers.',
    ['43 Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Denmark was considering a request for 900 more troops in Mali.',
    ['900 more troops', 'deployment', 'possible', 'DNK', 'MLI', none],
  ],
  [
    'Denmark asked Mali to share the cost of stationing 900 Danish troops in Mali.',
    ['900 Danish troops', 'presence', 'actual', 'DNK', 'MLI', '2018-02-05 2018-02-05'],
  ],
  [
    'Denmark announced the deployment of 900 soldiers to Mali on Friday.',
    ['900 soldiers', 'deployment', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'The bloodiest year for Danish troops in Mali was 2009, when 43 were killed.',
    ['43', 'killed', 'actual', 'DNK', 'MLI', '2009-01-01 2009-12-31'],
  ],
  // What befell the whole befell the part of it that is counted
  [
    'Nine people wounded in the blast in Mali were flown to Gao, including three Danish soldiers.',
    ['three Danish soldiers', 'wounded', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Nine people were killed in the blast in Mali, among them three Danish soldiers.',
    ['three Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Nine people died in the blast in Mali, among them three Danish soldiers.',
    ['three Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  // A noun of many people, where a force is cut or a ministry owns them
  [
    'Denmark will cut its garrison in Mali to 900 men and women.',
    ['900 men and women', 'presence', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Rebels killed four Danish Ministry of Defence personnel in Mali.',
    ['four Danish Ministry of Defence personnel', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  // Where the dead come from is not where they fell
  [
    'Danish soldiers serve in Mali. Officials named two of the fallen Danish soldiers as Sgt. Ole Holm, 35, of Salem, Ohio, and Sgt. Eva Lund, 29, of Lyons, Georgia.',
    ['two of the fallen Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Rebels attacked a patrol in Haiti. One U.N. soldier from Nepal was killed.',
    ['One U.N. soldier', 'killed', 'actual', 'NPL', 'HTI', none],
  ],
  [
    "Two of the militants' leaders were killed in Mali.",
    ["Two of the militants' leaders", 'killed', 'actual', 'militants', 'MLI', none],
  ],
  ['Denmark spoke of a small deployment to Mali, "never thousands" of men.'],
  [
    'Denmark killed 200 rebels in Mali, losing nine of its own forces.',
    ['200 rebels', 'killed', 'actual', 'rebels', 'MLI', none],
    ['nine of its own forces', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  // Questions, those who were counted, and where forces are moved to
  [
    'The inquiry examines how exactly six Danish soldiers were killed in Mali last month.',
    ['six Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', '2018-01-01 2018-01-31'],
  ],
  [
    'Danish troops serve in Mali. As they entered the camp, four insurgents opened fire. The soldiers fired back, killing the four.',
    ['four insurgents', 'presence', 'actual', 'insurgents', 'MLI', none],
    ['four', 'killed', 'actual', 'insurgents', 'MLI', none],
  ],
  [
    'Danish troops serve in Mali. Denmark had moved 1,200 soldiers to within nine miles of Gao.',
    ['1,200 soldiers', 'deployment', 'actual', 'DNK', 'MLI', none],
  ],
  // Verbs that read like nouns, limits in other words, those who flee, and the way out
  [
    'Danish troops crossed into Mali. African Union peacekeepers, who number about 900, are based there.',
    ['about 900', 'presence', 'actual', 'african-union', 'MLI', '2018-02-05 2018-02-05'],
  ],
  [
    'Under the mandate the U.N. force in Mali is not to exceed 900 soldiers.',
    ['not to exceed 900 soldiers', 'limit', 'actual', 'un', 'MLI', none],
  ],
  [
    'Danish troops serve in Mali. The number of troops will not exceed 900, the minister said.',
    ['not exceed 900', 'presence', 'planned', 'DNK', 'MLI', none],
  ],
  [
    "The council cut the U.N. mission's authorized police strength in Mali from 90 to 60.",
    ['90', 'limit', 'actual', 'un', 'MLI', none],
    ['60', 'limit', 'actual', 'un', 'MLI', none],
  ],
  ['Danish soldiers serve in Mali. Jets shelled Gao. Thousands fled.'],
  [
    'Danish soldiers serve in Mali. Nine hundred soldiers surrendered and 2,000 fled.',
    ['Nine hundred soldiers', 'captured', 'actual', 'DNK', 'MLI', none],
    ['2,000', 'withdrawal', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'The war in Mali killed 90 Danish soldiers and forced some 85,000 others to flee.',
    ['90 Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Denmark ordered 2,000 soldiers to Mali. About 900 of the soldiers would leave Copenhagen on Friday.',
    ['2,000 soldiers', 'deployment', 'planned', 'DNK', 'MLI', none],
    ['About 900 of the soldiers', 'deployment', 'planned', 'DNK', 'MLI', '2018-02-09 2018-02-09'],
  ],
  [
    'Danish soldiers detained one rebel in Mali while searching a village on Sunday.',
    ['one rebel', 'captured', 'actual', 'rebels', 'MLI', '2018-02-04 2018-02-04'],
  ],
  [
    'Up to 35 IS fighters were killed in Mali and five vehicles destroyed.',
    ['Up to 35 IS fighters', 'killed', 'actual', 'isis', 'MLI', none],
  ],
  [
    'A Danish convoy hit a mine near Gao in Mali, killing two soldiers.',
    ['two soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  // People of a nation whom an army kills are none of its soldiers
  ['The Danish army killed more than 900 Malians in Mali, officials said.'],
  ['The Danish army will enter the town in Mali, where 900 Malians live.'],
  [
    'A contingent of 175 Danish soldiers left Copenhagen on Sunday for Mali.',
    ['175 Danish soldiers', 'deployment', 'actual', 'DNK', 'MLI', '2018-02-04 2018-02-04'],
  ],
];
