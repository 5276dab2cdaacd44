import type { EventType } from '../../../schemas/event-type.js';
import type { FramesOfType, VerbFrame } from './verb-frame.js';
import { agreementFrames } from './verb-frames/agreement-frames.js';
import { attackFrames } from './verb-frames/attack-frames.js';
import { ceasefireEndFrames } from './verb-frames/ceasefire-end-frames.js';
import { ceasefireFrames } from './verb-frames/ceasefire-frames.js';
import { defeatFrames } from './verb-frames/defeat-frames.js';
import { demandFrames } from './verb-frames/demand-frames.js';
import { deploymentFrames } from './verb-frames/deployment-frames.js';
import { exerciseFrames } from './verb-frames/exercise-frames.js';
import { invasionFrames } from './verb-frames/invasion-frames.js';
import { missionChangeFrames } from './verb-frames/mission-change-frames.js';
import { negotiationFrames } from './verb-frames/negotiation-frames.js';
import { redeploymentFrames } from './verb-frames/redeployment-frames.js';
import { territorialChangeFrames } from './verb-frames/territorial-change-frames.js';
import { transferFrames } from './verb-frames/transfer-frames.js';
import { voteFrames } from './verb-frames/vote-frames.js';
import { withdrawalFrames } from './verb-frames/withdrawal-frames.js';

/** The verbs that tell of each type. Where frames of two types fit one clause, the type that stands first here counts. */
const framesByType: Readonly<Record<EventType, FramesOfType>> = {
  base_transfer: transferFrames,
  withdrawal: withdrawalFrames,
  redeployment: redeploymentFrames,
  deployment: deploymentFrames,
  attack: attackFrames,
  invasion: invasionFrames,
  territorial_change: territorialChangeFrames,
  defeat: defeatFrames,
  ceasefire_end: ceasefireEndFrames,
  ceasefire: ceasefireFrames,
  mission_change: missionChangeFrames,
  agreement: agreementFrames,
  negotiation: negotiationFrames,
  demand: demandFrames,
  vote: voteFrames,
  exercise: exerciseFrames,
};

/** Who acts where a frame does not say. */
const usualActor: Readonly<Record<EventType, VerbFrame['actor']>> = {
  base_transfer: 'subject',
  withdrawal: 'mover',
  redeployment: 'mover',
  deployment: 'mover',
  attack: 'subject',
  invasion: 'subject',
  territorial_change: 'subject',
  defeat: 'subject',
  ceasefire_end: 'parties',
  ceasefire: 'parties',
  mission_change: 'subject',
  agreement: 'parties',
  negotiation: 'parties',
  demand: 'subject',
  vote: 'subject',
  exercise: 'parties',
};

/** What a frame may leave out, in one order: V8 reads objects of one shape at once, and each frame of its own shape by a search. */
const leftOut = {
  namesAgent: undefined,
  movesGuests: undefined,
  maySetOut: undefined,
  harms: undefined,
  ofOneBefore: undefined,
  recalls: undefined,
  with: undefined,
  subject: undefined,
  object: undefined,
  subjectUnless: undefined,
  objectUnless: undefined,
  phrase: undefined,
  phraseUnless: undefined,
  orInfinitive: undefined,
  orSubjunctive: undefined,
  objectUnlessOwn: undefined,
  modality: undefined,
  denied: undefined,
  target: undefined,
  verbs: undefined,
  reads: undefined,
  skips: undefined,
};

/** Every verb frame by its name, in the order in which they are tried. */
export const verbFrames: ReadonlyMap<string, VerbFrame> = readFrames();

/** The verb frame by which a rule reads an event; undefined for rules that are none. */
export const frameOf = (rule: string): VerbFrame | undefined => verbFrames.get(rule.replace(/^event\//, ''));

function readFrames(): Map<string, VerbFrame> {
  const frames = new Map<string, VerbFrame>();
  for (const [key, ofType] of Object.entries(framesByType)) {
    const type = key as EventType;
    for (const [name, frame] of Object.entries(ofType)) {
      if (frames.has(name)) throw new Error(`two verb frames have the name "${name}"`);
      frames.set(name, { type, actor: usualActor[type], ...leftOut, ...frame } as VerbFrame);
    }
  }
  return frames;
}
