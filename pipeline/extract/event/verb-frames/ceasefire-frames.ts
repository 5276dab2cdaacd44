import { wordList } from '../../word-list.js';
import type { FramesOfType } from '../verb-frame.js';

/** Verbs of truces that begin and hold. Source: CAMEO 0871; PLOVER RETREAT. */
export const ceasefireFrames: FramesOfType = {
  'ceasefire-holds': {
    verbs: wordList('hold take come go begin start last survive endure stand stick enter'),
    subject: ['ceasefire'],
    reads: ['The armistice took effect at noon.', 'A shaky truce held on Sunday.'],
  },
  'stop-fighting': {
    verbs: wordList('stop halt cease suspend end hold'),
    subject: ['actor', 'person', 'force'],
    object: ['hostilities'],
    reads: [
      'The two armies agreed to halt fighting.',
      'Both sides will stop fighting at noon.',
      'The rebels will hold their fire.',
    ],
    skips: ['The envoy hopes to end the fighting.', 'The boys stopped fighting their teacher.'],
  },
  'guns-fall-silent': {
    verbs: wordList('fall go'),
    with: ['silent', 'quiet'],
    subject: ['arms'],
    actor: 'none',
    reads: ['The guns fell silent along the river on Tuesday.'],
    skips: ['The hall fell silent.'],
  },
  'ceasefire-in-effect': {
    verbs: wordList('be remain stay'),
    with: ['in effect', 'in force', 'in place'],
    subject: ['ceasefire'],
    reads: ['The truce is already in effect.'],
    skips: ['The truce is a relief.'],
  },
  'extend-truce': {
    verbs: wordList('extend prolong renew restore'),
    object: ['ceasefire'],
    reads: ['The guerrillas extended their ceasefire until April.'],
    skips: ['The bank extended its hours.'],
  },
  'silence-guns': {
    verbs: wordList('silence'),
    subject: ['actor', 'force', 'person'],
    object: ['arms'],
    reads: ['Both sides silenced their guns on Monday.'],
    skips: ['The judge silenced the critics.'],
  },
  'accept-truce': {
    verbs: wordList('accept respect honour honor uphold observe'),
    subject: ['actor', 'force', 'person'],
    object: ['ceasefire'],
    reads: ['The militia accepted the truce on Monday.'],
    skips: ['The firm accepted the offer.'],
  },
  'abide-by-truce': {
    verbs: wordList('abide stick keep adhere comply'),
    subject: ['actor', 'person', 'force'],
    object: [],
    phrase: { prepositions: ['by', 'to', 'with'], of: ['ceasefire', 'truce_deal'] },
    reads: ['Both armies abided by the truce.'],
    skips: ['The firm abided by the rules.'],
  },
};
