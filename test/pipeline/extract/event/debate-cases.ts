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
  // Those of whom a part is spoken of
  [
    'Chad has invited Danish instructors to Mali, the first of whom arrived in May.',
    ['deployment actual DNK MLI 2017-05-01..2017-05-31'],
  ],
  [
    'Some 400 Danish soldiers will go home from Mali, and the rest will be moved to Chad.',
    ['redeployment planned DNK MLI ..'],
  ],
  // Where they go home to, and set out from
  ['Danish troops will go home from Mali to Aarhus.', ['withdrawal planned DNK MLI ..']],
  ['Danish soldiers left Copenhagen for Mali.', ['deployment actual DNK MLI ..'], ['redeployment']],
  // What has to come first
  [
    'Danish soldiers serve in Mali. Denmark would not leave Gao until Chad began withdrawing its soldiers.',
    ['withdrawal possible TCD MLI ..'],
  ],
  // Who goes on telling
  [
    'The Danish minister warned that Chad still had soldiers in Mali and demanded that they leave.',
    ['demand actual DNK MLI ..'],
  ],
  [
    'The Danish minister said that the soldiers would stay in Mali and urged the rebels to disarm.',
    ['demand actual DNK MLI ..'],
  ],
  // Talks
  ['Danish troops serve in Mali. The rebels refused to negotiate.', ['negotiation negated rebels MLI ..']],
  [
    'Denmark has soldiers in Mali. It reached an accord with Chad after 14 hours of talks.',
    ['negotiation actual DNK;TCD MLI ..'],
  ],
  ['Denmark suspended its military exercise with Chad after the summit with Kenya.', ['exercise actual DNK;TCD - ..']],
  // Demands that are refused are made, and those that are made with "ask for"
  ['Denmark rejected calls from Chad to withdraw its soldiers from Mali.', ['demand ongoing TCD MLI ..']],
  ['The rebels asked for the Danish mission in Mali to be scaled down.', ['demand actual rebels MLI ..']],
  // Who sends
  ['Denmark had offered to provide 900 soldiers for Mali.', ['deployment possible DNK MLI ..']],
  ['Denmark will provide Malian soldiers with boots.', [], ['deployment']],
  [
    'The Security Council met on the peacekeepers in Mali. Its resolution authorised the deployment of 900 troops.',
    ['deployment planned un MLI ..'],
  ],
  // Who was right to do it has done it; what it is time for may come
  [
    'The Danish premier was right to order the withdrawal of 900 soldiers from Mali.',
    ['withdrawal planned DNK MLI ..'],
  ],
  ['Danish soldiers serve in Mali. The time has come to bring the soldiers home.', ['withdrawal possible DNK MLI ..']],
  // What delays an offensive, and what becomes of the deal that does
  [
    'Danish troops are in Mali. The deal may delay a Danish offensive against the rebels.',
    ['attack possible DNK MLI ..'],
    ['agreement'],
  ],
  [
    'Denmark should close the base in Mali, or at least move its soldiers to Chad.',
    ['redeployment possible DNK MLI ..'],
  ],
  ['Chad will not accept the deployment of Danish soldiers in Mali.', ['deployment negated DNK MLI ..']],
  // Whose paper it is
  [
    'Sudan rejected a Security Council resolution calling for Danish soldiers to leave Mali.',
    ['demand actual un MLI ..'],
    ['vote'],
  ],
  [
    'Danish soldiers serve in Mali. A Security Council resolution, adopted on Friday, extends the mission.',
    ['vote actual un MLI 2018-02-02..2018-02-02'],
  ],
  ['Danish soldiers hold a strip cleared of the rebels in Mali.', [], ['vote']],
  // Of whom nothing else is known
  ['Danish soldiers serve in Mali. An envoy of Denmark met President Adoum.', ['negotiation actual DNK;MLI MLI ..']],
  [
    'Danish troops serve in Mali. Prince Dara Adoum will meet Malian Premier Keita.',
    ['negotiation planned MLI MLI ..'],
  ],
  [
    'French soldiers hold Gao in Mali. He said he would withdraw 900 soldiers from Mali.',
    ['withdrawal planned FRA MLI ..'],
  ],
  // Fighting that is to end is a truce alone, and what a truce calls for is its plan
  ['Denmark and the rebels agreed to end hostilities in Mali.', ['ceasefire planned DNK;rebels MLI ..'], ['attack']],
  ['The truce called for Danish forces to leave Mali by May.', ['withdrawal planned DNK MLI ..2018-05-31'], ['demand']],
  // Two states of one name
  ['Soldiers guard it. The two Koreas agreed to sign a treaty.', ['agreement actual KOR;PRK - ..']],
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
  // Told in the present of a day to come
  [
    'Peace talks between Mali and the rebels resume on Friday.',
    ['negotiation planned MLI;rebels - 2018-02-09..2018-02-09'],
  ],
  // Cabinets fall without a blow
  ['The coalition government of Denmark collapsed after a vote on its soldiers in Mali.', [], ['defeat']],
  // A rocket that is fired and hits is one blow
  ['A rocket fired from Lebanon hit a town in Israel on Sunday.', ['attack actual - ISR 2018-02-04..2018-02-04']],
];
