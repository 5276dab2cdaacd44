import type { newswireCases } from './newswire-cases.js';

const today = '2018-02-05 2018-02-05';
const none = '';

/** Levels told of those who host them or beside those of other years, read and written as `newswireCases`. */
export const hostCases: typeof newswireCases = [
  // Whoever hosts soldiers is where they are, not whose they are
  [
    'Qatar is home to about 900 American soldiers.',
    ['about 900 American soldiers', 'presence', 'actual', 'USA', 'QAT', today],
  ],
  [
    'Bahrain, home to an American naval base, has long been host to 900 American soldiers.',
    ['900 American soldiers', 'presence', 'actual', 'USA', 'BHR', today],
  ],
  [
    'South Korea hosts 900 American soldiers, compared with 4,000 a decade ago.',
    ['900 American soldiers', 'presence', 'actual', 'USA', 'KOR', today],
    ['4,000', 'presence', 'actual', 'USA', 'KOR', '2008-01-01 2008-12-31'],
  ],
  [
    'Japan hosts some 900 American soldiers.',
    ['some 900 American soldiers', 'presence', 'actual', 'USA', 'JPN', today],
  ],
  [
    'Japan hosts at least 900 American soldiers.',
    ['at least 900 American soldiers', 'presence', 'actual', 'USA', 'JPN', today],
  ],
  [
    'Japan hosts up to 900 American soldiers.',
    ['up to 900 American soldiers', 'presence', 'actual', 'USA', 'JPN', today],
  ],
  // Levels of other times
  [
    'Denmark has 900 soldiers in Mali, down from 4,000 at the height of the war.',
    ['900 soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
    ['4,000', 'presence', 'actual', 'DNK', 'MLI', none],
  ],
  // What is claimed or believed to have happened
  [
    'Danish troops serve in Mali. The army claims to have killed 90 rebels there.',
    ['90 rebels', 'killed', 'actual', 'rebels', 'MLI', none],
  ],
  // Whose the soldiers are who are sent
  [
    'American soldiers serve in Poland and Latvia. The Army will send 90 soldiers to Poland.',
    ['90 soldiers', 'deployment', 'planned', 'USA', 'POL', none],
  ],
  // Numbers behind a particle, and fighters by what their group was called
  [
    'About 900 Danish soldiers are in Mali. The premier flew in 300 more.',
    ['About 900 Danish soldiers', 'presence', 'actual', 'DNK', 'MLI', today],
    ['300 more', 'deployment', 'actual', 'DNK', 'MLI', none],
  ],
  [
    'The Free Syrian Army took a town in Syria from Islamic State militants. Its spokesman said 40 militants and nine Free Syrian Army fighters died.',
    ['40 militants', 'killed', 'actual', 'isis', 'SYR', none],
    ['nine Free Syrian Army fighters', 'killed', 'actual', 'free-syrian-army', 'SYR', none],
  ],
  // Amounts that come home, that are lost, and that a second infinitive of a plan names
  [
    'Danish troops serve in Mali. The premier said that 400 would come home by next May.',
    ['400', 'withdrawal', 'planned', 'DNK', 'MLI', '2018-05-31'],
  ],
  [
    'Hezbollah fights in Syria. Hezbollah lost more than 100 men in the battle.',
    ['more than 100 men', 'killed', 'actual', 'hezbollah', 'SYR', none],
  ],
  [
    'The Security Council voted on Thursday to extend the mission in Mali and to raise its ceiling to 12,500 soldiers.',
    ['12,500 soldiers', 'limit', 'planned', 'un', 'MLI', none],
  ],
  // What was authorised is a limit
  [
    'The United Nations has 900 soldiers in Mali, less than half of the 2,000 that were authorized.',
    ['900 soldiers', 'presence', 'actual', 'un', 'MLI', today],
    ['2,000', 'limit', 'actual', 'un', 'MLI', none],
  ],
  [
    'French troops serve in Mali. Some 900 soldiers are patrolling French streets.',
    ['Some 900 soldiers', 'presence', 'actual', 'FRA', 'FRA', today],
  ],
  // Whose number it is, each of two counts, and people of a nation who are sent to a war
  [
    'In October about 300 American personnel began deploying to Cameroon, bringing their number there to about 390.',
    ['about 300 American personnel', 'deployment', 'actual', 'USA', 'CMR', '2017-10-01 2017-10-31'],
    ['about 390', 'presence', 'actual', 'USA', 'CMR', '2017-10-01 2017-10-31'],
  ],
  [
    'The army of Angola said that 35 soldiers and more than 60 fighters of the UNITA movement died in Angola.',
    ['35 soldiers', 'killed', 'actual', 'AGO', 'AGO', none],
    ['more than 60 fighters', 'killed', 'actual', 'unita', 'AGO', none],
  ],
  [
    'The premier is sending 400 more Danes to a war in Mali.',
    ['400 more Danes', 'deployment', 'actual', 'DNK', 'MLI', none],
  ],
  // Those who are massed are there, and whose army it is is no part of its name
  [
    'Danish soldiers serve in Mali. Some 900 Danish troops are massed near Gao.',
    ['Some 900 Danish troops', 'presence', 'actual', 'DNK', 'MLI', today],
  ],
  [
    "Orvan's Free National Army said in Mali that 14 of its fighters had died.",
    ['14 of its fighters', 'killed', 'actual', 'free-national-army', 'MLI', none],
  ],
];
