import type { TroopFigure } from '../../../schemas/troop-figure.js';
import { matchActors } from './actor-match.js';
import { type Bounds, looseBounds } from './bounds.js';
import type { Occurrence } from './occurrence.js';

/** How many move, by the figure that quantifies the mention; null where none or only a share is said. */
export function flowOf({ mention, figures }: Occurrence): Bounds | null {
  const own = figures.filter(
    ({ mention_id, unit, measure }) =>
      mention_id === mention.mention_id && unit === 'persons' && (measure === 'withdrawal' || measure === 'deployment'),
  );
  return own.length === 1 ? looseBounds(own[0] as TroopFigure) : null;
}

/** The level that a movement starts from and the level that it leads to. */
export interface Change {
  readonly before: TroopFigure;
  readonly after: TroopFigure;
}

/**
 * The levels between which a force changes, as the sentence of a withdrawal or deployment gives them: "from nearly 900 to 400".
 * Null where the sentence gives fewer or more, or the wrong way round.
 */
export function changeOf({ mention, figures }: Occurrence): Change | null {
  const levels = new Map<number, TroopFigure>();
  for (const figure of figures) {
    const { measure, unit, value, force, country } = figure;
    if (measure !== 'presence' || unit !== 'persons' || value === null || levels.has(value)) continue;
    if (country === mention.country && matchActors(force, mention.actor) === 'same') levels.set(value, figure);
  }
  const [before, after, ...more] = levels.values();
  if (before === undefined || after === undefined || more.length > 0) return null;
  const falls = (before.value as number) > (after.value as number);
  return falls === (mention.event_type === 'withdrawal') ? { before, after } : null;
}
