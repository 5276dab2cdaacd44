import type { EventType } from '../../../schemas/event-type.js';
import { betweenDated } from './account-order.js';
import { matchActors } from './actor-match.js';
import { groupBy, neighbours } from './block.js';
import { type Bounds, looseBounds } from './bounds.js';
import { type Days, overlap } from './days.js';
import { firstFrom } from './first-from.js';
import { changeOf, flowOf } from './flow.js';
import type { Surroundings } from './level-claim.js';
import type { Occurrence } from './occurrence.js';

/** A level that changes: of which force, where, from what to what, and the days within which it must have changed. */
export interface Sought {
  readonly force: string | null;
  readonly country: string | null;
  readonly place: string | null;
  readonly before: Bounds;
  readonly after: Bounds;
  readonly between: Days;
}

/** The movements that the articles tell of as real. */
export interface Movements {
  /** Whether those that can have happened between lead from the one level to the other. */
  readonly explain: (sought: Sought) => boolean;
}

/** An event by which people come or go. */
interface Movement {
  readonly days: Days;
  readonly places: readonly string[];
  /** How many move, by those who give a number. */
  readonly flows: readonly Bounds[];
  /** The levels between which its sentences say that it leads. */
  readonly changes: readonly { readonly before: Bounds; readonly after: Bounds }[];
}

/** By what a force in a country grows or shrinks. A redeployment is named for the country that is left. */
const ways: Readonly<Partial<Record<EventType, 'fewer' | 'more'>>> = {
  withdrawal: 'fewer',
  redeployment: 'fewer',
  deployment: 'more',
  invasion: 'more',
};

/** Days before publication of which an article speaks that tells of a movement without a time: news, not history. */
const recent = 366;

/** Whether the level after a change is lower than the one before, whatever the bounds leave open. */
export const isFall = ({ before, after }: Pick<Sought, 'before' | 'after'>): boolean => after.high < before.low;

/** Collects the movements that articles tell of, by country and way, to ask whether one explains a change of level. */
export function movementsOf(surroundings: Surroundings): Movements {
  const told = surroundings.occurrences.filter(isTold);
  const blocks = groupBy(told, ({ mention }) => `${ways[mention.event_type]} ${mention.country}`);
  const courses = new Map([...blocks].map(([name, block]) => [name, coursesOf(block, surroundings)]));
  return {
    explain: (sought) =>
      (courses.get(`${isFall(sought) ? 'fewer' : 'more'} ${sought.country}`) ?? []).some(
        ({ actor, movements }) => matchActors(actor, sought.force) !== 'other' && areEnough(movements, sought),
      ),
  };
}

function isTold({ mention }: Occurrence): boolean {
  if (mention.event_type === 'redeployment' && mention.place !== null) return false;
  return ways[mention.event_type] !== undefined && (mention.modality === 'actual' || mention.modality === 'ongoing');
}

/** The movements of each actor, in order of their last day. */
function coursesOf(block: readonly Occurrence[], surroundings: Surroundings) {
  return [...groupBy(block, ({ mention }) => mention.actor ?? '')].map(([actor, own]) => {
    const events = groupBy(own, ({ rank }) => String(surroundings.clusters.founderOf(rank)));
    const movements = [...events.values()].map((members) => movementOf(members, surroundings));
    return { actor: actor === '' ? null : actor, movements: movements.sort(byLastDay) };
  });
}

/** Two that are open are equal: infinity less infinity is no number. */
const byLastDay = (a: Movement, b: Movement): number => a.days.to - b.days.to || 0;

/**
 * Whether movements that can have happened in that time lead from one level to the other: one without a number may, those with numbers must
 * add up. "From 900 to 400" does not explain how 7,000 became 3,215.
 */
function areEnough(movements: readonly Movement[], sought: Sought): boolean {
  const least = isFall(sought) ? sought.before.low - sought.after.high : sought.after.low - sought.before.high;
  let moved = 0;
  const first = firstFrom(movements, sought.between.from, ({ days }) => days.to);
  for (const movement of movements.slice(first, first + neighbours)) {
    if (overlap(movement.days, sought.between) === null || !fits(movement, sought)) continue;
    if (movement.flows.length === 0) return true;
    moved += Math.max(...movement.flows.map(({ high }) => high));
    if (moved >= least) return true;
  }
  return false;
}

/** A movement in one place changes the level of the country, not of another place; one between two levels changes those between them. */
function fits({ places, changes }: Movement, sought: Sought): boolean {
  if (sought.place !== null && places.length > 0 && !places.includes(sought.place)) return false;
  const [top, bottom] = isFall(sought) ? [sought.before, sought.after] : [sought.after, sought.before];
  return changes.every(({ before, after }) => {
    const [high, low] = [before, after].sort((a, b) => b.low - a.low) as [Bounds, Bounds];
    return high.low <= top.high && low.high >= bottom.low;
  });
}

function movementOf(members: readonly Occurrence[], surroundings: Surroundings): Movement {
  return {
    days: members.map((member) => whenOf(member, surroundings)).reduce(narrower),
    places: members.flatMap(({ mention }) => mention.place ?? []),
    flows: members.flatMap((member) => flowOf(member) ?? []),
    changes: members.flatMap((member) => {
      const change = changeOf(member);
      return change === null ? [] : [{ before: looseBounds(change.before), after: looseBounds(change.after) }];
    }),
  };
}

/** What two tellings of one movement leave for its time; where they leave nothing, as when it goes on, from the first to the last. */
const narrower = (a: Days, b: Days): Days =>
  overlap(a, b) ?? { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };

/** When a movement can have happened: in its time, else where its account leaves room, else lately: what has no time is news. */
function whenOf(movement: Occurrence, { clusters, windows }: Surroundings): Days {
  const { period, published, rank } = movement;
  if (movement.mention.modality === 'ongoing') return period ?? published;
  const dated = clusters.agreedOf(rank).named ?? period;
  if (dated !== null) return dated;
  const window = windows.get(rank) ?? { after: null, before: null };
  const between = betweenDated(window);
  if (between !== null) return between;
  return {
    from: window.after?.days.from ?? (window.before?.days.from ?? published.from) - recent,
    to: window.before?.days.to ?? published.to,
  };
}
