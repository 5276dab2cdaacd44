import type { NewswireCase } from './newswire-cases.js';

const none = '';

/** Short stories of our own about who is counted and what becomes of them, read and written as `newswireCases`. */
export const whoCountsCases: readonly NewswireCase[] = [
  // Who counts as under arms
  [
    'Nine Abu Sayyaf members were killed in Jolo.',
    ['Nine Abu Sayyaf members', 'killed', 'actual', 'abu-sayyaf', 'PHL', none],
  ],
  [
    'Two members of Boko Haram were captured in Nigeria.',
    ['Two members', 'captured', 'actual', 'boko-haram', 'NGA', none],
  ],
  ['One sailor was killed in Mali.', ['One sailor', 'killed', 'actual', 'MLI', 'MLI', none]],
  ['Only one Danish soldier was killed in Mali.', ['one Danish soldier', 'killed', 'actual', 'DNK', 'MLI', none]],
  [
    'The Danish army said in a letter that one of its soldiers had been killed in Mali.',
    ['one of its soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Denmark has sent 900 soldiers on four missions, suffering six deaths.',
    ['900 soldiers', 'deployment', 'actual', 'DNK', null, none],
    ['six deaths', 'killed', 'actual', 'DNK', null, none],
  ],
  ['The flood hit the town of Bol in Chad, with homes gone, causing six deaths.'],
  [
    'The U.N. mission in Mali has 240 unarmed observers.',
    ['240 unarmed observers', 'presence', 'actual', 'un', 'MLI', '2018-02-05 2018-02-05'],
  ],
  ['Danish soldiers guard the camp in Mali. Some 300 election observers went home.'],
  [
    'Denmark will cut its force in Mali by three-quarters.',
    ['three-quarters', 'withdrawal', 'planned', 'DNK', 'MLI', none],
  ],
  // What becomes of them
  [
    'Two Danish soldiers died, bringing the number killed in Mali this year to 14.',
    ['Two Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
    ['14', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Two Danish soldiers died in Mali, taking the number of those killed to 66.',
    ['Two Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
    ['66', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'The blast raised the toll of Danish soldiers killed in Mali to 55.',
    ['55', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'The dead also included nine Danish soldiers in Mali.',
    ['nine Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'The raid in Mali led to nine Danish soldiers being wounded.',
    ['nine Danish soldiers', 'wounded', 'actual', 'DNK', 'MLI', none],
  ],
  ['The Danish army said it lost nine in Mali.', ['nine', 'killed', 'actual', 'DNK', 'MLI', none]],
  [
    'One Danish soldier was wounded and one was killed in Mali.',
    ['One Danish soldier', 'wounded', 'actual', 'DNK', 'MLI', none],
    ['one', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'One Danish soldier spoke and one was late in Mali.',
    ['One Danish soldier', 'presence', 'actual', 'DNK', 'MLI', none],
  ],
  // When
  [
    'Since the start of the raids in May 2016, 40 Danish soldiers have died in Mali.',
    ['40 Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', '2016-05-01'],
  ],
  [
    'The army said 90 militants have been killed in Mali since the operation to retake Gao began in May 2016.',
    ['90 militants', 'killed', 'actual', 'militants', 'MLI', '2016-05-01'],
  ],
  [
    'Nine Danish soldiers have been killed in Mali in the bloodiest raid since the war began in 2013.',
    ['Nine Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    "Danish officers are looking into Thursday's incident in which a bomb killed three Danish soldiers in Mali.",
    ['three Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', '2018-02-01 2018-02-01'],
  ],
  // Whose
  ['Four soldiers serving with ISAF died in Helmand.', ['Four soldiers', 'killed', 'actual', 'isaf', 'AFG', none]],
  [
    'Four soldiers serving in Helmand were killed. The Afghan army fights on.',
    ['Four soldiers', 'killed', 'actual', 'AFG', 'AFG', none],
  ],
  [
    'Sri Lankan gunboats sank four Tamil Tiger boats, killing one of their commanders.',
    ['one of their commanders', 'killed', 'actual', 'tamil-tigers', 'LKA', none],
  ],
  // Whether they are there, and whether they come
  [
    'Danish forces have waged a campaign to dislodge 900 rebels in Mali.',
    ['900 rebels', 'presence', 'actual', 'rebels', 'MLI', none],
  ],
  [
    'The pullout helps Denmark reach its goal of 900 soldiers in Mali.',
    ['900 soldiers', 'presence', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Around 900 Danish troops are expected to be in place in Mali by May 1.',
    ['Around 900 Danish troops', 'presence', 'planned', 'DNK', 'MLI', '2018-05-01'],
  ],
  [
    'The number of Danish troops in Mali will return to the pre-war level of 4,000.',
    ['4,000', 'presence', 'planned', 'DNK', 'MLI', none],
  ],
  [
    'Thousands of Danish soldiers pushed into Mali.',
    ['Thousands of Danish soldiers', 'deployment', 'actual', 'DNK', 'MLI', none],
  ],
];
