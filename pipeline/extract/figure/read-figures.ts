import type { SentenceContext } from '../context.js';
import { readVerbEvents } from '../event/read-verb-events.js';
import { readNounEvents } from '../event/read-noun-events.js';
import { buildFigure, type FigureClaim } from './build-figure.js';
import { readDrafts } from './read-drafts.js';

/** The troop figures of one sentence, from left to right. */
export function readFigures(context: SentenceContext): FigureClaim[] {
  const { reading } = context;
  if (reading.quantities.length === 0) return [];
  const events = [...readVerbEvents(reading), ...readNounEvents(reading)];
  return readDrafts(reading, events).map((draft) => buildFigure(draft, context));
}
