import type { eventCases } from './event-cases.js';

/** Short stories of our own in the ways of war reports, read and written as `eventCases`. */
export const fightingCases: typeof eventCases = [
  // When
  [
    "Danish soldiers serve in Mali. Last week's ambush of a Danish patrol left two dead.",
    ['attack actual - MLI 2018-01-29..2018-02-04'],
  ],
  [
    'Danish soldiers serve in Mali. The fall of Gao on Friday led to protests.',
    ['territorial_change actual - MLI 2018-02-02..2018-02-02'],
  ],
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
  [
    'Soldiers died in Mali. The Danish assault on a camp in Mali, 15 miles south of the river, began on Friday.',
    ['attack actual DNK MLI 2018-02-02..2018-02-02'],
  ],
  [
    'Denmark blamed the Taliban for a mortar attack on a camp in Mali that killed a nurse.',
    ['attack actual taliban MLI ..'],
  ],
  [
    'Soldiers serve in Mali. A raid on a school that killed six was blamed on Boko Haram.',
    ['attack actual boko-haram MLI ..'],
    ['attack actual -'],
  ],
  ['The army moved its Danish air strikes from Chad into Niger.', [], ['attack actual DNK;TCD', 'attack actual TCD']],
  ['Denmark Launches Air Strikes Against ISIS in Syria. It has jets there.', ['attack ongoing DNK SYR ..']],
  ['Denmark may send tanks to Chad or Niger to fight rebels.', ['deployment possible DNK NER;TCD ..']],
  // What is no meeting, no movement
  [
    'Danish soldiers serve in Mali. Raids on Danish soldiers would be met with force. The premier met with his security team about Mali. He talked to the Associated Press.',
    [],
    ['negotiation'],
  ],
  [
    'Danish soldiers serve in Mali. They cut the number of plots. The senator withdrew his amendment. She entered the White House. Two soldiers were assigned to the 9th Brigade.',
    [],
    ['withdrawal', 'deployment'],
  ],
  // Towns that no gazetteer has
  [
    'Rebels seized Umbalo in Mali. The Danish army recaptured it on Friday.',
    ['territorial_change actual rebels MLI ..', 'territorial_change actual DNK MLI 2018-02-02..2018-02-02'],
  ],
  [
    'Soldiers died in Mali. Rebels captured Umbalo, one of the main towns in the north.',
    ['territorial_change actual rebels MLI ..'],
  ],
  ['Soldiers died in Mali. Rebels captured Umbalo Keita, a former minister.', [], ['territorial_change']],
  // Events told in passing
  [
    'Denmark is attacking rebels in Mali after a clash with United Nations peacekeepers.',
    ['attack ongoing DNK MLI ..', 'attack actual DNK;un MLI ..'],
  ],
  ['Soldiers died in Mali. Villagers fled after an advance by Kenyan troops.', ['attack actual KEN MLI ..']],
  [
    'Soldiers died in Mali. Rebels struck government offices on Friday.',
    ['attack actual rebels MLI 2018-02-02..2018-02-02'],
  ],
  // Whose and where
  ['Danish soldiers left after their 1982 invasion of Mali.', ['invasion actual DNK MLI 1982-01-01..1982-12-31']],
  ['Ten soldiers died in a Mali attack by al-Shabab.', ['attack actual al-shabab MLI ..']],
  ['Danish soldiers serve in Mali. Gunmen loyal to Col. Adoum left the town.', [], ['withdrawal actual DNK']],
  // What is no event of its own
  ['Danish soldiers died in Mali. Neither Denmark nor Kenya responded to requests for comment.', [], ['demand']],
  ['Danish soldiers died in Mali. Nine soldiers were evacuated with wounds.', [], ['withdrawal']],
  ['Danish soldiers died in Mali. The patrol was ambushed returning from a raid.', [], ['deployment']],
  ['Danish soldiers left Mali, where Kenyan forces still occupy two hills.', [], ['invasion']],
  // Verbs among names, commas and hours
  ['In southern Mali, suspected Islamic militants killed nine soldiers.', ['attack actual militants MLI ..']],
  [
    'Soldiers serve in Mali. Leaders of ECOWAS met in Bamako, Mali, last week and urged the rebels to leave.',
    ['negotiation actual ecowas MLI 2018-01-29..2018-02-04'],
  ],
  ['Danish soldiers died in Mali. Rebel attacks are frequent in Mali.', ['attack ongoing rebels MLI ..']],
  ["Soldiers died in Mali. The raid avenged the killing of the rebels' leader.", ['attack actual - MLI ..']],
  ['After suffering defeat, Danish troops withdrew from Mali.', ['defeat actual - MLI ..']],
  ['Danish soldiers serve in Mali. The king met troops at the front.', [], ['negotiation']],
  [
    'Soldiers serve in Mali. The rebels accuse Kenya of breaking the agreement. That deal calls for elections.',
    [],
    ['agreement'],
  ],
  // A large city is no town of the same name elsewhere, and what struck it is of no series in another country
  [
    'Danish jets bombed the rebels in Chad. The minister resigned before the bombings in Lyon.',
    ['attack actual DNK TCD ..', 'attack actual - FRA ..'],
  ],
  // Whoever dies is nobody's people for that
  ['Chad is at war. Militants killed 30 people.', ['attack actual militants - ..']],
  // A town of the same name elsewhere
  [
    'Danish soldiers serve in Chad. A bomb killed two Danish soldiers in Boma. Denmark has a base in Chad.',
    ['attack actual - TCD ..'],
  ],
];
