import type { eventCases } from './event-cases.js';

/** Battles and talks as reports of the day tell of them, read and written as `eventCases`. */
export const battleCases: typeof eventCases = [
  ['Malian soldiers fought Tuareg rebels near Gao on Sunday.', ['attack actual MLI MLI 2018-02-04..2018-02-04']],
  ['Residents of Gao in Mali reported fighting overnight.', ['attack actual - MLI 2018-02-04..2018-02-05']],
  ['The rebels in Mali began an offensive Sunday.', ['attack actual rebels MLI 2018-02-04..2018-02-04']],
  ['Rockets continue to hammer the city of Gao in Mali.', ['attack ongoing - MLI ..']],
  ['Anti-balaka fighters attacked Bangui on Sunday.', ['attack actual anti-balaka CAF 2018-02-04..2018-02-04']],
  [
    'Two soldiers died in an attack by “extremists” in Mali on Sunday.',
    ['attack actual militants MLI 2018-02-04..2018-02-04'],
  ],
  [
    'Thai and Cambodian soldiers traded fire near a temple on Friday. Soldiers clashed again on Sunday.',
    ['attack actual KHM;THA - 2018-02-04..2018-02-04'],
  ],
  // Towns and bases lost
  [
    'The airport in Gao, Mali, fell to the rebels on Sunday.',
    ['territorial_change actual rebels MLI 2018-02-04..2018-02-04'],
  ],
  ['The army of Mali was forced to give up the town of Gao.', ['territorial_change actual - MLI ..']],
  // Exercises
  ['Danish forces staged a live-fire drill this week in Mali.', ['exercise actual DNK MLI 2018-02-05..2018-02-11']],
  // Whoever helps others to agree makes no truce
  [
    'Kenya brokered talks between Mali and the rebels, yielding a brief truce in Mali.',
    ['ceasefire actual - MLI ..'],
    ['ceasefire actual KEN MLI ..'],
  ],
  [
    'Negotiators for Peru and Ecuador agreed on Sunday on a cease-fire.',
    ['agreement actual ECU;PER - 2018-02-04..2018-02-04'],
  ],
  [
    'The U.S. and South Korea began their annual Foal Eagle exercises on Sunday.',
    ['exercise actual KOR;USA - 2018-02-04..2018-02-04'],
  ],
  // No movement, no talks, no blow
  ['Two Danish soldiers were hurt in Mali and were flown to hospital in Gao.', [], ['deployment']],
  ['Korea fired missiles at Danish troops in Mali. Three of them fell in the sea.', [], ['withdrawal']],
  ['Danish troops are in Mali. Parliament meets on Monday.', [], ['negotiation']],
  ['Danish troops in Mali will turn the air base at Gao into a hub.', [], ['base_transfer']],
  ['Fighting between the army and the rebels in Mali has killed thousands since 2013.', [], ['attack']],
  // Who is asked, who talks, who is fired on
  ['Denmark wants Damascus to pull back its forces from Idlib in Syria.', ['demand ongoing DNK SYR ..']],
  [
    'The premiers of Chad and Niger met on Sunday about the war in Mali. The two discussed a truce on Monday.',
    ['negotiation actual NER;TCD MLI 2018-02-05..2018-02-05'],
  ],
  // What seems so, and what only begins
  ['The truce in Mali appeared to be holding on Sunday.', ['ceasefire actual - MLI 2018-02-04..2018-02-04']],
  ['The rebels appear to have left Gao in Mali on Sunday.', ['withdrawal actual rebels MLI 2018-02-04..2018-02-04']],
  [
    'The U.N. mission in Mali will begin withdrawing its peacekeepers in May.',
    ['withdrawal planned un MLI 2018-05-01..2018-05-31'],
    ['mission_change'],
  ],
  // Arrivals without a place
  ['Danish soldiers in Mali flew in on Sunday.', ['deployment actual DNK MLI 2018-02-04..2018-02-04']],
  ['Two Danish helicopters collided in Mali, killing nine soldiers.', [], ['attack']],
  [
    'Denmark and Norway will send 900 Danish and 400 Norwegian soldiers to Mali.',
    ['deployment planned DNK;NOR MLI ..'],
  ],
  ['Observers will supervise the withdrawal of Danish troops from Mali.', ['withdrawal planned DNK MLI ..']],
  [
    'The coalition has carried out thousands of air strikes in Mali since May 2017.',
    ['attack ongoing multinational-force MLI 2017-05-01..'],
  ],
  ['American aircraft flew 495 strikes in Mali on Sunday.', ['attack actual USA MLI 2018-02-04..2018-02-04']],
  [
    'Ethiopian and Eritrean troops fought near Zalambessa on Sunday.',
    ['attack actual ERI;ETH ETH 2018-02-04..2018-02-04'],
  ],
  ['The rebels have surrounded the town of Gao in Mali.', ['attack actual rebels MLI ..']],
  [
    "Danish soldiers serve in Mali. Mali's rulers asked the Danes to leave. They went home in January.",
    ['withdrawal actual DNK MLI 2018-01-01..2018-01-31'],
  ],
  ['The Paris attacks killed nine soldiers.', ['attack actual - - ..'], ['attack actual FRA - ..']],
  [
    'About 900 American marines will rotate through Darwin in May.',
    ['deployment planned USA AUS 2018-05-01..2018-05-31'],
  ],
  [
    'Danish soldiers were lifted into the valley by helicopter in Mali on Sunday.',
    ['deployment actual DNK MLI 2018-02-04..2018-02-04'],
  ],
  // From home to a mission abroad, what a plan keeps, and what is only rehearsed
  ['Denmark has moved 900 soldiers from Copenhagen to Mali.', ['deployment actual DNK MLI ..'], ['redeployment']],
  ['Denmark will pull out of Mali but send 90 trainers to Niger.', ['deployment planned DNK NER ..']],
  ['Danish marines in Mali took part in a mock assault on Sunday.', [], ['attack']],
  ['The rebels in Mali declared the 1991 truce over.', ['ceasefire_end actual rebels MLI ..'], ['ceasefire actual']],
  [
    'Danish jets bombed a camp for displaced people in Gao, Mali, on Sunday.',
    ['attack actual DNK MLI 2018-02-04..2018-02-04'],
  ],
  [
    'Two drones came near Gao in Mali. A Danish frigate shot them down on Sunday.',
    ['attack actual DNK MLI 2018-02-04..2018-02-04'],
  ],
  ['In addition to the six soldiers, nine policemen were killed in Mali.', [], ['deployment']],
  [
    'Danish soldiers captured more peaks near Gao in Mali on Sunday.',
    ['territorial_change actual DNK MLI 2018-02-04..2018-02-04'],
  ],
  [
    'Soldiers serve in Mali. Peace talks with the largest group, the Moro Islamic Liberation Front, collapsed on Sunday.',
    ['negotiation actual MLI;moro-islamic-liberation-front MLI 2018-02-04..2018-02-04'],
    ['defeat'],
  ],
  [
    'The army fights the rebels in Mali. Kenya and Chad brokered talks, yielding brief truces in Mali.',
    ['ceasefire actual - MLI ..'],
  ],
];
