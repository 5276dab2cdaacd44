import type { eventCases } from './event-cases.js';

/** Short stories of our own in the ways of war reports, read and written as `eventCases`. */
export const fightingCases: typeof eventCases = [
  // When
  [
    'Kenya said on Friday nine of its soldiers were killed in an ambush in Mali.',
    ['attack actual - MLI ..'],
    ['attack actual - MLI 2018-02-02'],
  ],
  ["Nine soldiers were wounded in Friday's raid on a camp in Mali.", ['attack actual - MLI 2018-02-02..2018-02-02']],
  [
    'Soldiers died in an ambush in Mali on Friday. The ambush came two days after rebels burned a police post.',
    ['attack actual rebels MLI 2018-01-31..2018-01-31'],
  ],
  [
    'Soldiers died in Mali on Friday. Danish troops withdrew from Gao, four days after reaching the town.',
    ['withdrawal actual DNK MLI ..'],
  ],
  // Who
  ['The convoy was on its way to Mali, where rebels killed nine soldiers.', ['attack actual rebels MLI ..']],
];
