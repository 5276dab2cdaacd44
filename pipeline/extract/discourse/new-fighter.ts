import type { Reading } from '../reading.js';
import type { Discourse } from './discourse.js';

/** "*Houthi* rebels took the camp after clashes that left 20 dead on both sides", told behind a raid on others: the one group of the sentence; null where it is known. */
export function newFighter({ actors }: Reading, { attack }: Pick<Discourse, 'attack'>): string | null {
  const groups = [...new Set(actors.filter(({ form }) => form === 'group').flatMap((mention) => mention.actors))];
  const group = groups[0] ?? '';
  const isKnown = attack === null || [attack.actor, attack.target].some((code) => code?.split(';').includes(group));
  return groups.length === 1 && !isKnown ? group : null;
}
