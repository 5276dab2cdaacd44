import type { EventType } from '../../../schemas/event-type.js';
import { matchActors } from './actor-match.js';
import { type Bounds, meet } from './bounds.js';
import { anyDay, type Days, overlap } from './days.js';
import { eventKinds } from './event-kinds.js';
import { flowOf } from './flow.js';
import { areLike } from './grain.js';
import { isPast, type Occurrence, pastDays } from './occurrence.js';

/** Days that a plan may come late and still be the same plan: a quarter, as most that are postponed are. */
export const planSlips = 92;
/** Days for which a movement is called under way before its last day, by which it is dated: "are leaving", then "left on the 20th". */
export const underWayFor = 92;
/** Days that it may come early. */
export const planHurries = 31;

/** Of times and numbers to compare with, this many of a cluster are enough. */
const mostKept = 8;

/** What all mentions of one event agree on so far. */
export interface Agreed {
  readonly type: EventType;
  readonly actors: readonly (string | null)[];
  readonly targets: readonly (string | null)[];
  readonly places: readonly string[];
  readonly countries: readonly (string | null)[];
  /** When it happened, by those who say that it did. */
  readonly past: Days;
  /** The narrowest period that those who say that it happened name: 2003 for "since 2003"; null when nobody gives a time. */
  readonly named: Days | null;
  /** When it is to happen, by those who plan it, with the time that plans slip. */
  readonly plan: Days;
  /** The periods that plans name: two plans for different times are two. */
  readonly due: readonly Days[];
  /** First and last day on which it is said to be under way. */
  readonly underWay: Days | null;
  /** Last day on which it is said to lie ahead. */
  readonly ahead: number;
  readonly flows: readonly Bounds[];
}

/** What one mention says for itself, before any other joins it. */
export function agreedOf(occurrence: Occurrence): Agreed {
  const { mention, published } = occurrence;
  const flow = flowOf(occurrence);
  return {
    type: mention.event_type,
    actors: [mention.actor],
    targets: [mention.target],
    places: mention.place === null ? [] : [mention.place],
    countries: [mention.country],
    past: isPast(occurrence) ? pastDays(occurrence) : anyDay,
    named: isPast(occurrence) ? occurrence.period : null,
    plan: planOf(occurrence),
    due: isDue(occurrence) ? [occurrence.period as Days] : [],
    underWay: mention.modality === 'ongoing' && Number.isFinite(published.from) ? published : null,
    ahead: isAhead(occurrence) ? published.from : anyDay.from,
    flows: flow === null ? [] : [flow],
  };
}

const isDue = ({ mention, period }: Occurrence): boolean =>
  period !== null && (mention.modality === 'planned' || mention.modality === 'possible');

/** A plan whose time is over at publication, or that day ("was to leave by today"), lies ahead of nobody. */
function isAhead({ mention, published, stated }: Occurrence): boolean {
  if (mention.modality !== 'planned' && mention.modality !== 'possible') return false;
  return stated === null || stated.to > published.to;
}

function planOf({ mention, stated }: Occurrence): Days {
  if (mention.modality === 'actual' || stated === null) return anyDay;
  return { from: stated.from - planHurries, to: stated.to + planSlips };
}

/**
 * What two groups of mentions agree on together.
 * @returns null when something excludes that they speak of one event.
 */
export function agree(a: Agreed, b: Agreed): Agreed | null {
  if (a.type !== b.type || !agreeOnWho(a, b) || !agreeOnWhere(a, b)) return null;
  if (a.flows.some((one) => b.flows.some((other) => !meet(one, other)))) return null;
  if (!a.due.every((one) => b.due.every((other) => areLike(one, other)))) return null;
  const past = overlap(a.past, b.past);
  const plan = overlap(a.plan, b.plan);
  if (past === null || plan === null) return null;
  const underWay = span(a.underWay, b.underWay);
  const ahead = Math.max(a.ahead, b.ahead);
  if (!isOneCourse({ type: a.type, past, plan, underWay, ahead })) return null;
  return {
    type: a.type,
    actors: distinct(a.actors, b.actors),
    targets: distinct(a.targets, b.targets),
    places: distinct(a.places, b.places),
    countries: distinct(a.countries, b.countries),
    past,
    named: a.named === null || b.named === null ? (a.named ?? b.named) : (overlap(a.named, b.named) ?? a.named),
    plan,
    due: [...a.due, ...b.due].slice(0, mostKept),
    underWay,
    ahead,
    flows: [...a.flows, ...b.flows].slice(0, mostKept),
  };
}

function agreeOnWho(a: Agreed, b: Agreed): boolean {
  const { principal, rare } = eventKinds[a.type];
  const actorsCount = !(rare && principal === 'target');
  const agreeing = (these: Agreed['actors'], those: Agreed['actors']) =>
    these.every((one) => those.every((other) => matchActors(one, other) !== 'other'));
  return (!actorsCount || agreeing(a.actors, b.actors)) && agreeing(a.targets, b.targets);
}

function agreeOnWhere(a: Agreed, b: Agreed): boolean {
  const samePlace = a.places.every((one) => b.places.every((other) => one === other));
  return samePlace && a.countries.every((one) => b.countries.every((other) => one === other));
}

type Course = Pick<Agreed, 'type' | 'past' | 'plan' | 'underWay' | 'ahead'>;

/** Whether it can have been planned, gone on and ended in that order. What was planned first and then under way may take years to its last day. */
function isOneCourse({ type, past, plan, underWay, ahead }: Course): boolean {
  if (overlap(past, plan) === null || past.to < ahead) return false;
  if (underWay === null) return true;
  const isLong = underWay.to >= ahead && Number.isFinite(ahead);
  const isBegun = isLong || underWay.to >= past.from - (eventKinds[type].extended ? underWayFor : 0);
  return isBegun && underWay.from <= past.to && underWay.to >= plan.from && underWay.from <= plan.to;
}

function span(a: Days | null, b: Days | null): Days | null {
  if (a === null || b === null) return a ?? b;
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

const distinct = <T>(a: readonly T[], b: readonly T[]): readonly T[] =>
  b.every((one) => a.includes(one)) ? a : [...new Set([...a, ...b])];
