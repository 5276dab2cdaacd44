import type { eventCases } from './event-cases.js';

/** Texts of our own about forces that come, go and change in number, as `eventCases`. */
export const movementCases: typeof eventCases = [
  // Whose those are who come and go
  ['Soldiers from Togo have left Chad.', ['withdrawal actual TGO TCD ..']],
  [
    'Peacekeepers serve in Chad. Two hundred soldiers from Togo and 600 from Benin have left.',
    ['withdrawal actual BEN;TGO TCD ..'],
  ],
  [
    'A train carrying Danish soldiers left the base in Latvia on Friday.',
    ['withdrawal actual DNK LVA 2018-02-02..2018-02-02'],
  ],
  ['Planeloads of Danish soldiers flew into Chad on Friday.', ['deployment actual DNK TCD 2018-02-02..2018-02-02']],
  ['The last Danish troops head home from Fiji.', ['withdrawal ongoing DNK FJI ..']],
  // Done once, or so for years
  ['Danish officers were first sent to Chad in 1996.', ['deployment actual DNK TCD 1996-01-01..1996-12-31']],
  ['Danish soldiers were deployed on Friday in Chad.', ['deployment actual DNK TCD 2018-02-02..2018-02-02']],
  ['Danish soldiers were deployed in Chad.', [], ['deployment']],
  ['Britain began basing soldiers in Cyprus.', ['deployment actual GBR CYP ..']],
  ['Danish soldiers are based in Chad.', [], ['deployment']],
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
];
