import { listed } from '../../order.js';
import { namedActors } from '../force/actor-table.js';
import { isStateCode } from '../is-state-code.js';
import { actorGroups } from './actor-groups.js';

const groups = new Map(actorGroups.map((group) => [group.group, group]));
const unnamedGroups = new Set(namedActors.filter(({ isUnnamed }) => isUnnamed).map(({ code }) => code));

/**
 * How two cells of actors go together: `same` when every actor of the shorter stands in the longer, or when both name as many and each has
 * its like in the other; `open` when one of them names nobody; `other` when they are others.
 */
export type ActorMatch = 'same' | 'open' | 'other';

/** Compares two cells of actors, each a sorted list of codes or null. */
export function matchActors(a: string | null, b: string | null): ActorMatch {
  if (a === b) return a === null ? 'open' : 'same';
  if (a === null || b === null) return 'open';
  if (!a.includes(';') && !b.includes(';')) return isLike(a, b) ? 'same' : 'other';
  const [short, long] = [listed(a), listed(b)].sort((x, y) => x.length - y.length) as [string[], string[]];
  const alike = short.length === long.length ? isLike : (one: string, other: string) => one === other;
  return short.every((one) => long.some((other) => alike(one, other))) ? 'same' : 'other';
}

/**
 * A coalition is like the state that leads it, which news names for it, but not like other members: when Britain leaves, the coalition does
 * not. A group that has no lead is like each of its members, which news may leave unnamed.
 */
function isLike(a: string, b: string): boolean {
  if (a === b || isGroupOf(a, b) || isGroupOf(b, a)) return true;
  if (a === 'foreign' || b === 'foreign') return isForeign(a) && isForeign(b);
  return unnamedGroups.has(a) ? !isStateCode(b) : unnamedGroups.has(b) && !isStateCode(a);
}

function isGroupOf(name: string, code: string): boolean {
  const group = groups.get(name);
  if (group === undefined) return false;
  return group.lead === code || (group.members.includes(code) && (group.lead === null || groups.has(code)));
}

const isForeign = (code: string): boolean => isStateCode(code) || code === 'foreign' || groups.get(code)?.lead != null;

/**
 * The key under which an actor finds those that may be the same: a group under its lead, other actors under themselves, those without a name
 * left out. Null where nobody is named: "foreign", "rebels".
 */
export function actorKey(cell: string | null): string | null {
  const named = listed(cell).filter((code) => code !== 'foreign' && !unnamedGroups.has(code));
  const keys = new Set(named.map((code) => leadOf(code) ?? code));
  return keys.size === 0 ? null : [...keys].sort().join(';');
}

/** A member of an armed group that has no lead is looked for under the group. */
function leadOf(code: string): string | null {
  const group = groups.get(code);
  if (group !== undefined) return group.lead;
  if (isStateCode(code)) return null;
  return actorGroups.find(({ lead, members }) => lead === null && members.includes(code))?.group ?? null;
}

/** Whether all actors of a cell belong to the group, or stand in the list, of another. */
export function isMemberOf(part: string | null, whole: string | null): boolean {
  if (part === null || whole === null || part === whole) return false;
  const wider = listed(whole);
  return listed(part).every(
    (code) => wider.includes(code) || wider.some((name) => groups.get(name)?.members.includes(code) === true),
  );
}
