import type { eventCases } from './event-cases.js';

/** Short stories of our own about what is decided, ordered and asked for, read and written as `eventCases`. */
export const decisionCases: typeof eventCases = [
  // The two halves of a country
  ['North and South Korea exchanged artillery fire on Friday.', ['attack actual KOR;PRK - 2018-02-02..2018-02-02']],
  [
    'North Korea has 90 missiles. The army said the North announced that it would hold a drill.',
    ['exercise planned PRK - ..'],
  ],
  // What is called something, and what a resolution asks
  ['American troops took part in drills that Pyongyang calls a rehearsal for invasion.', [], ['demand']],
  [
    'Danish troops serve in Mali. The nonbinding resolution asks the government to end their presence.',
    ['demand ongoing - MLI ..'],
  ],
  // Days of decisions, and who is to go
  [
    'Danish jets are bombing rebels in Mali. The premier ordered the jets on Monday to intensify strikes.',
    ['attack planned DNK MLI ..'],
  ],
  [
    'The pullout of Danish soldiers from Mali was agreed on in October in Oslo.',
    ['withdrawal planned DNK MLI ..'],
    ['withdrawal actual'],
  ],
  [
    'Danish soldiers serve in Mali. The parliament in Bamako voted on Sunday to expel the Danish soldiers from the country, two days after an air strike killed an officer in Gao.',
    ['withdrawal planned DNK MLI ..', 'attack actual DNK MLI 2018-02-02..2018-02-02'],
    ['territorial_change'],
  ],
  ['The ministry ordered 90 Danish marines from two brigades to Mali last week.', ['deployment planned DNK MLI ..']],
  // A day behind an apposition, before the speaker
  [
    'Danish jets bombed Gao, the largest town of the north, late on Sunday, the ministry said.',
    ['attack actual DNK MLI 2018-02-04..2018-02-04'],
  ],
  // The rest of those who were counted, those who are welcomed home, and those who sit down
  [
    'Cuban soldiers serve in Angola. Cuba has brought home 370 of them. The rest are due to leave by July 2019.',
    ['withdrawal planned CUB AGO ..2019-07-31'],
  ],
  [
    'Danish soldiers serve in Mali. The minister today welcomed home 120 soldiers of the brigade.',
    ['withdrawal actual DNK MLI 2018-02-05..2018-02-05'],
  ],
  [
    'The Taliban fight in Afghanistan. Kabul and the Taliban should sit down.',
    ['negotiation possible AFG;taliban AFG ..'],
  ],
  // Conditions without a subject, soldiers on leave, and parts of a force that are moved out
  [
    'Rebels fight in Mali. The rebels said they would hold fire unless attacked.',
    ['attack possible - MLI ..'],
    ['attack actual'],
  ],
  ['Danish volunteers in Mali, some of them soldiers on leave, fight rebels.', [], ['withdrawal']],
  [
    'Danish soldiers serve in Mali. Denmark moved a small contingent of troops out of the country.',
    ['withdrawal actual DNK MLI ..'],
    ['redeployment'],
  ],
  // Whose the soldiers are who are told to go is not said
  [
    'Danish troops serve in Mali. A court ordered the soldiers to leave.',
    ['withdrawal planned DNK MLI ..'],
    ['demand'],
  ],
  // Whom the soldiers of the sentence before are gone on about as, whom nobody has claimed, who signs, and what is not agreed yet
  [
    "Danish troops serve in Mali with Chad's army. The soldiers have helped the army fight the Taliban. They will leave in May.",
    ['withdrawal planned DNK MLI 2018-05-01..2018-05-31'],
  ],
  [
    'Gunmen killed two soldiers in Mali. Al-Qaida fights in Mali. No group claimed the attack.',
    ['attack actual militants MLI ..'],
    ['attack actual al-qaeda'],
  ],
  [
    "Danish soldiers fight in Somalia. Somalia's government and a moderate faction signed a peace accord on Friday.",
    ['agreement actual SOM SOM 2018-02-02..2018-02-02'],
  ],
  [
    'Danish soldiers serve in Mali. Mali and Denmark are negotiating an agreement on bases.',
    ['negotiation ongoing DNK;MLI MLI ..'],
    ['agreement'],
  ],
  // Where what is fired lands, and whose soldiers leave
  [
    'Danish soldiers serve in Mali. On Friday a dozen rockets were fired from Niger, the army said.',
    ['attack actual - MLI 2018-02-02..2018-02-02'],
  ],
  ['Danish soldiers serve in Mali. The attack was launched from Niger, the army said.', ['attack actual - MLI ..']],
  [
    'Sweden, Finland send troops to Mali\n\nSTOCKHOLM — The premiers of the two countries said so on Friday.',
    ['deployment actual FIN;SWE MLI ..'],
  ],
  ['In Finland, Sweden sent troops to Mali in 2013.', ['deployment actual SWE MLI 2013-01-01..2013-12-31']],
  [
    'Last troops leave Mali\n\nThe soldiers had left the country by noon, the Pentagon said. Malian soldiers guarded the road, and Malian forces will take over.',
    ['withdrawal actual USA MLI ..'],
    ['withdrawal actual MLI'],
  ],
  [
    'NAIROBI, Kenya — Soldiers were sent to Somalia in 2011. Somali forces are to take over their bases.',
    ['deployment actual KEN SOM 2011-01-01..2011-12-31'],
  ],
];
