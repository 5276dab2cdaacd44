import { wordList } from '../../word-list.js';
import type { FramesOfType } from '../verb-frame.js';

/** Verbs of manoeuvres. Source: CAMEO 150; PLOVER MOBILIZE. */
export const exerciseFrames: FramesOfType = {
  'scale-exercise': {
    verbs: wordList(
      'scale hold conduct begin start restart stage launch end halt stop suspend run host carry resume continue practise practice reduce cut',
    ),
    object: ['exercise'],
    reads: ['The navies will hold joint drills in May.', 'The annual exercises were scaled down.'],
    skips: ['She does her exercises every day.'],
  },
  'cancel-exercise': {
    verbs: wordList('cancel scrap abandon shelve'),
    object: ['exercise'],
    modality: 'negated',
    reads: ['The drills were cancelled.'],
    skips: ['The match was cancelled.'],
  },
  'put-off-exercise': {
    verbs: wordList('postpone delay'),
    object: ['exercise'],
    modality: 'planned',
    reads: ['Seoul postponed the drills until May.'],
    skips: ['Seoul postponed the match.'],
  },
  'kick-off-exercise': {
    verbs: wordList('kick wrap'),
    with: ['off', 'up'],
    object: ['exercise'],
    reads: ['The allies kicked off war games on the coast.'],
    skips: ['The club kicked off its season.'],
  },
  drill: {
    verbs: wordList('drill'),
    subject: ['force'],
    subjectUnless: wordList('company companies contractor contractors'),
    object: [],
    reads: ['The ships of both navies are drilling in the gulf.'],
    skips: ['The company is drilling in the gulf.'],
  },

  rehearse: {
    verbs: wordList('practise practice rehearse simulate'),
    subject: ['force', 'actor'],
    object: ['attack', 'movement', 'offensive', 'landing'],
    reads: ['Gunners of the fleet are practising strikes on the shore.'],
    skips: ['The choir rehearsed a mass.'],
  },
  'train-together': {
    verbs: wordList('train exercise drill'),
    with: ['together', 'jointly'],
    subject: ['force', 'actor'],
    object: [],
    reads: ['The two navies trained together in the gulf.'],
    skips: ['The swimmers trained together.'],
  },
};
