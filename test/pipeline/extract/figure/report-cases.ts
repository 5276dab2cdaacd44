import type { NewswireCase } from './newswire-cases.js';

const today = '2018-02-05 2018-02-05';
const none = '';

/** Counts as long reports and headings give them, whatever verb stands with the people, published on Monday 2018-02-05. */
export const reportCases: readonly NewswireCase[] = [
  // The words right behind the people say what became of them
  [
    'Denmark fights in Mali. The unit was part of the extra 900 soldiers sent last year to hold the north.',
    ['extra 900 soldiers', 'deployment', 'actual', 'DNK', 'MLI', '2017-01-01 2017-12-31'],
  ],
  [
    'Danish soldiers serve in Mali. She met 40 soldiers wounded in May.',
    ['40 soldiers', 'wounded', 'actual', 'DNK', 'MLI', '2017-05-01 2017-05-31'],
  ],
  [
    'We honour the other 27 Danish soldiers we have lost in Mali.',
    ['27 Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  // What they are there for is not what they do there
  [
    'Almost 900 Danish soldiers are deployed in Mali to fight rebels.',
    ['Almost 900 Danish soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    'Danish soldiers serve in Mali. Some 400 are based in Gao to train recruits. Another 90 were deployed to guard the port.',
    ['Some 400', 'presence', 'actual', 'DNK', 'MLI', today],
    ['Another 90', 'deployment', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Almost 900 Danish soldiers are in Mali to fight rebels, with some 400 in Gao.',
    ['Almost 900 Danish soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
    ['some 400', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  // A heading
  // What is said of losses
  [
    'Danish soldiers fight in Mali. A doctor said dozens were dead.',
    ['dozens', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Two Danish soldiers died in Mali and 30 have received severe injuries.',
    ['Two Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
    ['30', 'wounded', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Danish soldiers serve in Mali. The Danish army announced the deaths of five more soldiers in Mali.',
    ['five more soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  ['Danish soldiers in Mali took 12 rebels into custody.', ['12 rebels', 'captured', 'actual', 'rebels', 'MLI', none]],
  [
    'Of the 900 Taliban fighters in Helmand, 400 were caught and 12 were shot dead.',
    ['900 Taliban fighters', 'presence', 'actual', 'taliban', 'AFG', today],
    ['400', 'captured', 'actual', 'taliban', 'AFG', none],
    ['12', 'killed', 'actual', 'taliban', 'AFG', none],
  ],
  // Levels
  [
    'Danish soldiers serve in Mali. Since the 900 soldiers came, violence has dropped by 60 percent.',
    ['900 soldiers', 'presence', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'The Danish force in Mali was cut from 900 soldiers in May to 200 in June.',
    ['900 soldiers', 'presence', 'actual', 'DNK', 'MLI', '2017-05-01 2017-05-31'],
    ['200', 'presence', 'actual', 'DNK', 'MLI', '2017-06-01 2017-06-30'],
  ],
  [
    'There are 900 Danish soldiers in Mali. The drawdown is to cut the overall total by 200.',
    ['900 Danish soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
    ['200', 'withdrawal', 'planned', 'DNK', 'MLI', none],
  ],
  ["Denmark's 550 troop commitment in Mali ends.", ['550 troop', 'presence', 'actual', 'DNK', 'MLI', today]],
  // A body and those of whom it consists
  [
    'Denmark keeps soldiers in Mali. An infantry battalion that includes 700 soldiers will travel to Mali in May.',
    ['700 soldiers', 'deployment', 'planned', 'DNK', 'MLI', '2018-05-01 2018-05-31'],
  ],
  [
    'Danish soldiers serve in Mali. The resolution calls for a joint force consisting of more than 900 soldiers.',
    ['more than 900 soldiers', 'presence', 'possible', 'DNK', 'MLI', none],
  ],
  [
    'Danish soldiers serve in Mali. Malian troops, numbering about 4,500, have dug trenches.',
    ['about 4,500', 'presence', 'actual', 'MLI', 'MLI', none],
  ],
  [
    'The number of Danish troops in Mali now stands at about 900 and is expected to reach 1,500 in May.',
    ['about 900', 'presence', 'actual', 'DNK', 'MLI', today],
    ['1,500', 'presence', 'planned', 'DNK', 'MLI', '2018-05-01 2018-05-31'],
  ],
  // Whose they are
  [
    'Danish soldiers serve in Mali. He came days after an attack on a Malian army base killed 14 soldiers.',
    ['14 soldiers', 'killed', 'actual', 'MLI', 'MLI', none],
  ],
  [
    'Danish soldiers serve in Mali. Some 30 Taliban fighters were killed, including two commanders.',
    ['Some 30 Taliban fighters', 'killed', 'actual', 'taliban', 'MLI', none],
    ['two commanders', 'killed', 'actual', 'taliban', 'MLI', none],
  ],
  [
    'Danish soldiers serve in Mali. In my first year, 42 men from my unit were killed.',
    ['42 men', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Danish soldiers serve in Mali. He needs 900 more soldiers to train Malian troops.',
    ['900 more soldiers', 'deployment', 'possible', 'DNK', 'MLI', none],
  ],
  [
    'Danish soldiers serve in Mali. Gunmen stormed the camp, killing 14 soldiers and officers in what is seen as revenge.',
    ['14 soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Danish soldiers were wounded in Mali. At least 20 of the wounded have been flown out.',
    ['At least 20', 'wounded', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Fighting raged in Sri Lanka with the Tamil Tigers. The army said an estimated 120 Tigers were killed.',
    ['an estimated 120 Tigers', 'killed', 'actual', 'tamil-tigers', 'LKA', none],
  ],
  // More than any army loses
  ['The war in Mali has left hundreds of thousands dead. Danish soldiers came, and millions fled.'],
];
