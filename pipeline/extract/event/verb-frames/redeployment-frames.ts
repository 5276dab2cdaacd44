import { wordList } from '../../word-list.js';
import type { FramesOfType } from '../verb-frame.js';

/** Verbs of moving from one place to another. Source: CAMEO 154; PLOVER MOBILIZE; VerbNet class 11 (send and carry). */
export const redeploymentFrames: FramesOfType = {
  relocate: {
    verbs: wordList('redeploy relocate regroup reposition realign'),
    reads: ['The corps redeployed to the north.'],
  },
  'move-forces': {
    verbs: wordList('move shift transfer transport consolidate concentrate'),
    object: ['force'],
    phraseUnless: { prepositions: ['into'], of: ['place'] },
    reads: ['The command moved two companies from Pristina to Mitrovica.'],
    skips: ['He moved his family to the coast.'],
  },
  'forces-move-from': {
    verbs: wordList('move shift transfer'),
    subject: ['force'],
    object: [],
    phrase: { prepositions: ['from'], of: ['place'] },
    reads: ['Two squadrons will move from Cyprus to Spain.'],
    skips: ['The soldiers moved from talk to action.'],
  },
  'forces-leave-one-for-another': {
    verbs: wordList('leave depart exit quit'),
    subject: ['force'],
    object: ['other_place'],
    phrase: { prepositions: ['for'], of: ['place'] },
    reads: ['About 300 soldiers left Niger for Chad on Friday.'],
    skips: ['The minister left Niger for Chad.', 'The soldiers left Niger for good.'],
  },
  'forces-consolidate': {
    verbs: wordList('consolidate'),
    subject: ['force', 'actor'],
    object: [],
    reads: ['In autumn the brigade will consolidate around the port.'],
  },
};
