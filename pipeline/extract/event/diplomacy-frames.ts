import type { VerbFrame } from './frame.js';

const words = (text: string): readonly string[] => text.split(' ');

/** Verbs of missions, agreements, talks, demands, votes and exercises. Source: CAMEO 01 to 10; PLOVER AGREE, CONSULT, REQUEST; VerbNet classes 36 (meet), 37 (say), 60 (order). */
export const diplomacyFrames: Readonly<Record<string, VerbFrame>> = {
  'end-mission': {
    type: 'mission_change',
    verbs: words(
      'end conclude complete terminate wind finish scale reduce cut suspend extend launch begin start change halt shrink downsize expand widen broaden inaugurate renew prolong draw limit narrow',
    ),
    object: ['mission'],
    actor: 'mover',
    reads: ['Sweden will end its mission in the north.', 'The mandate was extended by a year.'],
    skips: ['The probe completed its landing.'],
  },
  'mission-changes': {
    type: 'mission_change',
    verbs: words('end change begin start expire conclude continue-until finish shift'),
    subject: ['mission'],
    object: [],
    actor: 'object',
    reads: ['The operation began early on Monday.', "The mission won't change."],
  },
  'shift-task': {
    type: 'mission_change',
    verbs: words('shift refocus transition switch'),
    subject: ['actor', 'force'],
    object: ['mission', 'task'],
    reads: ['The army has shifted its mission to training.'],
    skips: ['The wind shifted.'],
  },
  agree: {
    type: 'agreement',
    verbs: words('agree'),
    phrase: { prepositions: ['to', 'on', 'upon', 'in'], of: ['any'] },
    orInfinitive: true,
    actor: 'parties',
    reads: ['Tokyo and Manila agreed to share ports.'],
    skips: ['Analysts agree that prices will rise.'],
  },
  'sign-agreement': {
    type: 'agreement',
    verbs: words(
      'sign ink initial ratify conclude reach strike seal clinch broker finalize finalise negotiate cut close hammer make forge enter',
    ),
    object: ['agreement'],
    actor: 'parties',
    reads: ['The two sides signed an accord in Geneva.'],
    skips: ['The striker signed a shirt.'],
  },
  meet: {
    type: 'negotiation',
    verbs: words('meet'),
    subject: ['actor', 'person', 'force'],
    objectUnless: words(
      'deadline deadlines obligation obligations requirement requirements goal goals target targets need needs demand demands date commitment commitments condition conditions challenge resistance fate end standard standards criteria',
    ),
    actor: 'parties',
    reads: ['The envoy met with rebel leaders.', 'The presidents will meet on Friday.'],
    skips: ['The goal was met.'],
  },
  talk: {
    type: 'negotiation',
    verbs: words('talk negotiate confer consult parley haggle'),
    subject: ['actor', 'person', 'force'],
    phrase: { prepositions: ['with', 'to', 'about', 'over', 'on', 'for'], of: ['any'] },
    actor: 'parties',
    reads: ['Rome negotiated with the militias for weeks.'],
  },
  discuss: {
    type: 'negotiation',
    verbs: words('discuss review'),
    subject: ['actor', 'person'],
    actor: 'parties',
    reads: ['The ministers discussed the withdrawal.'],
    skips: ['The book discusses whales.'],
  },
  'speak-with': {
    type: 'negotiation',
    verbs: words('speak'),
    subject: ['actor', 'person'],
    phrase: { prepositions: ['with', 'to'], of: ['actor', 'person'] },
    actor: 'parties',
    reads: ['The president spoke with his Turkish counterpart.'],
  },
  visit: {
    type: 'negotiation',
    verbs: words('visit'),
    subject: ['person'],
    object: ['place'],
    actor: 'parties',
    reads: ['A delegation visited Ankara for talks.'],
  },
  'call-for': {
    type: 'demand',
    verbs: words('call press push appeal campaign lobby'),
    with: ['for', 'on', 'upon'],
    target: { prepositions: ['on', 'upon'] },
    reads: ['The bloc called for an end to the fighting.', 'The envoy called on both armies to withdraw.'],
    skips: ['He called his mother.'],
  },
  urge: {
    type: 'demand',
    verbs: words('urge demand request implore exhort beseech'),
    target: 'object',
    reads: ['The council urged the junta to hold elections.', 'Beijing demanded an apology.'],
  },
  'pressure-on': {
    type: 'demand',
    verbs: words('pressure pressurize pressurise press'),
    target: 'object',
    object: ['actor', 'person', 'force'],
    reads: ['The allies are pressing Rome to send troops.'],
  },
  vote: {
    type: 'vote',
    verbs: words('vote'),
    reads: ['Parliament voted against the deployment.'],
  },
  pass: {
    type: 'vote',
    verbs: words('pass adopt approve enact ratify endorse defeat reject veto'),
    object: ['bill'],
    reads: ['The senate passed the measure.', 'The Security Council adopted a resolution.'],
  },
  'scale-exercise': {
    type: 'exercise',
    verbs: words(
      'scale hold conduct begin start stage launch end cancel postpone suspend run host carry resume practise practice reduce cut',
    ),
    object: ['exercise'],
    actor: 'parties',
    reads: ['The navies will hold joint drills in May.', 'The annual exercises were scaled down.'],
    skips: ['She does her exercises every day.'],
  },
};
