import type { eventCases } from './event-cases.js';

/** Short stories of our own in the ways of political reports, read and written as `eventCases`. */
export const debateCases: typeof eventCases = [
  // What is quoted from its verb on
  [
    'Danish troops serve in Mali. They will “reposition” in May.',
    ['redeployment planned DNK MLI 2018-05-01..2018-05-31'],
  ],
  ['Denmark "may probably" withdraw its soldiers from Mali.', ['withdrawal possible DNK MLI ..']],
  // Who orders, who is ordered
  [
    'Denmark orders most Danish troops out of Mali\n\nThe soldiers serve in Mali.',
    ['withdrawal planned DNK MLI ..'],
    ['demand'],
  ],
  ['Danish troops serve in Mali. The order changes the mission of the soldiers.', ['mission_change ongoing - MLI ..']],
  [
    'The Danish premier approved the plan drawn up by the ministry to withdraw 900 soldiers from Mali.',
    ['withdrawal planned DNK MLI ..'],
  ],
  [
    'Danish troops serve in Mali. Denmark will move some of the soldiers from Mali to Chad.',
    ['redeployment planned DNK MLI ..'],
  ],
  // Who is meant
  ['The raid wounded 40 Danish soldiers in Mali, who were ambushed by rebels.', ['attack actual rebels MLI ..']],
  [
    'After the storming of the Danish consulate in Gao by rebels, Denmark sent soldiers.',
    ['attack actual rebels MLI ..'],
  ],
  ['After the bombing in Mali, Danish soldiers deployed to Chad.', ['deployment actual DNK TCD ..']],
  [
    'Denmark killed him. The assassination of the Malian general by Denmark shocked Mali.',
    ['attack actual DNK MLI ..'],
  ],
  ['Danish troops serve in Mali. The soldiers came under hostile fire.', ['attack actual - MLI ..']],
  ['The ambush of a Danish patrol in Mali killed six.', ['attack actual - MLI ..']],
  // Votes
  [
    'Danish troops serve in Mali. The Folketing debated the mission. The vote was 94 to 46.',
    ['vote actual DNK DNK ..'],
  ],
  ['In a 94-46 vote, the Danish parliament approved the mission in Mali.', ['vote actual DNK MLI ..']],
  [
    'Danish troops serve in Mali. The Danish parliament will hold another vote next week.',
    ['vote planned DNK DNK 2018-02-12..2018-02-18'],
  ],
  // What is no event
  ['Danish troops serve in Mali. Denmark withdrew from the fishing deal.', [], ['withdrawal']],
  ['Denmark has 900 troops deployed to Malian bases.', [], ['deployment']],
  ['About 900 Danish soldiers are assigned to posts in Mali.', [], ['deployment']],
  ['Danish officials in Mali were not authorized to discuss the raid.', [], ['negotiation']],
  ['Two Danish crews were killed in a collision in Mali.', [], ['attack']],
  // What forces and others do
  ['Danish tanks have massed along the border of Mali.', ['deployment actual DNK MLI ..']],
  ['Denmark sent its soldiers back into Mali.', ['deployment actual DNK MLI ..'], ['withdrawal']],
  ['Danish troops serve in Mali. The Danish exercises could easily be restarted.', ['exercise possible DNK MLI ..']],
  ['The frigate warned the Danish destroyer off Mali to turn back.', ['demand actual - MLI ..']],
  ['Denmark ordered 250 soldiers deployed to Mali.', ['deployment planned DNK MLI ..']],
  [
    'The general died in Gao in a strike ordered by Denmark. Danish troops serve in Mali.',
    ['attack actual DNK MLI ..'],
  ],
  [
    'Danish troops serve in Mali. The killing of Gen. Amadou Keita by Danish jets shocked the town.',
    ['attack actual DNK MLI ..'],
  ],
];
