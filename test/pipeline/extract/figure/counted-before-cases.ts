import type { NewswireCase } from './newswire-cases.js';

const today = '2018-02-05 2018-02-05';
const none = '';

/** Texts of our own that go on about those counted before: by numbers alone, by pronouns, as relieved or relieving; as `newswireCases`. */
export const countedBeforeCases: readonly NewswireCase[] = [
  // "at about" is a preposition with a number behind it
  [
    'Danish troops fight in Mali. The general estimated rebel losses at about 900.',
    ['about 900', 'killed', 'actual', 'rebels', 'MLI', none],
  ],
  // Those whom newcomers find there are there, whoever sent them
  [
    'Danish troops will join about 900 peacekeepers from Niger and Togo in Mali.',
    ['about 900 peacekeepers', 'presence', 'actual', 'NER;TGO', 'MLI', today],
  ],
  // What a force may have and what it lacks
  [
    'U.N. peacekeepers serve in Mali. The mission has a mandate for 900 soldiers.',
    ['900 soldiers', 'limit', 'actual', 'un', 'MLI', today],
  ],
  [
    'Denmark will send 400 soldiers to Mali. Officials say they would need 900 to hold the north.',
    ['400 soldiers', 'deployment', 'planned', 'DNK', 'MLI', none],
    ['900', 'presence', 'possible', 'DNK', 'MLI', none],
  ],
  // A part between commas takes no time away from the whole, and has that of the whole
  [
    'Some 90 Danish soldiers, including six officers, arrived in Mali on Thursday.',
    ['Some 90 Danish soldiers', 'deployment', 'actual', 'DNK', 'MLI', '2018-02-01 2018-02-01'],
    ['six officers', 'deployment', 'actual', 'DNK', 'MLI', '2018-02-01 2018-02-01'],
  ],
  [
    'The general said there were about 900 Danish troops now in Mali, including 400 airmen.',
    ['about 900 Danish troops', 'presence', 'actual', 'DNK', 'MLI', today],
    ['400 airmen', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  // Numbers without a noun, of those who were spoken of
  [
    'Rebels hold Danish soldiers in Mali. Eight more, among them two colonels, were seized on Friday.',
    ['Eight more', 'captured', 'actual', 'DNK', 'MLI', '2018-02-02 2018-02-02'],
    ['two colonels', 'captured', 'actual', 'DNK', 'MLI', '2018-02-02 2018-02-02'],
  ],
  [
    'Danish soldiers were caught in Mali. A further 60 were handed over in June.',
    ['A further 60', 'captured', 'actual', 'DNK', 'MLI', '2017-06-01 2017-06-30'],
  ],
  [
    'Denmark, which has 900 troops in Mali, said that it would bring 40 home in May.',
    ['900 troops', 'presence', 'actual', 'DNK', 'MLI', today],
    ['40', 'withdrawal', 'planned', 'DNK', 'MLI', '2018-05-01 2018-05-31'],
  ],
  [
    'Denmark has 900 soldiers in Mali. It said that it would take out 400 as a gesture.',
    ['900 soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
    ['400', 'withdrawal', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Denmark has 900 soldiers in Mali. Some 450 will sail from Mali within ten days.',
    ['900 soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
    ['Some 450', 'withdrawal', 'planned', 'DNK', 'MLI', '2018-02-05 2018-02-15'],
  ],
  // Not the country that was named last
  [
    'The number of Danish soldiers in Mali had dropped to 900. It would fall to 500 by August.',
    ['900', 'presence', 'actual', 'DNK', 'MLI', none],
    ['500', 'presence', 'possible', 'DNK', 'MLI', '2018-08-31'],
  ],
  // Who is relieved goes
  [
    'Some 900 Danish soldiers in Mali will be replaced by Germans in May.',
    ['Some 900 Danish soldiers', 'withdrawal', 'planned', 'DNK', 'MLI', '2018-05-01 2018-05-31'],
  ],
  // The row of givers goes on behind what the first are sent for
  [
    'Norway has sent 900 soldiers to join a U.N. brigade in Mali, and Finland another 400.',
    ['900 soldiers', 'deployment', 'actual', 'NOR', 'MLI', none],
    ['another 400', 'deployment', 'actual', 'FIN', 'MLI', none],
  ],
  // A nation's soldiers, where they are based
  [
    'Danish troops are leaving Mali. About 900 Danes had been based there since 2006.',
    ['About 900 Danes', 'presence', 'actual', 'DNK', 'MLI', '2006-01-01'],
  ],
  // "to die" says what makes him the first
  [
    'Danish troops serve in Mali. One Danish soldier was shot dead on Sunday, the first of the mission to die.',
    ['One Danish soldier', 'killed', 'actual', 'DNK', 'MLI', '2018-02-04 2018-02-04'],
  ],
  [
    'Danish troops serve in Mali. Twelve soldiers were killed over the previous two days.',
    ['Twelve soldiers', 'killed', 'actual', 'DNK', 'MLI', '2018-02-03 2018-02-05'],
  ],
  [
    "Danish troops serve in Mali. Two soldiers died in Friday's raid and three were wounded in the same raid.",
    ['Two soldiers', 'killed', 'actual', 'DNK', 'MLI', '2018-02-02 2018-02-02'],
    ['three', 'wounded', 'actual', 'DNK', 'MLI', '2018-02-02 2018-02-02'],
  ],
  [
    'Two Danish soldiers were killed near Gao in Mali on Friday. Three others were wounded in the same attack.',
    ['Two Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', '2018-02-02 2018-02-02'],
    ['Three', 'wounded', 'actual', 'DNK', 'MLI', '2018-02-02 2018-02-02'],
  ],
  // A tag behind a number, and the verb behind a named sender
  [
    'Denmark had 900 soldiers in Mali. About 400 remain in the 5,000-member U.N. force.',
    ['900 soldiers', 'presence', 'actual', 'DNK', 'MLI', none],
    ['About 400', 'presence', 'actual', 'DNK', 'MLI', today],
    ['5,000-member U.N. force', 'presence', 'actual', 'un', 'MLI', today],
  ],
  [
    'The group is all that is left of the 900 troops Denmark sent to Mali in 2013.',
    ['900 troops', 'deployment', 'actual', 'DNK', 'MLI', '2013-01-01 2013-12-31'],
  ],
  // What stands in front with "with" is told of the subject
  [
    'Troops of ten nations serve in Mali. With about 900 troops, Denmark has by far the largest force there, three times as large as it was when it came in 2013.',
    ['about 900 troops', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'Troops of ten nations serve in Mali. With nine troops killed since 2013, Denmark has suffered the heaviest losses.',
    ['nine troops', 'killed', 'actual', 'DNK', 'MLI', '2013-01-01'],
  ],
  [
    'Danish ministers prepare to discuss the war in Mali -- and its cost -- with nearly 900 Danish soldiers in the country.',
    ['nearly 900 Danish soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  // Tolls and their states
  [
    'Rebels killed Danish soldiers in Mali, and the army gave a toll of eight soldiers.',
    ['eight soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Danish soldiers fight in Mali. The number of troops wounded was placed at more than 90.',
    ['more than 90', 'wounded', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'The battle in Sri Lanka left at least 25 government troops and 120 Tamil Tigers dead.',
    ['at least 25 government troops', 'killed', 'actual', 'LKA', 'LKA', none],
    ['120 Tamil Tigers', 'killed', 'actual', 'tamil-tigers', 'LKA', none],
  ],
  [
    'Danish soldiers fight rebels in Mali. The toll includes the 60 or so rebels neutralised since Friday.',
    ['60 or so rebels', 'killed', 'actual', 'rebels', 'MLI', none],
  ],
  // A claim is made on another day than that of the deed
  [
    'The Danish army on Thursday claimed to have killed over 90 rebels in Mali.',
    ['over 90 rebels', 'killed', 'actual', 'rebels', 'MLI', none],
  ],
  // Whose a part is said to be, and who an alliance is
  [
    'About 900 of the foreign troops in Mali are Danes.',
    ['About 900 of the foreign troops', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'Danish troops serve in Mali. NATO allies will send 900 more troops to Mali.',
    ['900 more troops', 'deployment', 'planned', 'nato', 'MLI', none],
  ],
  [
    'U.S. troops serve in Afghanistan. Some 25 countries have pledged 7,000 more troops.',
    ['7,000 more troops', 'deployment', 'planned', 'nato', 'AFG', none],
  ],
  [
    'NATO allies fighting the Taliban and Al-Qaeda have pledged at least 900 troops for Afghanistan.',
    ['at least 900 troops', 'deployment', 'planned', 'nato', 'AFG', none],
  ],
  // When those came who remain
  [
    'Some 400 of the 900 Danish troops who came to Mali a year ago remain in Mali.',
    ['Some 400', 'presence', 'actual', 'DNK', 'MLI', today],
    ['900 Danish troops', 'presence', 'actual', 'DNK', 'MLI', none],
  ],
  // Lists of those who give soldiers
  [
    'Troops of many nations serve in Mali. The others, by the number of their troops, are: Denmark (516), Hungary (502) and Norway (7).',
    ['516', 'presence', 'actual', 'DNK', 'MLI', today],
    ['502', 'presence', 'actual', 'HUN', 'MLI', today],
    ['7', 'presence', 'actual', 'NOR', 'MLI', today],
  ],
  [
    'Troops of many nations serve in Mali.\n\nHere are the main contributors.\n\nDenmark: 516\n\nHungary: 502\n\nThe list is long.',
    ['516', 'presence', 'actual', 'DNK', 'MLI', today],
    ['502', 'presence', 'actual', 'HUN', 'MLI', today],
  ],
  // Levels that a noun, a figure or a force leads to, and those before them
  [
    'The NATO force in Bosnia has begun preparations for a reduction of troop levels to about 7,000 by June.',
    ['about 7,000', 'presence', 'planned', 'nato', 'BIH', '2018-06-30'],
  ],
  [
    'Denmark plans to reduce force numbers in Mali to a figure of 900 in May.',
    ['900', 'presence', 'planned', 'DNK', 'MLI', '2018-05-01 2018-05-31'],
  ],
  [
    'Denmark decided to cut its contingent in Mali from 900 to a training force of around 400.',
    ['900', 'presence', 'actual', 'DNK', 'MLI', none],
    ['around 400', 'presence', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Denmark would reduce numbers in southern Mali from 900 in September to 500 and then to 400.',
    ['900', 'presence', 'actual', 'DNK', 'MLI', '2017-09-01 2017-09-30'],
    ['500', 'presence', 'possible', 'DNK', 'MLI', none],
    ['400', 'presence', 'possible', 'DNK', 'MLI', none],
  ],
  [
    'The U.N. force in Mali is to swell from its current 900-strong force to 5,000 soldiers.',
    ['900-strong force', 'presence', 'actual', 'un', 'MLI', today],
    ['5,000 soldiers', 'presence', 'planned', 'un', 'MLI', none],
  ],
  [
    'Danish troops serve in Mali. The 900-strong MINUSMA is to be increased to 5,000.',
    ['900-strong MINUSMA', 'presence', 'actual', 'un', 'MLI', today],
    ['5,000', 'presence', 'planned', 'un', 'MLI', none],
  ],
  [
    'The number of Danish troops in Mali appears to be 648, down by at least 400 since September.',
    ['648', 'presence', 'actual', 'DNK', 'MLI', today],
    ['at least 400', 'withdrawal', 'actual', 'DNK', 'MLI', '2017-09-01'],
  ],
  [
    'Danish troops serve in Mali. A decision will be made on how long that reduced force of 900 would remain.',
    ['900', 'presence', 'possible', 'DNK', 'MLI', none],
  ],
  // Those who come, those who are there now, and the day of a truce
  [
    'Nearly 900 Danish soldiers are due in Gao in Mali on Saturday.',
    ['Nearly 900 Danish soldiers', 'deployment', 'planned', 'DNK', 'MLI', '2018-02-10 2018-02-10'],
  ],
  [
    'The 900 Danish troops arrived this weekend by helicopter in Mali.',
    ['900 Danish troops', 'deployment', 'actual', 'DNK', 'MLI', '2018-02-03 2018-02-04'],
  ],
  [
    'Some 900 Danish soldiers are to join the force in Mali in May.',
    ['Some 900 Danish soldiers', 'deployment', 'planned', 'DNK', 'MLI', '2018-05-01 2018-05-31'],
  ],
  [
    'Denmark said that 900 Danish troops currently stationed in Mali could help there.',
    ['900 Danish troops', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'Under a truce which took effect on Monday, 900 U.N. troops are expected to help keep order in Mali.',
    ['900 U.N. troops', 'presence', 'planned', 'un', 'MLI', none],
  ],
  [
    'Danish troops serve in Mali. A force of 900, mostly sailors, could be made available.',
    ['900', 'presence', 'possible', 'DNK', 'MLI', none],
  ],
];
