import { groupsOfList } from '../clause/groups-of-list.js';
import type { SentenceContext } from '../context.js';
import { type Referent, resolveActor } from '../discourse/resolve-actor.js';
import type { FigureDraft } from './figure-draft.js';

/** "Thailand and Fiji sent 900 and 400 soldiers respectively": the first number is of the first, the second of the second. */
export function respectiveOwner({ clause, quantity, role }: FigureDraft, context: SentenceContext): Referent | null {
  const { reading, discourse } = context;
  if (clause === null || role === 'subject' || clause.subject === null) return null;
  if (!reading.words.some(({ lower }) => lower === 'respectively')) return null;
  const owners = groupsOfList(clause.subject);
  const start = reading.words[clause.verb.to - 1]?.end ?? 0;
  const end = reading.words[clause.to - 1]?.end ?? 0;
  const numbers = reading.quantities.filter((other) => other.start >= start && other.end <= end);
  const owner = numbers.length === owners.length ? owners[numbers.indexOf(quantity)] : undefined;
  return owner === undefined ? null : resolveActor(reading, owner, discourse);
}
