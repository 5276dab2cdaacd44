import type { EventMention } from '../../../schemas/event-mention.js';
import { actorKey } from './actor-match.js';
import { eventKinds } from './event-kinds.js';

/** Where an event is, for finding its like: its country, at sea the sea; null where neither is said. */
export const whereOf = ({ country, place }: EventMention): string | null =>
  country ?? (place === null ? null : `at ${place}`);

/** What all mentions of one event share for sure: type and country. Null for a mention that no other article can be known to repeat. */
export function blockOf(mention: EventMention): string | null {
  const where = whereOf(mention);
  return where === null ? null : `${mention.event_type} ${where}`;
}

/** The block and who it happens to or is done by; null where that is nobody named. */
export function principalBlockOf(mention: EventMention): string | null {
  const block = blockOf(mention);
  const principal = actorKey(mention[eventKinds[mention.event_type].principal]);
  return block === null || principal === null ? null : `${block} ${principal}`;
}

/** Values by a key; those without one are left out. */
export function groupBy<T>(values: Iterable<T>, key: (value: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const name = key(value);
    if (name === null) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [value]);
    else group.push(value);
  }
  return groups;
}

/**
 * How many of the next in order a mention is compared with. What is the same stands side by side when sorted, and joins through its
 * neighbours; the limit keeps a crowded block, such as all attacks in a country in a month, near-linear.
 */
export const neighbours = 64;
