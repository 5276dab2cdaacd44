import { wordList } from '../../word-list.js';
import type { FramesOfType } from '../verb-frame.js';

/** Verbs of leaving and of growing fewer. Source: CAMEO 087; PLOVER RETREAT; VerbNet classes 51 (motion), 11 (send and carry), 10 (remove). */
export const withdrawalFrames: FramesOfType = {
  withdraw: {
    verbs: wordList('withdraw'),
    objectUnless: wordList(
      'cash money fund funding support backing application bid candidacy complaint offer deposit lawsuit charge statement nomination remark consent licence license invitation',
    ),
    reads: ['Germany withdrew its soldiers from the province.', 'Rebel fighters have withdrawn.'],
    skips: ['The bank lets customers withdraw cash.'],
  },
  'pull-out': {
    verbs: wordList('pull move get back'),
    with: ['out', 'back', 'out of', 'away', 'off'],
    subject: ['actor', 'force', 'person', 'any'],
    phraseUnless: { prepositions: ['at', 'together', 'into'], of: ['any'] },
    reads: ['Spain will pull out its troops.', 'The soldiers pulled back from the frontier.'],
  },
  'rotate-out': {
    verbs: wordList('rotate trickle'),
    with: ['out', 'out of', 'home'],
    reads: ['Two companies were rotated out in March.'],
    skips: ['Crops are rotated every year.'],
  },
  'forces-go-out': {
    verbs: wordList('fly sail head stream ship march roll slip file drive move break steam walk pour cross'),
    with: ['out', 'out of'],
    subject: ['force'],
    object: [],
    reads: ['The last legionnaires flew out of the capital on Friday.', 'A column of tanks rolled out of the base.'],
    skips: ['The visitors flew out on Friday.'],
  },
  'be-out': {
    verbs: wordList('be'),
    with: ['out of', 'home', 'out by', 'gone by'],
    subject: ['force'],
    reads: ['All its soldiers will be out of the valley by June.'],
    skips: ['The soldiers were out on patrol.', 'The minister is out of town.'],
  },
  'pull-from': {
    verbs: wordList('pull remove evacuate extract airlift recall'),
    object: ['force', 'presence'],
    reads: ['The ministry will pull all its soldiers from the island.'],
    skips: ['They removed the rubble.'],
  },
  'draw-down': {
    verbs: wordList('draw scale thin wind ramp phase'),
    with: ['down', 'back', 'out'],
    object: ['force', 'presence'],
    reads: ['Canada is drawing down its forces.'],
  },
  'draw-down-alone': {
    verbs: wordList('draw'),
    with: ['down'],
    object: [],
    subject: ['actor', 'force', 'person'],
    reads: ['As the Americans draw down, dangers remain.'],
  },
  'reduce-forces': {
    verbs: wordList('reduce cut trim slash shrink halve downsize lower decrease diminish pare draw drawdown'),
    object: ['force', 'presence'],
    reads: ['London will cut its force in the province by half.'],
    skips: ['The firm reduced its prices.'],
  },
  'numbers-fall': {
    verbs: wordList('drop fall shrink decline dwindle decrease'),
    subject: ['force', 'presence'],
    object: [],
    reads: ['Its garrison shrank to 900 men.'],
    skips: ['Prices fell sharply.'],
  },
  'bring-home': {
    verbs: wordList('bring send fly take ship get'),
    with: ['home', 'back home', 'back', 'out'],
    object: ['force'],
    reads: ['The premier promised to bring the soldiers home.'],
  },
  'order-home': {
    verbs: wordList('order call recall'),
    with: ['home', 'back home', 'back'],
    object: ['force', 'presence'],
    modality: 'planned',
    reads: ['The premier ordered his soldiers home.'],
    skips: ['The guests ordered the meal back.'],
  },
  'bring-down': {
    verbs: wordList('bring'),
    with: ['down'],
    subject: ['force', 'presence'],
    reads: ['Their presence was brought down to a single company.'],
  },
  'go-home': {
    verbs: wordList('go come return head be get arrive fly sail'),
    with: ['home', 'back home'],
    subject: ['force', 'actor'],
    object: [],
    reads: ['The last soldiers will go home in May.'],
    skips: ['Fans went home disappointed.'],
  },
  'forces-leave': {
    verbs: wordList('leave depart exit'),
    subject: ['force', 'actor'],
    object: ['place', 'territory', 'base', 'none'],
    phraseUnless: { prepositions: ['for'], of: ['place'] },
    reads: [
      'Dutch troops left the country in 2010.',
      'The Soviets are leaving.',
      'A train carrying soldiers left the base.',
    ],
    skips: ['The minister left the room.', 'The attack left three people dead.'],
  },
  'forces-flee': {
    verbs: wordList('quit flee desert abandon'),
    subject: ['force', 'group'],
    object: ['place', 'territory', 'base', 'none'],
    reads: ['The garrison fled the town.'],
    skips: ['Families fled the town.'],
  },
  'have-out': {
    verbs: wordList('have get want'),
    with: ['out', 'out of', 'home'],
    object: ['force'],
    reads: ['Fiji wants its battalion out by spring.'],
  },
  'end-presence': {
    verbs: wordList('end terminate finish conclude'),
    object: ['presence'],
    reads: ['Lisbon ended its presence on the island.'],
    skips: ['He ended the meeting.'],
  },
  'presence-replaced': {
    verbs: wordList('replace end'),
    object: ['presence'],
    actor: 'object',
    reads: ["The garrison's presence was replaced by a fleet of drones."],
  },
  disengage: {
    verbs: wordList('disengage retreat demobilize demobilise'),
    subject: ['force', 'actor'],
    reads: ['The separatists retreated from the valley.'],
  },
};
