import type { EventMention } from '../../../schemas/event-mention.js';
import type { EventType } from '../../../schemas/event-type.js';
import type { Measure } from '../../../schemas/measure.js';
import type { TroopFigure } from '../../../schemas/troop-figure.js';

/** The types of event that a flow counts the people of; a level counts none. */
const countedBy: Partial<Record<Measure, readonly EventType[]>> = {
  withdrawal: ['withdrawal', 'redeployment'],
  deployment: ['deployment', 'redeployment', 'invasion'],
  killed: ['attack'],
  wounded: ['attack'],
  captured: ['attack', 'defeat'],
};

/** The key of the mention that a figure quantifies ("withdraw about 600 troops"): of those in its sentence that fit, the nearest. */
export function quantified(
  figure: Pick<TroopFigure, 'measure' | 'start' | 'end'>,
  told: readonly { readonly row: EventMention }[],
): string | null {
  const types = countedBy[figure.measure];
  if (types === undefined || told.length === 0) return null;
  const fitting = told.map(({ row }) => row).filter((mention) => types.includes(mention.event_type));
  const distance = (mention: EventMention): number =>
    Math.max(0, mention.start - figure.end, figure.start - mention.end);
  fitting.sort((a, b) => distance(a) - distance(b) || a.start - b.start);
  return fitting[0]?.mention_id ?? null;
}
