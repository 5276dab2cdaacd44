import type { eventCases } from './event-cases.js';

/** Texts of our own about what is an event and what is none, whether it is so, and when, as `eventCases`. */
export const detectionCases: typeof eventCases = [
  // Movements by rarer verbs, and none
  ['Danish troops began arriving today in Mali.', ['deployment actual DNK MLI 2018-02-05..2018-02-05']],
  ['Denmark is moving more tanks to Hungary.', ['deployment ongoing DNK HUN ..'], ['redeployment']],
  [
    'Danish troops were moved into Mali on Friday.',
    ['deployment actual DNK MLI 2018-02-02..2018-02-02'],
    ['redeployment'],
  ],
  ['Danish marines dropped down onto the runway in Mali.', [], ['withdrawal']],
  ['The country has followed Mali, falling out with Paris after a coup.', [], ['territorial_change']],
  ['The arrival of the rebel negotiators in Mali delayed the talks.', [], ['deployment']],
  // Operations, meetings and talks by the words around them
  [
    'A joint operation of the Chadian army and Danish forces was conducted against the rebels in Mali.',
    ['attack actual DNK;TCD MLI ..'],
  ],
  [
    'He spoke to reporters in Mali after four hours of meetings with the rebel leader.',
    ['negotiation actual rebels MLI ..'],
  ],
  ['The envoy convinced rebel leaders in Mali to begin peace talks.', ['negotiation planned rebels MLI ..']],
  ['Thousands of young Chadians attempt to leave their country every year.', [], ['withdrawal']],
  ['Both armies in Mali agreed to cease the hostilities.', ['ceasefire planned - MLI ..'], ['attack']],
  // When those who are many were sent
  ['Danish troops were deployed in Kosovo in June 1999.', ['deployment actual DNK XKX 1999-06-01..1999-06-30']],
  // Blows that the parser took for nouns
  [
    'Danish troops revived the dispute in Mali, trading fire Friday with machine guns.',
    ['attack actual DNK MLI 2018-02-02..2018-02-02'],
  ],
  ['Denmark reported damaging two airfields in Mali.', ['attack actual DNK MLI ..']],
  // What goes on is background, and what is said aside no talk
  ['Danish soldiers went to Mali, a country where fighting is under way.', [], ['attack']],
  ['Twenty died in Mali, the rebel leader claimed, speaking by telephone from Niger.', [], ['negotiation']],
  ['The Danish soldiers in Mali are now authorised to enforce the truce.', [], ['vote']],
  ['The accord has failed to stop the violence in Mali.', [], ['agreement']],
  ['He spoke in advance of the arrival of the Danish force in Mali.', [], ['attack']],
  ['Nine battalions in Mali will be dedicated to eradicating the rebels.', [], ['defeat']],
  ['Denmark would ask the rebels to abandon their positions in Mali.', [], ['base_transfer']],
  // How real it is
  ['The first to disembark in Mali were Danish marines.', ['deployment actual DNK MLI ..']],
  ['After seizing the port of Gao, Danish troops are moving east.', ['territorial_change actual DNK MLI ..']],
  ['Danish troops took the town in Mali after sporadic fighting.', ['attack actual DNK MLI ..']],
  ['Clashes in Mali forced thousands to flee.', ['attack actual - MLI ..']],
  ['The Danish soldiers are in Chad awaiting deployment to Mali.', ['deployment planned DNK MLI ..']],
  ['Denmark has committed up to 200 soldiers to Mali.', ['deployment planned DNK MLI ..']],
  ['The rebels in Mali no longer attack the port.', ['attack negated rebels MLI ..']],
  // By when, and since when not
  [
    'Denmark is bringing home its troops from Mali by a deadline of Sept. 11.',
    ['withdrawal ongoing DNK MLI ..2018-09-11'],
  ],
  [
    'Rebels have fled several towns in Mali in an offensive that began this month.',
    ['withdrawal actual rebels MLI ..'],
  ],
];
