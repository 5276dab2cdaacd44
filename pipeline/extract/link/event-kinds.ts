import type { EventType } from '../../../schemas/event-type.js';
import { type Grain, grains } from './grain.js';

/** What makes two mentions of a type the same event. */
export interface EventKind {
  /** The coarsest time that two articles must share to speak of one event: "in 2014" says little of an attack, much of an invasion. */
  readonly coarsest: Grain;
  /** How many grains apart the two times may be told: 1 lets a week meet a month, not a year. */
  readonly apart: number;
  /** Who it is that it happens to or is done by; a defeat is the same whoever declares it. */
  readonly principal: 'actor' | 'target';
  /** Whether it goes on for long, so that plans, denials and progress in one article speak of one course of events. */
  readonly extended: boolean;
  /** Whether there is hardly ever a second one of the same parties, so that a mention without a time finds it. */
  readonly rare: boolean;
  /** Whether it is an act of one day that is news once and remembered by its year. */
  readonly remembered: boolean;
  /** Whether both who does it and to whom must be known: there are too many of them. */
  readonly needsBoth: boolean;
}

const movement: EventKind = {
  coarsest: grains.year,
  apart: 1,
  principal: 'actor',
  extended: true,
  rare: false,
  remembered: false,
  needsBoth: false,
};
const act: EventKind = { ...movement, apart: 2, extended: false, remembered: true };
const encounter: EventKind = { ...act, coarsest: grains.month, apart: 1, remembered: false };

export const eventKinds: Readonly<Record<EventType, EventKind>> = {
  withdrawal: movement,
  deployment: movement,
  redeployment: { ...movement, coarsest: grains.month },
  mission_change: movement,
  base_transfer: act,
  agreement: act,
  ceasefire: act,
  ceasefire_end: { ...act, remembered: false },
  territorial_change: { ...act, apart: 1, remembered: false },
  vote: { ...act, coarsest: grains.month },
  negotiation: encounter,
  exercise: encounter,
  demand: { ...encounter, coarsest: grains.week, needsBoth: true },
  attack: { ...encounter, coarsest: grains.day, apart: 0, needsBoth: true },
  invasion: { ...movement, coarsest: grains.open, apart: 5, extended: false, rare: true },
  defeat: { ...movement, coarsest: grains.open, apart: 5, principal: 'target', extended: false, rare: true },
};
