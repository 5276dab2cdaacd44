import { wordList } from '../../word-list.js';
import type { FramesOfType } from '../verb-frame.js';

/** Verbs of bases that are left, closed and handed over. Source: CAMEO 087; VerbNet classes 10 (remove), 13 (give). */
export const transferFrames: FramesOfType = {
  'leave-base': {
    verbs: wordList(
      'vacate abandon close shut shutter evacuate surrender relinquish cede dismantle mothball yield quit',
    ),
    object: ['base'],
    target: { prepositions: ['to'] },
    reads: ['The army closed its base near the border.'],
    skips: ['The company closed its office.'],
  },
  'base-closes': {
    verbs: wordList('close shut'),
    subject: ['base'],
    subjectUnless: wordList(
      'airport seaport port land bunker target depot post position checkpoint site sites facility facilities headquarters',
    ),
    object: [],
    actor: 'object',
    reads: ['The base near the border will close in May.'],
    skips: ['The airport closed for a day.'],
  },
  'hand-over-base': {
    verbs: wordList('hand turn give transfer return deliver'),
    object: ['base'],
    phraseUnless: { prepositions: ['into'], of: ['any'] },
    target: { prepositions: ['to'] },
    reads: ['French troops handed over the base to the Malian army.'],
    skips: ['He handed over the documents.', 'They turned the base into a school.'],
  },
  'base-handed-over': {
    verbs: wordList('hand turn'),
    with: ['over', 'back'],
    phrase: { prepositions: ['over'], of: ['base'] },
    target: { prepositions: ['to'] },
    reads: ['The brigade turned over its camp to local police.'],
  },

  'base-passes': {
    verbs: wordList('pass revert'),
    subject: ['base'],
    subjectUnless: wordList('convoy convoys position positions target targets'),
    phrase: { prepositions: ['to'], of: ['actor', 'force'] },
    actor: 'none',
    target: { prepositions: ['to'] },
    reads: ['Control of the camp passed to the Malian army on Sunday.'],
    skips: ['Control of the firm passed to his son.'],
  },
  'sign-over-base': {
    verbs: wordList('sign'),
    with: ['over'],
    object: ['base'],
    target: { prepositions: ['to'] },
    reads: ['The marines signed over the camp to the police.'],
    skips: ['The widow signed over the house.'],
  },
};
