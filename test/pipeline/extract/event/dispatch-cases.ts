import type { eventCases } from './event-cases.js';

/** Short stories of our own in the ways of dispatches from ministries and parliaments, read and written as `eventCases`. */
export const dispatchCases: typeof eventCases = [
  // Whom a heading, a row or a description hides
  ['Two Danish soldiers killed in Mali', ['attack actual - MLI ..'], ['attack actual DNK']],
  [
    'The worst day in Mali was Jan. 10, when six marines, two Danish sailors and a Kenyan pilot were killed.',
    ['attack actual - MLI 2018-01-10..2018-01-10'],
  ],
  [
    'Acting Defense Minister Ole Holm announced the deployment of 90 Danish soldiers to Mali.',
    ['deployment actual DNK MLI ..'],
  ],
];
