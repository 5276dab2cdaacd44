import { wordList } from '../../word-list.js';
import type { FramesOfType } from '../verb-frame.js';

/** Verbs of parliaments that decide. Source: CAMEO 08; the procedures of parliaments. */
export const voteFrames: FramesOfType = {
  vote: {
    verbs: wordList('vote'),
    subject: ['assembly', 'actor', 'name'],
    subjectUnless: wordList(
      'people citizen citizens voter voters resident residents man men woman women shareholder shareholders union',
    ),
    reads: ['Parliament voted against the deployment.'],
    skips: ['The town council voted on parking fees.', 'Shareholders voted for the merger.'],
  },
  'assembly-approves': {
    verbs: wordList('approve authorize authorise back endorse advance reject veto block'),
    subject: ['assembly'],
    object: ['force', 'movement', 'mission', 'agreement', 'presence', 'base', 'bill'],
    reads: ['The Bundestag approved the mission by a wide margin.', 'The Senate backed a bill on the bases.'],
    skips: ['The city council approved the stadium.'],
  },
  'assembly-extends': {
    verbs: wordList('extend renew block'),
    subject: ['assembly'],
    namesAgent: true,
    object: ['force', 'movement', 'mission', 'agreement', 'presence', 'base'],
    reads: ['The senate extended the deployment.'],
    skips: ['The deployment was extended by a year.'],
  },
  'assembly-approves-doing': {
    verbs: wordList('approve authorize authorise back endorse'),
    subject: ['assembly'],
    object: [],
    phrase: { prepositions: [], of: [] },
    orInfinitive: true,
    reads: ['Danish MPs approved sending 200 soldiers to Mali.'],
    skips: ['The city council approved building a stadium.'],
  },
  'assembly-consents': {
    verbs: wordList('give grant deny withhold'),
    subject: ['assembly'],
    object: ['consent'],
    reads: ['Parliament gave its approval for the mission.'],
    skips: ['His father gave his approval.'],
  },
  'bill-passes': {
    verbs: wordList('pass fail'),
    subject: ['bill'],
    object: [],
    actor: 'none',
    reads: ['A resolution on the mission passed in May.', 'The amendment on drones failed 157-270.'],
    skips: ['The storm passed.'],
  },
  'bill-passes-house': {
    verbs: wordList('pass'),
    subject: ['bill'],
    object: ['assembly'],
    actor: 'object',
    reads: ['The bill on the mission must pass the Senate.'],
    skips: ['The march passed the Senate.'],
  },
  'hold-vote': {
    verbs: wordList('take hold force schedule make face'),
    object: ['ballot'],
    phrase: { prepositions: ['on', 'over'], of: ['any'] },
    orInfinitive: true,
    reads: ['The senate will hold a vote on the mission.', 'Deputies took a vote on sending soldiers.'],
    skips: ['The province held a vote in May.'],
  },
  'put-to-vote': {
    verbs: wordList('put bring submit'),
    phrase: { prepositions: ['to'], of: ['ballot'] },
    reads: ['The government will put the deployment to a vote on Friday.'],
    skips: ['The firm brought the phone to market.'],
  },
  'bill-clears': {
    verbs: wordList('clear overcome'),
    subject: ['bill'],
    namesAgent: true,
    object: ['any'],
    actor: 'object',
    reads: ['The bill on the mission cleared its first hurdle.'],
    skips: ['The police cleared the square.'],
  },
  pass: {
    verbs: wordList('pass adopt approve enact ratify endorse'),
    object: ['bill'],
    reads: ['The senate passed the measure.', 'Deputies adopted a law on the bases.'],
  },
  'vote-down': {
    verbs: wordList('defeat reject kill'),
    subject: ['assembly'],
    object: ['bill'],
    reads: ['The House killed a bill on drones.', 'The motion on the bases was defeated.'],
    skips: ['Sudan rejected the resolution on the peacekeepers.'],
  },
};
