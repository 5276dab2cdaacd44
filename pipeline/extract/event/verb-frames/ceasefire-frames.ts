import { wordList } from '../../word-list.js';
import type { FramesOfType } from '../verb-frame.js';

/** Verbs of truces that begin and hold. Source: CAMEO 0871; PLOVER RETREAT. */
export const ceasefireFrames: FramesOfType = {
  'ceasefire-holds': {
    verbs: wordList('hold take come go begin start last survive endure stand stick'),
    subject: ['ceasefire'],
    reads: ['The armistice took effect at noon.', 'A shaky truce held on Sunday.'],
  },
  'stop-fighting': {
    verbs: wordList('stop halt cease suspend end'),
    subject: ['actor', 'person', 'force'],
    object: ['hostilities'],
    reads: ['The two armies agreed to halt fighting.', 'Both sides will stop fighting at noon.'],
    skips: ['The envoy hopes to end the fighting.', 'The boys stopped fighting their teacher.'],
  },
  'ceasefire-in-effect': {
    verbs: wordList('be remain stay'),
    with: ['in effect', 'in force', 'in place'],
    subject: ['ceasefire'],
    reads: ['The truce is already in effect.'],
    skips: ['The truce is a relief.'],
  },
};
