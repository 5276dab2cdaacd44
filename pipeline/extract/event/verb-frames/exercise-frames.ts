import { wordList } from '../../word-list.js';
import type { FramesOfType } from '../verb-frame.js';

/** Verbs of manoeuvres. Source: CAMEO 150; PLOVER MOBILIZE. */
export const exerciseFrames: FramesOfType = {
  'scale-exercise': {
    verbs: wordList(
      'scale hold conduct begin start restart stage launch end halt stop cancel postpone delay suspend run host carry resume continue practise practice reduce cut',
    ),
    object: ['exercise'],
    reads: ['The navies will hold joint drills in May.', 'The annual exercises were scaled down.'],
    skips: ['She does her exercises every day.'],
  },
};
