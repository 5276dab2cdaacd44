import type { NewswireCase } from './newswire-cases.js';

const today = '2018-02-05 2018-02-05';
const none = '';

/** Texts of our own whose numbers stand away from the verb: in a phrase of "with", in a row, in brackets; read and written as `newswireCases`. */
export const awayFromVerbCases: readonly NewswireCase[] = [
  // What a phrase of "with" says of them, and how real it is
  [
    'Denmark has soldiers in Mali. It may withdraw most soldiers, with about 90 staying behind.',
    ['about 90', 'presence', 'possible', 'DNK', 'MLI', none],
  ],
  [
    'Denmark will withdraw most soldiers from Mali, with some 90 soldiers remaining in the north.',
    ['some 90 soldiers', 'presence', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Some 40 Danish soldiers landed in Gao, the capital of a region, on Friday, with another 60 scheduled to land on Tuesday.',
    ['Some 40 Danish soldiers', 'deployment', 'actual', 'DNK', 'MLI', '2018-02-02 2018-02-02'],
    ['another 60', 'deployment', 'planned', 'DNK', 'MLI', '2018-02-06 2018-02-06'],
  ],
  [
    'Some 40 Danish soldiers landed in Mali on Friday, with 60 more expected in May.',
    ['Some 40 Danish soldiers', 'deployment', 'actual', 'DNK', 'MLI', '2018-02-02 2018-02-02'],
    ['60 more', 'deployment', 'planned', 'DNK', 'MLI', '2018-05-01 2018-05-31'],
  ],
  // What is so whatever the verb says
  [
    'The rebels in Mali could not take the road because of 400 Danish soldiers stationed along it.',
    ['400 Danish soldiers', 'presence', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Denmark fights a war in Mali. Talks may resume after the release of nine captured Danish soldiers.',
    ['nine captured Danish soldiers', 'captured', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Denmark will honor the 40 fallen Danish soldiers of the war in Mali.',
    ['40 fallen Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  ['Denmark buried nine dead Danish soldiers.', ['nine dead Danish soldiers', 'killed', 'actual', 'DNK', null, none]],
  [
    'All 400 Danish soldiers should be in place in Mali by May.',
    ['400 Danish soldiers', 'presence', 'planned', 'DNK', 'MLI', '2018-05-31'],
  ],
  [
    'Denmark will leave Mali, where it has 900 soldiers, by May.',
    ['900 soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  // Rows, quotation marks, one of them
  [
    'Officials say at least 60 Danish soldiers and dozens of Kenyan soldiers have been killed in Mali.',
    ['at least 60 Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
    ['dozens of Kenyan soldiers', 'killed', 'actual', 'KEN', 'MLI', none],
  ],
  [
    'The army of Mali said 30 “terrorists” were killed.',
    ['30 “terrorists', 'killed', 'actual', 'militants', 'MLI', none],
  ],
  [
    'Denmark said that one Danish soldier remained missing in Mali.',
    ['one Danish soldier', 'presence', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Two Danish soldiers were killed in Mali after gunmen stormed a base on Friday.',
    ['Two Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', '2018-02-02 2018-02-02'],
  ],
  // Who they are
  [
    'The Front, a guerrilla movement in Mali, left the town. Dozens of his fighters stayed.',
    ['Dozens of his fighters', 'presence', 'actual', 'insurgents', 'MLI', none],
  ],
  [
    'Denmark sent 200 soldiers to Mali. That force has meanwhile grown to 700.',
    ['200 soldiers', 'deployment', 'actual', 'DNK', 'MLI', none],
    ['700', 'presence', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'A multi-national Asian force of 400 soldiers guards the capital of Mali.',
    ['400 soldiers', 'presence', 'actual', 'multinational-force', 'MLI', today],
  ],
  // No soldiers, or not they alone
  ['Denmark keeps 900 soldiers, civilians and family members in Mali.'],
  ['Denmark keeps 900 soldiers, police officers and civilian staff in Mali.'],
  ['Six special forces armored personnel carriers of the Danish army reached Mali.'],
  ['The two military leaders of Mali spoke of the war.'],
  ['Danish soldiers serve in Mali. A crowd of more than 150 ethnic Danes met the soldiers.'],
  // Bodies counted by their people, and losses of a side
  [
    'Danish soldiers serve in Mali. Denmark keeps a company of around 140 there.',
    ['around 140', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'Denmark fights in Mali. The toll is 15 dead on the side of the Danish army.',
    ['15', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Denmark sent 90 fully equipped soldiers to Mali.',
    ['90 fully equipped soldiers', 'deployment', 'actual', 'DNK', 'MLI', none],
  ],
  // What is due, stands, is held or joined
  [
    'Kenya has 900 soldiers in Mali. Another 300 are due home by May.',
    ['900 soldiers', 'presence', 'actual', 'KEN', 'MLI', today],
    ['Another 300', 'withdrawal', 'planned', 'KEN', 'MLI', '2018-05-31'],
  ],
  [
    'In 2006 the Danish contingent in Mali numbered 530 soldiers. It now stands at 50.',
    ['530 soldiers', 'presence', 'actual', 'DNK', 'MLI', '2006-01-01 2006-12-31'],
    ['50', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'The rebels in Mali freed two Danish soldiers on Friday but still hold 18 Danish officers.',
    ['two Danish soldiers', 'captured', 'actual', 'DNK', 'MLI', '2018-02-02 2018-02-02'],
    ['18 Danish officers', 'captured', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'Mali wants to swap them for 90 Danish soldiers held in prisons.',
    ['90 Danish soldiers', 'captured', 'actual', 'DNK', null, today],
  ],
  [
    'Denmark plans to raise the ceiling for its troops in Mali from 350 to 450.',
    ['350', 'limit', 'actual', 'DNK', 'MLI', none],
    ['450', 'limit', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Denmark plans to send a new battalion reduced by 90 soldiers to Mali.',
    ['90 soldiers', 'withdrawal', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Denmark plans to pull out its contingent, currently 250 troops strong in Mali, in May.',
    ['250 troops', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'Danish soldiers entered a town in Mali on Friday, as a blast left two Danish soldiers dead.',
    ['two Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', '2018-02-02 2018-02-02'],
  ],
  // Groups and armies by what they are called
  [
    'The Taliban, an Afghan movement of some 900 fighters, lost a battle in Afghanistan.',
    ['some 900 fighters', 'strength', 'actual', 'taliban', 'AFG', none],
  ],
  [
    'The Danish National Army (DNA) fights a war in Mali. DNA has 900 soldiers there.',
    ['900 soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'Chilean troops fought the group that killed 15 Marines in Chile.',
    ['15 Marines', 'killed', 'actual', 'CHL', 'CHL', none],
  ],
  [
    'Rebels fought the army in Mali. The blast, near the border with Chad, wounded two soldiers.',
    ['two soldiers', 'wounded', 'actual', 'MLI', 'MLI', none],
  ],
  // Rows and parts
  [
    'Officials say at least 60 Danish marines and dozens of policemen and soldiers have been hurt in Mali this year.',
    ['at least 60 Danish marines', 'wounded', 'actual', 'DNK', 'MLI', '2018-01-01 2018-12-31'],
    ['dozens of policemen', 'wounded', 'actual', 'MLI', 'MLI', '2018-01-01 2018-12-31'],
  ],
  [
    'Four hundred Danish soldiers are among the 2,000 soldiers who left Mali last year.',
    ['Four hundred Danish soldiers', 'withdrawal', 'actual', 'DNK', 'MLI', '2017-01-01 2017-12-31'],
    ['2,000 soldiers', 'withdrawal', 'actual', 'DNK', 'MLI', '2017-01-01 2017-12-31'],
  ],
  [
    'No Danish soldiers remain in Mali except for 30 Danish advisers.',
    ['No Danish soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
    ['30 Danish advisers', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'Mali owes the peace to the courage of 900 Danish soldiers deployed along its border.',
    ['900 Danish soldiers', 'presence', 'actual', 'DNK', null, today],
  ],
  // Short names in brackets, "in all", and whom the subject is
  [
    'At least three Danish soldiers of the United Nations Mission in Mali (MINUSMA) were killed on Friday.',
    ['At least three Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', '2018-02-02 2018-02-02'],
  ],
  [
    'In all 500 more soldiers will join the present 1,200-strong Danish force in Mali.',
    ['500 more soldiers', 'deployment', 'planned', 'DNK', 'MLI', none],
    ['1,200-strong Danish force', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'Denmark, Iceland’s former ruler, has a 600-strong contingent in Mali.',
    ['600-strong contingent', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'Danish soldiers fight in Mali. Three soldiers died and four more were still missing.',
    ['Three soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
    ['four more', 'presence', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Soldiers fight in Mali. The dead were among 21 Danes on patrol, and 15 Danish officers died in Chad.',
    ['21 Danes', 'presence', 'actual', 'DNK', 'MLI', none],
    ['15 Danish officers', 'killed', 'actual', 'DNK', 'TCD', none],
  ],
  // Up by so many, compared with so many, carried, relieved by whom, and a body that is so many
  [
    'The Danish force in Mali is 600, up by 400 since May.',
    ['600', 'presence', 'actual', 'DNK', 'MLI', today],
    ['400', 'deployment', 'actual', 'DNK', 'MLI', '2017-05-01'],
  ],
  [
    'Kenya has 1,000 soldiers in Mali, compared to 900 for Denmark.',
    ['1,000 soldiers', 'presence', 'actual', 'KEN', 'MLI', today],
    ['900', 'presence', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'A ferry carrying 45 Danish soldiers who had served in Mali left the port.',
    ['45 Danish soldiers', 'presence', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Some 900 Norwegian marines in Mali will be relieved by 400 Danish soldiers in May.',
    ['Some 900 Norwegian marines', 'withdrawal', 'planned', 'NOR', 'MLI', '2018-05-01 2018-05-31'],
    ['400 Danish soldiers', 'deployment', 'planned', 'DNK', 'MLI', '2018-05-01 2018-05-31'],
  ],
  ['The rebel force of 250 men holds Gao.', ['250 men', 'presence', 'actual', 'rebels', 'MLI', today]],
  ['The force of 900 will leave Mali in May.', ['900', 'presence', 'actual', null, 'MLI', today]],
  ['The brigade is 900 soldiers strong.', ['900 soldiers', 'strength', 'actual', null, null, today]],
  [
    'The minister announced the wounding of nine Danish soldiers in Mali.',
    ['nine Danish soldiers', 'wounded', 'actual', 'DNK', 'MLI', none],
  ],
  ['The number of soldiers killed topped 900.', ['topped 900', 'killed', 'actual', null, null, none]],
  ['IRA gunmen killed nine soldiers in Ulster.', ['nine soldiers', 'killed', 'actual', 'GBR', 'GBR', none]],
  [
    'The House of Commons voted to send 900 soldiers to Mali.',
    ['900 soldiers', 'deployment', 'planned', 'GBR', 'MLI', none],
  ],
];
