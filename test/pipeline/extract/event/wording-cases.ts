import type { eventCases } from './event-cases.js';

/** Short stories of our own in wordings of newspapers that hide the event or only seem to tell of one, read and written as `eventCases`. */
export const wordingCases: typeof eventCases = [
  // Words that look like another part of speech
  [
    'Danish soldiers handed over a forward operating base near Gao to the Malian army on Sunday.',
    ['base_transfer actual DNK MLI 2018-02-04..2018-02-04'],
  ],
  [
    'Denmark withdrew its soldiers from Mali in May, meeting the main demand of the rebels.',
    ['withdrawal actual DNK MLI 2017-05-01..2017-05-31'],
    ['negotiation'],
  ],
  ['Danish soldiers are in Mali. The minister said recent gains made in the valley were not safe.', [], ['attack']],
  // Who goes, in a list, and what is ready to go
  [
    'Some 150 Danish troops and dozens of trucks left Bamako for Niger on Friday.',
    ['redeployment actual DNK MLI 2018-02-02..2018-02-02'],
  ],
  ['Denmark has put 900 soldiers on high alert.', [], ['deployment']],
  ['Some 800 Danish troops will be positioned in Mali.', ['deployment planned DNK MLI ..']],
  ['Denmark is trying to get 900 soldiers into Mali.', ['deployment planned DNK MLI ..']],
  ['Denmark has cut its force size in Mali.', ['withdrawal actual DNK MLI ..']],
  // What a war did, and what is compared
  ['The truce ended a war between the army and the rebels in which 900 people were killed.', [], ['attack']],
  [
    'Ten days ago, nine soldiers were killed in Mali in the worst attack of the 21st century.',
    ['attack actual - MLI 2018-01-26..2018-01-26'],
  ],
  ['Rebels tried to storm a fort in Mali on Friday.', ['attack actual rebels MLI 2018-02-02..2018-02-02']],
  // The day of a saying is not that of what it speaks of
  [
    'The general said on Saturday that the Danish soldiers withdrawing from Mali would go to Chad.',
    ['withdrawal ongoing DNK MLI ..'],
  ],
];
