import type { NewswireCase } from './newswire-cases.js';

const today = '2018-02-05 2018-02-05';
const none = '';

/** Reports of our own whose later sentences tell of those counted before: by numbers alone, by pronouns, as relieved or relieving. */
export const toldOnCases: readonly NewswireCase[] = [
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
    'Danish troops serve in Mali. Twelve soldiers were killed over the previous 24 hours.',
    ['Twelve soldiers', 'killed', 'actual', 'DNK', 'MLI', '2018-02-04 2018-02-05'],
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
];
