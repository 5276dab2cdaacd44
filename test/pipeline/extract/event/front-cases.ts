import type { eventCases } from './event-cases.js';

/** Short stories of our own in the ways of reports from the front, read and written as `eventCases`. */
export const frontCases: typeof eventCases = [
  // Truces that end
  ['In Mali the rebels declared that the cease-fire was over.', ['ceasefire_end actual - MLI ..']],
  [
    'In Mali the rebels announced the end of their truce with the army.',
    ['ceasefire_end actual rebels MLI ..'],
    ['ceasefire actual'],
  ],
  [
    'In Mali the army broke the truce that took effect on Friday.',
    ['ceasefire_end actual MLI MLI ..', 'ceasefire actual MLI MLI 2018-02-02..2018-02-02'],
  ],
  ['The Malian army accused the rebels of truce violations.', ['ceasefire_end actual - - ..']],
  [
    'Rebels hold the town in Mali. The third truce violation began at 11 am on Thursday.',
    ['ceasefire_end actual - MLI 2018-02-01..2018-02-01'],
  ],
  // Some of many
  ['In Mali some of the fiercest battles broke out on Friday.', ['attack actual - MLI 2018-02-02..2018-02-02']],
  [
    'Malian and Chadian soldiers engaged in some of the worst fighting along the border since the two countries signed an accord.',
    ['attack actual MLI;TCD - ..'],
  ],
  [
    'In Mali they feared a repeat of battles in which 90 soldiers died last month.',
    ['attack actual - MLI 2018-01-01..2018-01-31'],
  ],
  ['Malian troops counter-attacked on Friday.', ['attack actual MLI - 2018-02-02..2018-02-02']],
  ['Denmark struck a power plant in Mali on Friday.', ['attack actual DNK MLI 2018-02-02..2018-02-02']],
  // Ground that is taken
  [
    'Rebels occupied the Malian town of Gao on Friday.',
    ['territorial_change actual rebels MLI 2018-02-02..2018-02-02'],
    ['invasion'],
  ],
  [
    'The rebels broke the accord by occupying the port of Kidal in Mali.',
    ['territorial_change actual rebels MLI ..'],
    ['invasion'],
  ],
  // What is under way, and what is not
  ['Danish soldiers serve in Mali. The Danish contingent is being slowly reduced.', ['withdrawal ongoing DNK MLI ..']],
  ['Danish soldiers serve in Mali. Danish troops did not open fire.', ['attack negated DNK MLI ..']],
  ['The army is not advancing. The UN mission in Mali is winding down.', ['mission_change ongoing un MLI ..']],
  ['The Danish drills in Mali were cancelled.', ['exercise negated DNK MLI ..']],
  // What may come
  ['The rebels in Mali warned of more raids on the army.', ['attack possible - MLI ..']],
  ['Denmark looks unlikely to withdraw its soldiers from Mali.', ['withdrawal possible DNK MLI ..']],
  ['If the rebels stay in Gao, Danish jets will bomb the town.', ['attack possible DNK MLI ..']],
  [
    'Just minutes after the deadline that Denmark had set for launching air strikes in Mali, it lifted it.',
    ['attack planned DNK MLI ..'],
  ],
];
