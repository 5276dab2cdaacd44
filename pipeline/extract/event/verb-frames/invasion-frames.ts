import { wordList } from '../../word-list.js';
import type { FramesOfType } from '../verb-frame.js';

/** Verbs of entering a state by force. Source: CAMEO 192; ACLED codebook. */
export const invasionFrames: FramesOfType = {
  invade: {
    verbs: wordList('invade reoccupy'),
    subject: ['actor', 'force', 'person'],
    target: 'object',
    reads: ['Argentina invaded the islands in 1982.'],
    skips: ['The weeds invaded the garden.'],
  },
  occupy: {
    verbs: wordList('occupy'),
    subject: ['actor', 'force'],
    object: ['country'],
    target: 'object',
    reads: ['Iraqi forces occupied Kuwait.'],
    skips: ['The rebels occupied the village.', 'He occupies a small flat.'],
  },
};
