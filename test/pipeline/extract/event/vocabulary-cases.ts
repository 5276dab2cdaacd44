import type { eventCases } from './event-cases.js';

/** The words of newspapers for each type of event, and the same words in another sense; read and written as `eventCases`. */
export const vocabularyCases: typeof eventCases = [
  // Forms that the tagger cuts too short
  ['Danish soldiers serve in Mali. Rebels staged an ambush near Gao.', ['attack actual rebels MLI ..']],
  ['Danish marines waded ashore in Mali on Friday.', ['deployment actual DNK MLI 2018-02-02..2018-02-02']],
  ['Rebels encircled the garrison of Gao, Mali.', ['attack actual rebels MLI ..']],
  ['Denmark pared its force in Mali to 90 men.', ['withdrawal actual DNK MLI ..']],
  // Parts of a town
  ['Malian soldiers retook the center of Gao on Friday.', ['territorial_change actual MLI MLI 2018-02-02..2018-02-02']],
  ['Rebels lost the rail hub of Gao, Mali, on Friday.', ['territorial_change actual - MLI 2018-02-02..2018-02-02']],
  // Others who come and go
  ['Danish soldiers serve in Mali. Reporters were flown into Gao by the army.', [], ['deployment']],
  ['Danish soldiers serve in Mali. The minister withdrew from the election.', [], ['withdrawal']],
  ['Malian gunners brought down two Danish jets.', ['attack actual MLI - ..'], ['withdrawal']],
  // Operations and pushes at somebody are attacks, and what they are for is no event
  [
    'Malian soldiers launched an all-out push to clear Gao.',
    ['attack actual MLI MLI ..'],
    ['territorial_change', 'mission_change'],
  ],
  ['Mali began an assault to recapture Gao.', ['attack actual MLI MLI ..'], ['territorial_change']],
  ['Denmark launched an operation against rebels in Mali.', ['attack actual DNK MLI ..'], ['mission_change']],
  ['Denmark ended its operation against rebels in Mali.', ['mission_change actual DNK MLI ..'], ['attack']],
  // What others are given time for, or pressed for, is asked of them
  ['Mali gave Denmark 48 hours to withdraw its soldiers.', ['demand actual MLI - ..'], ['withdrawal']],
  ['Mali set a deadline of nine days for Danish troops to leave.', ['demand actual MLI - ..'], ['withdrawal']],
  ['Denmark set a deadline of Friday for its troops to leave Mali.', [], ['demand']],
  ['Pressure is growing on Denmark to withdraw its soldiers from Mali.', ['demand ongoing - MLI ..'], ['withdrawal']],
  ['Rebels in Mali renewed a demand for talks and a pullback of Danish troops.', [], ['withdrawal']],
  // What is agreed on, let or backed is still to come
  ['Denmark reached a deal on the withdrawal of its soldiers from Mali.', [], ['withdrawal actual']],
  ['Denmark gave the go-ahead for air strikes in Mali.', ['attack planned - MLI ..'], ['attack actual']],
  ['The Danish parliament backed air strikes in Mali.', ['vote actual DNK MLI ..'], ['attack actual']],
  ['Denmark signed off on sending soldiers to Mali.', ['deployment planned DNK MLI ..'], ['agreement']],
  ['Denmark and Mali are in talks on the bases.', ['negotiation ongoing DNK;MLI - ..']],
  // Truces fall apart
  ['The truce in Mali fell apart.', ['ceasefire_end actual - MLI ..']],
];
