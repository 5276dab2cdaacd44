import type { discourseCases } from './discourse-cases.js';

/** The last event of each short report, as in `discourseCases`: what its other sentences say of who is meant and where. */
export const reportCases: typeof discourseCases = [
  // Where envoys meet is not where their war is
  [
    'Colombian troops killed 12 FARC guerrillas in the jungle. Envoys of both sides are meeting in Havana. The rebels shelled a post.',
    'farc',
    'COL',
    'COL',
  ],
  // Whose soldiers are meant
  [
    'Danish forces will stay in Basra until the Iraqi army can take over, the premier said. Troop numbers will fall in May.',
    'DNK',
    null,
    'IRQ',
  ],
  [
    'Denmark will withdraw soldiers from Mali. The remaining troops will train Malian forces until they go home.',
    'DNK',
    null,
    'MLI',
  ],
  [
    'Two Turkish soldiers were killed in a clash with PKK fighters in northern Iraq. The army shelled a camp in Iraq.',
    'TUR',
    'pkk',
    'IRQ',
  ],
  ['Rebels hold the north of Mali. The premier of Mali wants the French to leave.', 'MLI', 'FRA', 'MLI'],
  ['Kenyan troops withdrew from Kismayo in Somalia. Islamist rebels took control hours later.', 'rebels', null, 'SOM'],
  [
    'Sri Lanka wants the Indians to leave. Indian troops hold the north of Sri Lanka. The peacekeepers would go home in May.',
    'IND',
    null,
    'LKA',
  ],
  // What stands between commas
  [
    'Philippine soldiers serve on Jolo. Talks with a larger group, the Moro Islamic Liberation Front, resume on Friday.',
    'PHL;moro-islamic-liberation-front',
    null,
    'PHL',
  ],
  ['Israeli planes raided guerrilla bases south of Beirut.', 'ISR', 'insurgents', 'LBN'],
  ['Danish peacekeepers came under fire at the airport in Gao.', null, 'DNK', 'MLI'],
  ['A man rammed a car into an army base in Gao.', null, 'MLI', 'MLI'],
  ["Mali's loyalist troops attacked a town. The rebels shelled a post.", 'rebels', null, 'MLI'],
  // Whoever is there already is not sent to do it, and an airport is where, though a capital acts
  [
    'Danish jets are to strike in Iraq. Denmark sent 200 soldiers to Jordan to take part in strikes on the rebels.',
    'DNK',
    'rebels',
    'JOR',
  ],
  [
    'Australia, Portugal and Malaysia sent troops. Australian commandos secured Dili airport. Soldiers attacked a village.',
    'AUS',
    null,
    'TLS',
  ],
  // Where rebels flee to is not where they fight
  [
    'The rebels burned a post and withdrew into Tanzania. A mediator is due in Bujumbura. The rebels shelled a market.',
    'rebels',
    null,
    'BDI',
  ],
  // "they" of a clause go on about the soldiers of the clause that it depends on
  [
    'Denmark will withdraw soldiers from Mali. The last troops helped Malian forces when they attacked a camp.',
    'DNK',
    null,
    'MLI',
  ],
];
