import type { NewswireCase } from './newswire-cases.js';

const none = '';

/** Short stories of our own about who is counted and what becomes of them, read and written as `newswireCases`. */
export const musterCases: readonly NewswireCase[] = [
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
];
