import { wordList } from '../../word-list.js';
import type { FramesOfType } from '../verb-frame.js';

/** Verbs of missions that begin, end and change hands. Source: VerbNet class 55 (begin and end). */
export const missionChangeFrames: FramesOfType = {
  'end-mission': {
    verbs: wordList(
      'end conclude complete terminate wind finish scale reduce cut suspend extend launch begin start commence change halt shrink downsize expand widen broaden inaugurate renew prolong draw limit narrow slim trim',
    ),
    object: ['mission'],
    subjectUnless: wordList('president minister envoy secretary premier'),
    actor: 'mover',
    reads: ['Sweden will end its mission in the north.', 'The mandate was extended by a year.'],
    skips: ['The probe completed its landing.'],
  },
  'establish-mission': {
    verbs: wordList('establish create'),
    object: ['mission'],
    objectUnless: wordList('role effort task involvement engagement tour'),
    reads: ['A new mission has been established in the south.'],
    skips: ['The firm established a role for itself.', 'She established a shop.'],
  },
  'mission-changes': {
    verbs: wordList('end change begin start commence expire conclude finish shift transform evolve'),
    subject: ['mission'],
    object: [],
    actor: 'object',
    reads: [
      'The rescue mission started at noon.',
      "The mission won't change.",
      'The mission is to transform into a smaller one.',
    ],
  },
  'mission-over': {
    verbs: wordList('be'),
    with: ['over', 'finished', 'complete', 'completed', 'accomplished'],
    subject: ['mission'],
    actor: 'object',
    modality: 'actual',
    reads: ['The campaign against the rebels is over.'],
    skips: ['The operation was a success.'],
  },
  'hand-over-security': {
    verbs: wordList('hand turn transfer assume'),
    subject: ['actor', 'force'],
    object: ['charge'],
    target: { prepositions: ['to'] },
    reads: ['The coalition handed over responsibility for the province to local police.'],
    skips: ['The bank assumed responsibility for the error.'],
  },
  'take-over-security': {
    verbs: wordList('take assume'),
    with: ['over'],
    subject: ['actor', 'force'],
    object: ['charge'],
    target: { prepositions: ['from'] },
    reads: ['Local police took over security for the province from the marines.'],
    skips: ['The group took responsibility for the blast.'],
  },
  'security-passes': {
    verbs: wordList('pass transfer devolve'),
    subject: ['charge'],
    phrase: { prepositions: ['to'], of: ['any'] },
    actor: 'none',
    reads: ['Responsibility for the province will pass to local police in May.'],
    skips: ['The bill passed to the senate.'],
  },
  'shift-task': {
    verbs: wordList('shift refocus transition switch'),
    subject: ['actor', 'force'],
    object: ['mission', 'task'],
    reads: ['The army has shifted its mission to training.'],
    skips: ['The wind shifted.'],
  },
};
