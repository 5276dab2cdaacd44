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
];
