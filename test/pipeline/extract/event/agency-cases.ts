import type { eventCases } from './event-cases.js';

/** Short stories of our own in the ways of news agencies, read and written as `eventCases`. */
export const agencyCases: typeof eventCases = [
  // Whose soldiers, and who does it
  ['Chad withdrew its soldiers from the Sudanese border.', ['withdrawal actual TCD - ..'], ['withdrawal actual SDN']],
  [
    'The Tamil Tigers shelled a camp in Sri Lanka. Two soldiers were killed by unknown gunmen on Friday.',
    ['attack actual militants LKA 2018-02-02..2018-02-02'],
  ],
  [
    'The Tamil Tigers attacked the army in Sri Lanka. Jets carried out raids.',
    ['attack actual LKA LKA ..'],
    ['attack ongoing tamil-tigers'],
  ],
  ['Danish troops serve in Mali. Opposition commanders attacked two posts.', ['attack actual rebels MLI ..']],
  // Clauses behind "when" and what soldiers leave
  ['The quest paid off when Danish troops captured a town in Mali.', ['territorial_change actual DNK MLI ..']],
  ['Danish troops evacuated a town in Mali on Friday.', ['withdrawal actual DNK MLI 2018-02-02..2018-02-02']],
  [
    'Rebels acknowledged losing the town of Gao but captured Kidal in Mali.',
    ['territorial_change actual rebels MLI ..'],
  ],
  [
    'Danish troops drove into Timbuktu. The Danes cut off the rebel garrison in Mali.',
    ['deployment actual DNK MLI ..'],
    ['withdrawal'],
  ],
  ['The Tamil Tigers attacked the army in Sri Lanka. Troops fled a village.', ['withdrawal actual LKA LKA ..']],
  ['The rebels entered into a cease-fire with Mali.', ['ceasefire actual MLI;rebels - ..'], ['deployment']],
  [
    'Danish troops are based in Mali. They will have to leave, the Malian envoy said.',
    ['withdrawal planned DNK MLI ..'],
  ],
  ['SWAPO officials reported clashes across Namibia.', ['attack actual - NAM ..'], ['attack actual swapo']],
  ['All Danish troops are due out of Mali by May 2018.', ['withdrawal planned DNK MLI ..2018-05-31']],
  ['Danish troops serve in Mali. The rebels warned the army not to enter the town.', [], ['deployment']],
  // Fighting, and what was managed or only tried
  ['Danish troops serve in Mali. New fighting broke out on Friday.', ['attack actual - MLI 2018-02-02..2018-02-02']],
  ['Danish troops serve in Mali. Fighting moved into a suburb.', ['attack actual - MLI ..'], ['attack planned']],
  ['Danish troops serve in Mali. Danish gunboats were able to shell the town.', ['attack actual DNK MLI ..']],
  // What is asked for
  [
    'Danish troops serve in Mali. Thousands of Malians have rallied to demand that the Danish soldiers leave.',
    ['demand actual MLI MLI ..'],
    ['withdrawal'],
  ],
  [
    'Danish troops serve in Mali. Chad has insisted that the Danish soldiers withdraw.',
    ['demand actual TCD MLI ..'],
    ['withdrawal'],
  ],
  ['Mali wants the Danish troops to leave.', ['demand ongoing MLI - ..'], ['withdrawal', 'deployment']],
  ['Danish troops serve in Mali, said an aide, who demanded anonymity.', [], ['demand']],
  ['Danish envoys met Malian officials. They spoke on the second day of talks.', ['negotiation actual DNK;MLI - ..']],
  // Days that are those of an order, or overdue
  ['Denmark ordered its soldiers to leave Mali on Jan. 20.', ['withdrawal planned DNK MLI ..']],
  ['Danish soldiers were to have withdrawn from Mali by Feb. 1.', ['withdrawal planned DNK MLI ..2018-02-01']],
  // Who does it stands before those who say so
  ['Denmark, the minister said Friday, would withdraw its soldiers from Mali.', ['withdrawal planned DNK MLI ..']],
  ['The rebels, he said, had killed nine soldiers in Mali.', ['attack actual rebels MLI ..']],
  ['The last Kenyan soldiers, a spokesman said on Monday, left Mali.', ['withdrawal actual KEN MLI ..']],
  ['Chad and Niger, officials said, signed a defense agreement in Gao.', ['agreement actual NER;TCD MLI ..']],
  ['In Mali, the army said, rebels shelled a camp.', ['attack actual rebels MLI ..']],
  ['"Kenyan soldiers attacked at dawn in Mali," said a spokesman.', ['attack actual KEN MLI ..']],
  ['“The rebels attacked at dawn in Mali,” said Colonel Bah.', ['attack actual rebels MLI ..']],
  // What nobody vouches for
  [
    'The ministry could not confirm that rebels had captured Gao in Mali.',
    ['territorial_change possible rebels MLI ..'],
  ],
  ['Denmark was not convinced that the rebels had left Mali.', ['withdrawal possible rebels MLI ..']],
  ['Denmark doubted that the rebels had left Mali.', ['withdrawal possible rebels MLI ..']],
  ['The ministry confirmed that rebels had captured Gao in Mali.', ['territorial_change actual rebels MLI ..']],
];
