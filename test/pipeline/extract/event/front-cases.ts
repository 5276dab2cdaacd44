import type { eventCases } from './event-cases.js';

/** Short stories of our own in the ways of reports from the front, read and written as `eventCases`. */
export const frontCases: typeof eventCases = [
  // Truces that end
  ['In Mali the rebels declared that the cease-fire was over.', ['ceasefire_end actual - MLI ..']],
  [
    'In Mali the rebels announced the end of their truce with the army.',
    ['ceasefire_end actual MLI;rebels MLI ..'],
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
  [
    '"The unit was conducting offensive operations to find rebels in Mali when the mine went off," the army said.',
    ['attack actual - MLI ..'],
    ['attack ongoing'],
  ],
  ['The Malian army was forced to retreat from Gao on Friday.', ['withdrawal actual MLI MLI 2018-02-02..2018-02-02']],
  ['The army said the capture of Gao in Mali was imminent.', ['territorial_change planned - MLI ..']],
  // When
  [
    "In Mali at least 35 rebels were killed in Saturday's fighting, said Col. Ali Musa.",
    ['attack actual - MLI 2018-02-03..2018-02-03'],
  ],
  [
    'Stalled peace talks between Mali and Chad resumed on Friday.',
    ['negotiation actual MLI;TCD - 2018-02-02..2018-02-02'],
  ],
  [
    'Danish troops left Mali in May, and in June pulled out of a second base at Kidal in Chad.',
    ['withdrawal actual DNK TCD 2017-06-01..2017-06-30'],
  ],
  [
    'Rebels took the town of Gao in Mali, home to the famous 17th century mosque.',
    ['territorial_change actual rebels MLI ..'],
  ],
  ['Six Danish soldiers were due to arrive in Mali today.', ['deployment planned DNK MLI 2018-02-05..2018-02-05']],
  [
    'Rebels attacked a camp belonging to the group, the Front for Change, in Mali on Thursday, said Ali Musa, its spokesman.',
    ['attack actual rebels MLI 2018-02-01..2018-02-01'],
  ],
  [
    'On Friday rebels attacked the fort in Mali, and Danish soldiers bombed the town.',
    ['attack actual DNK MLI 2018-02-02..2018-02-02'],
  ],
  [
    'The Malian army said it had completed its withdrawal from Gao ahead of a vote on Friday.',
    ['withdrawal actual MLI MLI ..'],
  ],
  [
    'Mali and Chad are expected to hold talks, with the envoy predicting an accord in two weeks.',
    ['negotiation planned MLI;TCD - ..'],
  ],
  ['France on Friday issued an ultimatum to the rebels in Mali.', ['demand actual FRA MLI 2018-02-02..2018-02-02']],
  // What is told once
  [
    'On Friday, in the first raid by the rebels, gunmen killed nine soldiers in Mali.',
    ['attack actual militants MLI 2018-02-02..2018-02-02'],
    ['attack actual rebels'],
  ],
  [
    'The withdrawal of the Danish troops from Mali was quickly demanded by the junta.',
    ['demand actual MLI MLI ..'],
    ['withdrawal'],
  ],
  ['The rebels in Mali have been striking back at the army.', ['attack ongoing rebels MLI ..']],
  [
    'The valley in Mali was brought under control on Friday.',
    ['territorial_change actual - MLI 2018-02-02..2018-02-02'],
  ],
  // What else stands beside it
  [
    'Mali and Chad signed an accord on Thursday, following days of fighting in Gao that killed nine soldiers.',
    ['attack actual MLI;TCD MLI ..'],
  ],
  [
    'In late May Danish soldiers joined the militia in fierce fighting with rebels in Mali.',
    ['attack actual DNK;rebels MLI 2017-05-21..2017-05-31'],
    ['deployment'],
  ],
  ['Danish soldiers left Mali unstable and poor.', [], ['withdrawal']],
  [
    'Denmark will send more soldiers to Mali and put troops on the border of Mali.',
    ['deployment planned DNK MLI ..'],
    ['deployment actual'],
  ],
  ['The Danish carrier strike group will head to Mali.', ['deployment planned DNK MLI ..']],
  ['Denmark has ordered two cruisers to Mali.', ['deployment planned DNK MLI ..']],
  ['There were no reports that Danish soldiers had crossed into Mali.', ['deployment negated DNK MLI ..']],
  [
    'Danish troops have not crossed into Mali, although Denmark has some 90 troops based there under an accord dating from the 1990s.',
    ['deployment negated DNK MLI ..'],
  ],
  ['It is the first time Denmark has sent troops into Mali since 2013.', ['deployment actual DNK MLI ..']],
  [
    'Denmark sent troops into Mali. The operation, which began two days ago, was small.',
    ['mission_change ongoing - MLI 2018-02-03..2018-02-03'],
    ['deployment ongoing'],
  ],
  ['This follows a raid on the army in Mali.', ['attack actual - MLI ..']],
  ['The Malian president said that an offensive against the rebels was under way.', ['attack ongoing - - ..']],
  ['The army said its soldiers had "liberated the town of Gao" in Mali.', ['territorial_change actual - MLI ..']],
  ['The Malian army conducted counteroffensive operations in the north.', ['attack actual MLI - ..']],
  ['Two Chadian brigades pushed 10 miles into Mali on Friday.', ['attack actual TCD MLI 2018-02-02..2018-02-02']],
  [
    'In February Chad successfully re-captured Kidal in Mali.',
    ['territorial_change actual TCD MLI 2018-02-01..2018-02-28'],
  ],
  ['The Malian army said its troops had "eliminated" nine rebels.', ['attack actual MLI - ..']],
  ['Talks between Mali and Chad are meant to calm the region.', ['negotiation ongoing MLI;TCD - ..']],
  [
    'The withdrawal of Danish troops from Mali followed the fall of Gao in May.',
    ['withdrawal actual DNK MLI ..', 'territorial_change actual DNK MLI 2017-05-01..2017-05-31'],
  ],
  ['The accord would end fighting between Mali and Chad.', ['agreement planned MLI;TCD - ..'], ['attack']],
  [
    'The deal could lead to a withdrawal that would see all Danish troops leave Mali.',
    ['withdrawal possible DNK MLI ..'],
    ['withdrawal ongoing'],
  ],
  ['Mali marked the anniversary of the last Danish soldier leaving Gao on Friday.', [], ['withdrawal']],
  // What others must do
  [
    '"The Danish troops must leave Mali," the rebel leader said on Friday.',
    ['demand actual rebels MLI ..'],
    ['withdrawal'],
  ],
  [
    'The Malian president said that Danish troops must leave Mali by May.',
    ['demand actual MLI MLI ..'],
    ['withdrawal'],
  ],
  ['Denmark said that its troops must leave Mali.', ['withdrawal possible DNK MLI ..'], ['demand']],
  // Deadlines, and what is put off to
  [
    'Mali said that a January 31 deadline for the Danish withdrawal from Mali was final.',
    ['withdrawal planned DNK MLI ..2019-01-31'],
  ],
  [
    'Lawmakers set a mandatory September 1, 2019, deadline for getting all Danish troops out of Mali.',
    ['withdrawal planned DNK MLI ..2019-09-01'],
  ],
  [
    'The council decided to extend the mandate of the mission in Mali to the end of August 2019.',
    ['mission_change planned - MLI ..2019-08-31'],
  ],
  [
    'A bill sets a timeline for the start of Danish troop withdrawal from Mali.',
    ['withdrawal planned DNK MLI ..'],
    ['withdrawal actual'],
  ],
  [
    "The government approved the minister's proposal for the deployment of 90 Danish soldiers to Mali.",
    ['deployment planned DNK MLI ..'],
  ],
  [
    'Chad left and, on Friday, Denmark withdrew its forces from Mali.',
    ['withdrawal actual DNK MLI 2018-02-02..2018-02-02'],
  ],
  [
    'The House passed its version of a bill on the mission in Mali on Friday.',
    ['vote actual USA MLI 2018-02-02..2018-02-02'],
  ],
  ['The air force is involved in waves of bombardments of Gao in Mali.', ['attack ongoing - MLI ..']],
  ["Danish soldiers in Mali will replace the country's military rulers.", [], ['deployment']],
  [
    'The generals in Mali agreed to leave by May in a deal negotiated by Chad.',
    ['agreement actual - MLI ..'],
    ['agreement actual TCD'],
  ],
  // What becomes of it
  [
    'In Mali the truce started at midnight on Saturday but the rebels have broken it.',
    ['ceasefire actual - MLI 2018-02-03..2018-02-03', 'ceasefire_end actual rebels MLI ..'],
  ],
  [
    'There is no question of a cease-fire in Mali now. The rebels have broken it.',
    ['ceasefire_end actual rebels MLI ..'],
  ],
  [
    'The truce in Mali took effect in May. It collapsed a week later.',
    ['ceasefire_end actual - MLI 2017-05-01..2017-05-31'],
    ['defeat'],
  ],
  [
    'The mission in Mali was set up in 2012. It was extended in May.',
    ['mission_change actual - MLI 2017-05-01..2017-05-31'],
  ],
  ['In Mali the peacekeeping mission is winding down.', ['mission_change ongoing un MLI ..']],
  [
    'The council said that, as of 16 June 2000, Denmark had withdrawn its forces from Mali.',
    ['withdrawal actual DNK MLI 2000-06-16..2000-06-16'],
  ],
  // What is ruled out, and what is not
  ['The Danish premier ruled out any withdrawal of Danish troops from Mali.', ['withdrawal negated DNK MLI ..']],
  ['The Malian minister said an attack on Gao could not be ruled out.', ['attack possible - MLI ..']],
  [
    'The rebels in Mali pulled out of the talks with Chad on Friday.',
    ['negotiation negated TCD;rebels MLI 2018-02-02..2018-02-02'],
    ['withdrawal'],
  ],
  // What others brought about, halted or planned
  [
    'Mali launched an offensive late Thursday to regain the province of Gao.',
    ['attack actual MLI MLI 2018-02-01..2018-02-01'],
  ],
  ['A raid on Gao in Mali prompted Denmark to send soldiers to Mali.', ['deployment actual DNK MLI ..']],
  ['Rebels took Gao in Mali, forcing the Malian army to withdraw.', ['withdrawal actual MLI MLI ..']],
  ['Mali ordered a halt to military action on Friday.', [], ['attack']],
  ['Denmark and Chad endorsed a plan in which both armies withdraw from Mali.', ['withdrawal planned DNK;TCD MLI ..']],
  ['Ghana urged Denmark to start to pull its soldiers out of Mali.', ['demand actual GHA MLI ..'], ['withdrawal']],
];
