import { wordList } from '../../word-list.js';
import type { FramesOfType } from '../verb-frame.js';

/** Verbs of beating a force and of bringing down a government. Source: VerbNet classes 33 (defeat), 42 (subjugate). */
export const defeatFrames: FramesOfType = {
  'drive-from-power': {
    verbs: wordList('drive sweep remove chase'),
    object: ['actor', 'force', 'regime'],
    phrase: { prepositions: ['from', 'out of'], of: ['power'] },
    target: 'object',
    reads: ['The rebels drove the junta from power.'],
    skips: ['The drought drove farmers from the land.'],
  },
  defeat: {
    verbs: wordList('defeat crush rout vanquish annihilate eradicate subdue quell'),
    target: 'object',
    object: ['actor', 'force', 'regime'],
    subjectUnless: wordList('champion champions team player players candidate candidates striker club'),
    reads: ['The insurgents were defeated in 2009.'],
    skips: ['The champions were defeated in extra time.'],
  },
  'suffer-defeat': {
    verbs: wordList('suffer concede admit accept'),
    subject: ['force', 'actor', 'regime'],
    object: ['defeat'],
    actor: 'none',
    target: 'subject',
    reads: ['After suffering defeat, the army pulled back.'],
    skips: ['The champions suffered a defeat in extra time.'],
  },
  topple: {
    verbs: wordList('overthrow topple depose oust'),
    target: 'object',
    object: ['regime', 'actor', 'person'],
    reads: ['The invasion toppled the dictator.'],
    skips: ['The wind toppled trees.'],
  },
  collapse: {
    verbs: wordList('collapse crumble capitulate surrender'),
    subject: ['regime', 'force', 'actor'],
    // "The truce took effect in May. It collapsed a week later."
    subjectUnless: wordList('it'),
    actor: 'none',
    target: 'subject',
    reads: ['The garrison surrendered.', 'The junta may crumble.'],
    skips: ['The bridge collapsed.'],
  },

  'lay-down-arms': {
    verbs: wordList('lay put throw'),
    with: ['down'],
    subject: ['force', 'group', 'actor'],
    object: ['arms'],
    actor: 'none',
    target: 'subject',
    reads: ['The last of the rebels laid down their arms in May.'],
    skips: ['The tailor laid down his scissors.'],
  },
  'give-up': {
    verbs: wordList('give turn'),
    with: ['up', 'in'],
    subject: ['force', 'group'],
    object: ['ourselves'],
    actor: 'none',
    target: 'subject',
    reads: ["The warlord's fighters gave themselves up."],
    skips: ['The thieves gave themselves up.'],
  },
  'government-falls': {
    verbs: wordList('fall'),
    subject: ['regime'],
    subjectUnless: wordList('president leader king ruler dictator state monarchy rule'),
    object: [],
    phraseUnless: { prepositions: ['in', 'over', 'from', 'on', 'to'], of: ['ballot', 'assembly', 'any'] },
    actor: 'none',
    target: 'subject',
    reads: ['The regime fell within a week.'],
    skips: ['The government fell over its budget.', 'The dictator fell from his horse.'],
  },
  'declare-victory': {
    verbs: wordList('declare claim proclaim'),
    subject: ['actor', 'force'],
    object: ['victory'],
    phraseUnless: { prepositions: ['in'], of: ['contest', 'ballot'] },
    reads: ['The army claimed victory in the battle for the town.'],
    skips: ['The senator claimed victory in the primary.'],
  },
};
