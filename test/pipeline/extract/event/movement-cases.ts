import type { eventCases } from './event-cases.js';

/** Texts of our own about forces that come, go and change in number, as `eventCases`. */
export const movementCases: typeof eventCases = [
  // Whose those are who come and go
  ['Soldiers from Togo have left Chad.', ['withdrawal actual TGO TCD ..']],
  ['Soldiers from Togo were withdrawn from Chad.', ['withdrawal actual TGO TCD ..']],
  ['Soldiers were withdrawn from Chad.', ['withdrawal actual - TCD ..']],
  [
    'Peacekeepers serve in Chad. Ninety soldiers from Togo and 350 from Benin have left.',
    ['withdrawal actual BEN;TGO TCD ..'],
  ],
  [
    'A train carrying Danish soldiers left the base in Latvia on Friday.',
    ['withdrawal actual DNK LVA 2018-02-02..2018-02-02'],
  ],
  ['Planeloads of Danish soldiers flew into Chad on Friday.', ['deployment actual DNK TCD 2018-02-02..2018-02-02']],
  ['Danish soldiers began leaving Chad on Friday.', ['withdrawal actual DNK TCD 2018-02-02..2018-02-02']],
  ['Danish soldiers leave Chad on Tuesday.', ['withdrawal planned DNK TCD 2018-02-06..2018-02-06']],
  ['The Danish withdrawal from Chad begins Tuesday.', ['withdrawal planned DNK TCD 2018-02-06..2018-02-06']],
  ['The last Danish troops head home from Fiji.', ['withdrawal ongoing DNK FJI ..']],
  ['About 300 Danish soldiers left Niger for Chad on Friday.', ['redeployment actual DNK NER 2018-02-02..2018-02-02']],
  ['Mali wants the 200 Danish soldiers out of Chad by June.', ['demand ongoing MLI TCD ..2018-06-30'], ['withdrawal']],
  ['The 300 Danish soldiers in Chad will be moved to Niger.', ['redeployment planned DNK TCD ..']],
  ['The Danish army declined to say how many soldiers are in Chad.', [], ['withdrawal']],
  [
    'Senator French Moore said that the soldiers would leave Chad. He urged the army to hurry.',
    [],
    ['demand actual FRA'],
  ],
  // Done once, or so for years
  ['Danish officers were first sent to Chad in 1996.', ['deployment actual DNK TCD 1996-01-01..1996-12-31']],
  ['Danish soldiers were deployed on Friday in Chad.', ['deployment actual DNK TCD 2018-02-02..2018-02-02']],
  ['Danish soldiers were deployed in Chad.', [], ['deployment']],
  ['Britain began basing soldiers in Cyprus.', ['deployment actual GBR CYP ..']],
  ['Danish soldiers are based in Chad.', [], ['deployment']],
  // What was planned before, what a plan calls for, what stays although something else may come
  [
    'Denmark decided to leave Mali. The last Danish soldiers would be withdrawn by June.',
    ['withdrawal planned DNK MLI ..2018-06-30'],
  ],
  ['The Danish soldiers would be withdrawn from Mali if the truce held.', ['withdrawal possible DNK MLI ..']],
  [
    'The plan calls for reducing Danish forces in Mali by June.',
    ['withdrawal planned DNK MLI ..2018-06-30'],
    ['demand'],
  ],
  ['The envoy called for reducing Danish forces in Mali.', ['demand actual - MLI ..'], ['withdrawal']],
  ['Denmark said its soldiers would leave Mali even if the truce collapsed.', ['withdrawal planned DNK MLI ..']],
  ['Denmark announced plans on Friday for greatly reducing its forces in Mali.', ['withdrawal planned DNK MLI ..']],
  ['Denmark said that its soldiers in Mali will keep coming home.', ['withdrawal planned DNK MLI ..']],
  ['The phase-out of Danish forces in Mali will begin in June.', ['withdrawal planned DNK MLI 2018-06-01..2018-06-30']],
  // Votes by their count
  ['An amendment on the soldiers in Mali failed 29-22 on Friday.', ['vote actual MLI MLI 2018-02-02..2018-02-02']],
  // From one level to another, from one country to another
  ['Danish troop levels in Mali would drop from 1,000 to 500 under the plan.', ['withdrawal planned DNK MLI ..']],
  ['A Danish squadron will move from Italy to Spain.', ['redeployment planned DNK ITA ..']],
  ['Denmark will move more soldiers into Hungary.', ['deployment planned DNK HUN ..'], ['redeployment']],
  ['Denmark plans to remove all of its troops in Mali by June.', ['withdrawal planned DNK MLI ..2018-06-30']],
  [
    'The Danish contingent in Mali had 120 soldiers in 2007 and was upped to 160 a year later.',
    ['deployment actual DNK MLI 2008-01-01..2008-12-31'],
  ],
  // Missions
  ['The Danish mission in Mali is to transform into a smaller one.', ['mission_change planned DNK MLI ..']],
  [
    'Soldiers left Chad. A new mission was established in Mali on Friday.',
    ['mission_change actual - MLI 2018-02-02..2018-02-02'],
  ],
  ['The Dutch mission in Mali will be slimmed down.', ['mission_change planned NLD MLI ..']],
  // From home, and home
  [
    'Danish peacekeepers serve in Lebanon. A contingent of Danish soldiers left Copenhagen on Friday for duties in Lebanon.',
    ['deployment actual DNK LBN 2018-02-02..2018-02-02'],
    ['withdrawal'],
  ],
  // Levels that change
  ['The size of the Danish contingent in Mali will shrink by June.', ['withdrawal planned DNK MLI ..2018-06-30']],
  ['The number of Danish troops there has been reduced since they came to Mali.', ['withdrawal actual DNK MLI ..']],
  ['Denmark agreed to hold drills and increase its forces in Latvia.', ['deployment planned DNK LVA ..']],
  // Told in passing
  ["Danish forces arrived in Latvia in the wake of Russia's invasion of Ukraine.", ['invasion actual RUS UKR ..']],
  ["Danish forces arrived in Latvia in response to Russia's invasion of Ukraine.", ['deployment actual DNK LVA ..']],
  ['Denmark had sent 900 soldiers to Mali at the start of the operation.', [], ['mission_change']],
  ['The Danish division, deployed in bases along the border, is a key unit.', [], ['deployment']],
  // From home, to home
  [
    'Danish soldiers left Mali. A group of 75 soldiers landed at an air base in Denmark this Saturday.',
    ['withdrawal actual DNK MLI 2018-02-03..2018-02-03'],
    ['deployment'],
  ],
  ['The council extended the mandate of the mission in Mali until June.', ['mission_change actual - MLI ..2018-06-30']],
  // Who is told to go, who stays at home, and who leaves a truce
  [
    'Danish troops serve in Niger. Niger has told Denmark to withdraw them.',
    ['demand actual NER NER ..'],
    ['withdrawal planned'],
  ],
  ['Danish troops serve in Mali. The premier told the soldiers to leave.', ['withdrawal planned DNK MLI ..']],
  ['Danish troops serve in Mali. Mali has asked the U.N. peacekeeping mission to leave.', ['demand actual MLI MLI ..']],
  ['Danish troops serve in Mali. Gao is home to a base of theirs.', [], ['withdrawal']],
  [
    'Danish troops fight rebels in Mali. Mali pulled out of the truce with the rebels in January.',
    ['ceasefire_end actual MLI;rebels MLI 2018-01-01..2018-01-31'],
    ['withdrawal'],
  ],
  [
    'Danish troops fight rebels in Mali. The army captured a rebel line near Gao on Friday.',
    ['territorial_change actual MLI MLI 2018-02-02..2018-02-02'],
  ],
  // Whom "they" goes on about
  [
    'Niger asked France to take its 900 soldiers home. The soldiers help the army fight al-Qaida. They must leave by May.',
    ['withdrawal possible FRA - ..2018-05-31'],
  ],
  ['Two Danish soldiers are believed to have died in a raid in Mali.', ['attack actual - MLI ..']],
  // Who is meant, wanted and where
  [
    'American troops serve in Mali. The army said a mine went off. The president, Ole Holm, was at home when President Idriss Deby of Chad offered the rebels talks. The rebels refused to negotiate with his government.',
    ['negotiation negated TCD;rebels MLI ..'],
  ],
  ['Danish soldiers serve in Mali. France wants an immediate truce.', ['demand ongoing FRA MLI ..']],
  [
    'Danish soldiers are fighting rebels. They captured a post on the Sudanese side of the border.',
    ['territorial_change actual DNK SDN ..'],
  ],
  // Subjects that something is inserted behind, and who is asked or speaks for whom
  [
    'Rebels in Syria asked for weapons since government troops, backed by French officers, retook Qusair on Friday.',
    ['territorial_change actual SYR SYR 2018-02-02..2018-02-02'],
  ],
  [
    "The United Nations has troops in Chad. Chad's ambassador told the council that his government was ready to talk to the rebels.",
    ['negotiation possible TCD;rebels TCD ..'],
  ],
];
