import { parliamentNouns } from '../../force/parliament-words.js';
import { wordList } from '../../word-list.js';
import type { FramesOfType } from '../verb-frame.js';

/** Verbs of parties that agree. Source: CAMEO 05; PLOVER AGREE. */
export const agreementFrames: FramesOfType = {
  agree: {
    verbs: wordList('agree'),
    subjectUnless: [...parliamentNouns],
    phrase: { prepositions: ['to', 'on', 'upon', 'in'], of: ['any'] },
    phraseUnless: { prepositions: ['with'], of: ['mission', 'movement', 'agreement', 'task'] },
    orInfinitive: true,
    reads: ['Tokyo and Manila agreed to share ports.'],
    skips: ['Analysts agree that prices will rise.', 'He agrees with the plan to buy ships.'],
  },
  'sign-agreement': {
    verbs: wordList(
      'sign ink initial ratify conclude reach strike seal clinch broker finalize finalise negotiate cut close hammer make forge enter produce yield secure',
    ),
    object: ['agreement'],
    subjectUnless: [...parliamentNouns],
    reads: ['The two sides signed an accord in Geneva.'],
    skips: ['The striker signed a shirt.'],
  },
  'sign-off': {
    verbs: wordList('sign'),
    with: ['off'],
    subject: ['actor', 'person'],
    phrase: { prepositions: ['on', 'off on'], of: ['agreement'] },
    reads: ['The rebels signed off on the deal on Monday.'],
    skips: ['The announcer signed off at midnight.'],
  },
  'sign-alone': {
    verbs: wordList('sign'),
    subject: ['actor', 'person'],
    object: [],
    phraseUnless: { prepositions: ['for', 'with', 'on', 'off', 'up', 'to', 'as'], of: ['any'] },
    reads: ['The king said that he would not sign before the harvest.'],
    skips: ['The striker signed for a club in Rome.'],
  },
  'settle-on': {
    verbs: wordList('settle come arrive'),
    subject: ['actor', 'person'],
    object: [],
    phrase: { prepositions: ['on', 'to', 'at'], of: ['agreement', 'terms'] },
    phraseUnless: { prepositions: ['with'], of: ['any'] },
    reads: ['The two sides came to terms on a pullback.', 'The presidents settled on a timetable.'],
    skips: ['The widow came to terms with her loss.'],
  },
  'accept-agreement': {
    verbs: wordList('accept'),
    subject: ['actor', 'person'],
    object: ['agreement', 'proposal'],
    reads: ['Addis Ababa accepted the peace plan on Monday.'],
    skips: ['The editor accepted the plan.'],
  },
  'reject-agreement': {
    verbs: wordList('reject'),
    subject: ['actor', 'person'],
    object: ['agreement'],
    modality: 'negated',
    reads: ['The rebels rejected the accord.'],
    skips: ['The editor rejected the plan.'],
  },
  'sign-statement': {
    verbs: wordList('sign initial'),
    subject: ['actor', 'person'],
    object: ['declaration'],
    reads: ['The two presidents signed a joint declaration.'],
    skips: ['The author signed copies of the book.'],
  },
  'work-out-agreement': {
    verbs: wordList('work thrash draw iron nail'),
    with: ['out', 'up', 'down'],
    subject: ['actor', 'person'],
    object: ['agreement', 'terms'],
    objectUnless: wordList('plan contract'),
    reads: ['The two sides thrashed out a deal on the airfield.'],
    skips: ['The clerk worked out the sum.', 'The general drew up a plan.'],
  },
  'agree-what': {
    verbs: wordList('agree'),
    object: ['agreement', 'terms'],
    reads: ['The two sides agreed terms for a pullback.'],
    skips: ['Analysts agree the price is high.'],
  },
  'renew-agreement': {
    verbs: wordList('renew extend prolong'),
    subject: ['actor', 'person'],
    subjectUnless: [...parliamentNouns],
    object: ['agreement'],
    objectUnless: wordList('contract plan timetable framework arrangement'),
    reads: ['Oman and Jordan renewed their defence pact.'],
    skips: ['The striker renewed his contract.', 'Oman extended the timetable.'],
  },
};
