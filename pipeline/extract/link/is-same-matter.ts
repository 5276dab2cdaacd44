import { matchActors } from './actor-match.js';
import type { Occurrence } from './occurrence.js';

/** Whether two mentions of a type tell of the same actor in the same place, against nobody else. */
export const isSameMatter = ({ mention: a }: Occurrence, { mention: b }: Occurrence): boolean =>
  a.place === b.place && matchActors(a.actor, b.actor) === 'same' && matchActors(a.target, b.target) !== 'other';
