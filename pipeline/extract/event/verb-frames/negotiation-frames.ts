import { wordList } from '../../word-list.js';
import type { FramesOfType } from '../verb-frame.js';

/** Verbs of meeting and talking. Source: CAMEO 04; PLOVER CONSULT; VerbNet class 36 (meet). */
export const negotiationFrames: FramesOfType = {
  meet: {
    verbs: wordList('meet'),
    subject: ['actor', 'person', 'force'],
    objectUnless: wordList(
      'deadline deadlines obligation obligations requirement requirements goal goals target targets need needs demand demands date troops soldiers reporters journalists victims survivors families relatives students voters veterans residents commitment commitments condition conditions challenge resistance fire fate end standard standards criteria benchmark benchmarks',
    ),
    phraseUnless: { prepositions: ['with'], of: ['audience', 'staff'] },
    reads: ['The envoy met with rebel leaders.', 'The presidents will meet on Friday.'],
    skips: [
      'The goal was met.',
      'Any raid would be met with force.',
      'The secretary met with troops at the base.',
      'The premier met with his security team.',
    ],
  },
  talk: {
    verbs: wordList('negotiate confer consult parley haggle huddle'),
    subject: ['actor', 'person', 'force'],
    phrase: { prepositions: ['with', 'to', 'about', 'over', 'on', 'for'], of: ['any'] },
    reads: ['Rome negotiated with the militias for weeks.'],
  },
  'negotiate-alone': {
    verbs: wordList('negotiate'),
    subject: ['actor', 'person', 'force'],
    object: [],
    reads: ['The rebels refused to negotiate.', 'His government would not negotiate directly.'],
    skips: ['The truck negotiated the bend.'],
  },
  'sit-down': {
    verbs: wordList('sit'),
    with: ['down'],
    subject: ['actor', 'person', 'force'],
    phraseUnless: { prepositions: ['with'], of: ['audience'] },
    reads: ['The rebels should sit down and talk.', 'The two governments will sit down in May.'],
    skips: ['The driver sat down.', 'He sat down with reporters.'],
  },
  'talk-to': {
    verbs: wordList('talk'),
    subject: ['actor', 'person', 'force'],
    phrase: { prepositions: ['with', 'to'], of: ['any'] },
    phraseUnless: { prepositions: ['with', 'to'], of: ['audience', 'staff'] },
    reads: ['The premier will talk to the rebels.'],
    skips: ['The analysts began talking about drones.', 'The general talked to reporters.'],
  },
  'negotiate-terms': {
    verbs: wordList('negotiate'),
    subject: ['actor', 'person', 'force'],
    object: ['any'],
    reads: ['The garrison is negotiating safe passage.'],
    skips: ['The driver negotiated the bend.'],
  },
  discuss: {
    verbs: wordList('discuss review'),
    subject: ['actor', 'person'],
    reads: ['The ministers discussed the withdrawal.'],
    skips: ['The book discusses whales.'],
  },
  'speak-with': {
    verbs: wordList('speak'),
    subject: ['actor', 'person'],
    phrase: { prepositions: ['with', 'to'], of: ['actor', 'person'] },
    phraseUnless: { prepositions: ['with', 'to'], of: ['audience', 'staff'] },
    reads: ['The president spoke with his Turkish counterpart.'],
    skips: ['An officer spoke to the Associated Press.'],
  },
  convene: {
    verbs: wordList('convene'),
    subject: ['actor', 'person'],
    object: ['person', 'actor'],
    reads: ['The secretary convened ministers of nine states.'],
    skips: ['The court convened on Monday.'],
  },
  'speak-by-phone': {
    verbs: wordList('speak talk'),
    subject: ['actor', 'person'],
    phrase: { prepositions: ['by', 'on', 'over', 'via'], of: ['phone'] },
    reads: ['The presidents of Chad and Mali spoke by phone.'],
    skips: ['The witness spoke on condition of anonymity.'],
  },
  telephone: {
    verbs: wordList('telephone phone'),
    subject: ['person', 'actor'],
    object: ['person', 'actor'],
    objectUnless: wordList('police reporter reporters newspaper'),
    reads: ['The president telephoned his Turkish counterpart on Monday.'],
    skips: ['The caller telephoned police.'],
  },
  'return-to-table': {
    verbs: wordList('return come get sit go back'),
    subject: ['actor', 'person', 'force'],
    phrase: { prepositions: ['to', 'at', 'back to', 'around'], of: ['table'] },
    actor: 'parties',
    reads: ['The rebels will return to the negotiating table in June.'],
    skips: ['The guests returned to the table.'],
  },
  visit: {
    verbs: wordList('visit'),
    subject: ['person'],
    object: ['place'],
    reads: ['A delegation visited Ankara for talks.'],
  },
};
