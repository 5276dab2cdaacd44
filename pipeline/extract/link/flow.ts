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

/**
 * The numbers between which a force changes, as the sentence of a withdrawal or deployment gives them: "5000 2500" for "from about 5,000 to
 * 2,500". Two mentions with the same change speak of the same one.
 */
export function changeOf({ mention, figures }: Occurrence): string | null {
  const levels = figures.filter(
    ({ measure, unit, value, force, country }) =>
      measure === 'presence' &&
      unit === 'persons' &&
      value !== null &&
      country === mention.country &&
      matchActors(force, mention.actor) === 'same',
  );
  const values = [...new Set(levels.map(({ value }) => value as number))];
  if (values.length !== 2) return null;
  const falls = (values[0] as number) > (values[1] as number);
  return falls === (mention.event_type === 'withdrawal') ? values.join(' ') : null;
}
