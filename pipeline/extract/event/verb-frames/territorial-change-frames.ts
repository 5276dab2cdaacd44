import { wordList } from '../../word-list.js';
import type { FramesOfType } from '../verb-frame.js';

/** Verbs of taking and losing ground. Source: CAMEO 192; PLOVER COERCE; ACLED codebook. */
export const territorialChangeFrames: FramesOfType = {
  seize: {
    verbs: wordList('seize capture recapture retake reconquer conquer overrun annex liberate overtake reclaim regain'),
    object: ['place', 'territory', 'base'],
    target: { prepositions: ['from'] },
    reads: ['Fighters seized the town from the army.', 'The port was recaptured.'],
    skips: ['Police seized cocaine.', 'They captured three men.'],
  },
  retake: {
    verbs: wordList('retake recapture reconquer overrun'),
    subject: ['actor', 'force'],
    object: ['name', 'it'],
    target: { prepositions: ['from'] },
    reads: ['The army retook Qeldara, a hill town.', 'The army recaptured it on Friday.'],
    skips: ['The pupils retook the exam.'],
  },
  'seize-it': {
    verbs: wordList('capture seize'),
    subject: ['actor', 'force'],
    object: ['it'],
    reads: ['Rebels held the town until the army captured it.'],
    skips: ['The army captured him.'],
  },
  'take-control': {
    verbs: wordList('take seize gain win wrest assume retake regain reassert recapture'),
    with: ['over', 'control', 'back'],
    object: ['place', 'territory', 'base', 'any'],
    subject: ['actor', 'force'],
    phrase: { prepositions: ['over', 'of', 'back'], of: ['place', 'territory', 'base'] },
    reads: ['The rebels took control of the airport.', 'Gunmen took over a border town.'],
    skips: ['She took over the company.'],
  },
  'hand-over-ground': {
    verbs: wordList('hand transfer cede surrender yield relinquish'),
    subject: ['actor', 'force'],
    object: ['territory'],
    target: { prepositions: ['to'] },
    reads: ['The army has handed half of the zone to peacekeepers.', 'Spain ceded the territory to Morocco.'],
    skips: ['The farmer surrendered the land to his son.', 'The rebels handed the prisoners over.'],
  },
  'take-city': {
    verbs: wordList('take lose'),
    subject: ['actor', 'force'],
    object: ['place', 'territory'],
    reads: ['The army took the city after a month.'],
  },
  secure: {
    verbs: wordList('secure'),
    subject: ['force'],
    subjectUnless: wordList('police officer officers policeman policemen guard guards'),
    object: ['place', 'territory'],
    objectUnless: wordList('area site scene border road region ground'),
    reads: ['Paratroopers secured the airport within hours.'],
    skips: ['Police secured the square.', 'The soldiers secured the area.'],
  },
  'city-falls': {
    verbs: wordList('fall'),
    subject: ['place'],
    actor: 'none',
    reads: ['Saigon fell in April.'],
    skips: ['Snow fell in Moscow.'],
  },
  'drive-out': {
    verbs: wordList('drive push expel dislodge oust eject force clear evict flush rout chase'),
    with: ['out', 'out of', 'from'],
    object: ['actor', 'force'],
    phrase: { prepositions: ['from', 'out of', 'of'], of: ['place', 'territory', 'base'] },
    target: 'object',
    reads: ['The army drove the rebels out of the town.'],
    skips: ['The drought drove farmers out of business.'],
  },
};
