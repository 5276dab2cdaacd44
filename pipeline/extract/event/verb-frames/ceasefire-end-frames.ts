import { wordList } from '../../word-list.js';
import type { FramesOfType } from '../verb-frame.js';

/** What is done with a truce that holds. */
const keeps = wordList('honour honor observe respect keep recognise recognize');

/** Verbs of truces that end. Source: ACLED codebook; VerbNet class 45 (change of state). */
export const ceasefireEndFrames: FramesOfType = {
  'ceasefire-broken': {
    verbs: wordList(
      'break violate breach end collapse shatter unravel abandon expire fail quit scrap renounce revoke repudiate annul terminate cancel abrogate flout ditch suspend ignore disregard defy lift infringe wreck',
    ),
    object: ['ceasefire'],
    reads: ['The general accused the militia of violating the truce.', 'Both armies violated the ceasefire deal.'],
  },
  'leave-truce': {
    verbs: wordList('withdraw pull walk back step'),
    with: ['out of', 'from', 'away from'],
    phrase: { prepositions: ['out of', 'from', 'of', 'away from'], of: ['ceasefire', 'truce_deal'] },
    reads: ['The junta pulled out of the truce in May.', 'The rebels withdrew from the ceasefire.'],
    skips: ['The rebels withdrew from the town.'],
  },
  'no-longer-kept': {
    verbs: ['bind', ...keeps],
    denied: true,
    object: ['none', 'ceasefire', 'actor', 'group', 'person', 'force'],
    phrase: { prepositions: ['by', 'to'], of: ['ceasefire', 'truce_deal'] },
    reads: ['The rebels said they were no longer bound by the truce.'],
    skips: ['The rebels are bound by the truce.', 'The rebels were no longer bound by the contract.'],
  },
  'truce-no-longer-kept': {
    verbs: [...keeps, 'uphold'],
    denied: true,
    object: ['ceasefire', 'truce_deal'],
    reads: ['The rebels no longer observe the truce.', 'The militia will no longer honour its ceasefire.'],
    skips: ['The rebels observe the truce.', 'The rebels did not observe the truce.'],
  },
  'truce-deal-broken': {
    verbs: wordList('violate breach break'),
    object: ['truce_deal'],
    reads: ['The truce ended when both armies were accused of violating the deal.'],
    skips: ['Regulators accused the bank of violating the deal.'],
  },
  'ceasefire-declared-over': {
    verbs: wordList('declare pronounce proclaim consider'),
    with: ['over', 'dead', 'void', 'finished', 'null'],
    object: ['ceasefire'],
    reads: ['The movement declared the truce over.'],
    skips: ['The movement declared the summit over.'],
  },
  'ceasefire-called-off': {
    verbs: wordList('call'),
    with: ['off'],
    object: ['ceasefire'],
    reads: ['The rebels called off their truce on Monday.'],
    skips: ['The rebels called off the march.'],
  },
  'ceasefire-collapses': {
    verbs: wordList('break end collapse shatter unravel expire fail crumble lapse disintegrate'),
    subject: ['ceasefire'],
    object: [],
    reads: ['The truce collapsed after a week.'],
    skips: ['The truce ended months of bloodshed.'],
  },
  'ceasefire-over': {
    verbs: wordList('be'),
    with: ['over', 'dead', 'finished'],
    subject: ['ceasefire'],
    modality: 'actual',
    reads: ['The rebels declared that the truce was over.', 'The cease-fire is dead.'],
    skips: ['The truce is fragile.'],
  },
  'ceasefire-runs-out': {
    verbs: wordList('run fall break'),
    with: ['out', 'apart', 'through', 'down'],
    subject: ['ceasefire'],
    reads: ['The truce ran out at midnight.'],
    skips: ['Supplies ran out.'],
  },
  'tear-up-truce': {
    verbs: wordList('tear rip give'),
    with: ['up'],
    object: ['ceasefire', 'truce_deal'],
    reads: ['The guerrillas tore up the truce in May.'],
    skips: ['The guerrillas tore up the letter.'],
  },
};
