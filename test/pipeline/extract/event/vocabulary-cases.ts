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
];
