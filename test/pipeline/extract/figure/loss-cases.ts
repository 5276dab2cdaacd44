import type { NewswireCase } from './newswire-cases.js';

const friday = '2018-02-02 2018-02-02';
const none = '';

/** Short stories of our own about the killed, wounded and captured, read and written as `newswireCases`. */
export const lossCases: readonly NewswireCase[] = [
  // What became of them
  [
    'Since 2010, 19 Danish soldiers have been killed and 146 seriously wounded in Mali.',
    ['19 Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', '2010-01-01'],
    ['146', 'wounded', 'actual', 'DNK', 'MLI', none],
  ],
  // When
  [
    'Denmark said on Friday six of its soldiers were killed in Mali.',
    ['six of its soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    "Six Danish soldiers were wounded in Mali in Friday's raid.",
    ['Six Danish soldiers', 'wounded', 'actual', 'DNK', 'MLI', friday],
  ],
  [
    'In Mali on Friday, two Danish soldiers were killed and three Kenyan soldiers wounded.',
    ['two Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', friday],
    ['three Kenyan soldiers', 'wounded', 'actual', 'KEN', 'MLI', friday],
  ],
  [
    'Denmark struck back in Mali on Friday after gunmen killed six Danish soldiers overnight.',
    ['six Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', '2018-02-01 2018-02-02'],
  ],
  [
    'The worst day in Mali was Jan. 10, when six Danish marines and two Kenyan sailors were killed.',
    ['six Danish marines', 'killed', 'actual', 'DNK', 'MLI', '2018-01-10 2018-01-10'],
    ['two Kenyan sailors', 'killed', 'actual', 'KEN', 'MLI', '2018-01-10 2018-01-10'],
  ],
  // What became of them
  [
    'Denmark hailed the release of eight captive Danish soldiers in Mali.',
    ['eight captive Danish soldiers', 'captured', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'The film showed five Danish soldiers lying dead in Mali.',
    ['five Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'Denmark condemned the beheadings of six Danish soldiers in Mali.',
    ['six Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'About 900 Danish soldiers have died fighting the rebels in Mali since 2013.',
    ['About 900 Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', '2013-01-01'],
  ],
  [
    'Malian soldiers hold Gao in Mali. About 900 troops are fighting some 400 Tuareg rebels there.',
    ['About 900 troops', 'presence', 'actual', 'MLI', 'MLI', '2018-02-05 2018-02-05'],
    ['some 400 Tuareg rebels', 'presence', 'actual', 'tuareg-rebels', 'MLI', '2018-02-05 2018-02-05'],
  ],
  [
    'The Danish army said 81 soldiers had died in Mali since the offensive began on January 26.',
    ['81 soldiers', 'killed', 'actual', 'DNK', 'MLI', '2018-01-26'],
  ],
  [
    'Nine South African and three Danish soldiers have been killed in Mali.',
    ['Nine South African', 'killed', 'actual', 'ZAF', 'MLI', none],
    ['three Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
  ['The army has taken 394 rebels as prisoners in Mali.', ['394 rebels', 'captured', 'actual', 'rebels', 'MLI', none]],
  [
    'More than 900 Danish soldiers were killed to take the hill in Mali.',
    ['More than 900 Danish soldiers', 'killed', 'actual', 'DNK', 'MLI', none],
  ],
];
