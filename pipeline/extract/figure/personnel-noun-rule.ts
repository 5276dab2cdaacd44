import type { Rule } from '../rule.js';

/** How `readHeadNoun` reads a sentence: the quote of each number that counts armed people, with their kind. */
export const personnelNounRule: Rule<readonly string[]> = {
  id: 'figure/personnel-noun',
  description:
    'A noun for armed people that a number counts, with what describes it, and what kind of people they are.',
  examples: {
    reads: [
      {
        text: 'They sent 2,600 additional US service members.',
        yields: ['2,600 additional US service members = troops'],
      },
      {
        text: 'About 4,000 more of the Army’s infantry soldiers left.',
        yields: ['About 4,000 more of the Army’s infantry soldiers = troops'],
      },
      { text: 'A mine maimed two of our sappers.', yields: ['two of our sappers = troops'] },
      { text: 'Half the 7,400 troops left.', yields: ['Half = troops', '7,400 troops = troops'] },
      { text: 'A 7,000-strong peacekeeping force landed.', yields: ['7,000-strong peacekeeping force = peacekeepers'] },
      { text: 'A six-man special forces team landed.', yields: ['six-man special forces team = special_forces'] },
      {
        text: 'Hundreds of well-armed Taliban fighters fled.',
        yields: ['Hundreds of well-armed Taliban fighters = fighters'],
      },
      {
        text: 'It lost 12 soldiers, nine policemen and two tanks.',
        yields: ['12 soldiers = troops', 'nine policemen = police'],
      },
      {
        text: 'Ten American and five British soldiers died.',
        yields: ['Ten American = troops', 'five British soldiers = troops'],
      },
      {
        text: 'The force has 8,000 troops, among them 900 Danes.',
        yields: ['8,000 troops = troops', '900 Danes = troops'],
      },
      { text: 'Two members of the security forces died.', yields: ['Two members = troops'] },
      { text: 'The army hired 300 contractors.', yields: ['300 contractors = contractors'] },
      { text: 'It has 40,000 men and women in uniform.', yields: ['40,000 men and women = troops'] },
      { text: 'Some 90 soldiers and their families left.', yields: ['Some 90 soldiers = troops'] },
      { text: 'A force of 500 men held the fort.', yields: ['500 men = troops'] },
    ],
    skips: [
      'Some 300 police vehicles burned.',
      'It sent two battalions and 40 helicopters.',
      'About 2,900 troops and family members landed.',
      'It employs 240 military and civilian staff.',
      'Three men were arrested.',
      'Four European leaders met.',
      'The 12-member council met.',
      'Two million people fled.',
      'Three members of parliament resigned.',
    ],
  },
};
