import { wordList } from '../../word-list.js';
import type { FramesOfType } from '../verb-frame.js';

/** Verbs of asking others to act. Source: CAMEO 10; PLOVER REQUEST; VerbNet classes 37 (say), 60 (order). */
export const demandFrames: FramesOfType = {
  'call-for': {
    verbs: wordList('call appeal'),
    with: ['for', 'on', 'upon'],
    target: { prepositions: ['on', 'upon'] },
    subjectUnless: wordList('recipe forecast contract script design job'),
    reads: ['The bloc called for an end to the fighting.', 'The envoy called on both armies to withdraw.'],
    skips: ['He called his mother.'],
  },
  'appeal-to': {
    verbs: wordList('appeal plead'),
    phrase: { prepositions: ['to', 'with'], of: ['actor', 'person', 'force'] },
    target: { prepositions: ['to', 'with'] },
    reads: ['The premier appealed to the allies to stay.'],
    skips: ['The film appealed to children.'],
  },
  'press-for': {
    verbs: wordList('press push campaign lobby clamor clamour plead agitate argue beg'),
    with: ['for'],
    target: { prepositions: ['with'] },
    reads: ['Lawmakers clamored for a quick pullout.', 'The envoy pleaded for more peacekeepers.'],
    skips: ['The rebels pressed on to the coast.'],
  },
  urge: {
    verbs: wordList('urge demand request implore exhort beseech'),
    target: 'object',
    reads: ['The council urged the junta to hold elections.', 'Beijing demanded an apology.'],
  },
  'ask-to': {
    verbs: wordList('ask'),
    subject: ['actor', 'person', 'assembly'],
    object: ['actor', 'force', 'assembly'],
    phrase: { prepositions: ['for'], of: ['force', 'presence', 'mission'] },
    orInfinitive: true,
    target: 'object',
    reads: [
      'The alliance asked Poland to keep its battalion there.',
      'Ghana asked the United Nations for peacekeepers.',
    ],
    skips: ['The teacher asked the pupils to sit.'],
  },
  'warn-to': {
    verbs: wordList('warn'),
    object: ['actor', 'force'],
    phrase: { prepositions: [], of: [] },
    orInfinitive: true,
    target: 'object',
    reads: ['The frigate warned the Danish destroyer to turn back.'],
    skips: ['The minister warned the rebels.', 'The police warned villagers to leave.'],
  },
  'order-out': {
    verbs: wordList('order tell ask'),
    with: ['out', 'out of', 'off'],
    subject: ['actor', 'person'],
    object: ['force'],
    target: 'object',
    reads: ['The junta ordered the foreign soldiers out.'],
    skips: ['The doctor told the boy off.'],
  },
  'want-out': {
    verbs: wordList('want'),
    with: ['out', 'out of', 'home'],
    object: ['force'],
    target: 'object',
    reads: ['Fiji wants its battalion out by spring.'],
    skips: ['The battalion wants a new flag.'],
  },
  'pressure-on': {
    verbs: wordList('pressure pressurize pressurise press'),
    target: 'object',
    object: ['actor', 'person', 'force'],
    reads: ['The allies are pressing Rome to send troops.'],
  },
};
