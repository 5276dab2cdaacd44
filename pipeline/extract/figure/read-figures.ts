import { filledIn } from '../cell.js';
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
  const claims = readDrafts(reading, events, context.discourse.spokeOfForce).map((draft) => buildFigure(draft, context));
  return claims.map((claim, at) => besideOthers(claim, claims[at - 1]));
}

/** "1,500 returned with wounds and 200 were killed": a number without a place of its own stands where the one before it does. */
function besideOthers(claim: FigureClaim, before: FigureClaim | undefined): FigureClaim {
  const { country } = claim.cells;
  if (before === undefined || country.rule !== 'place/theatre' || before.cells.country.value === null) return claim;
  return { ...claim, cells: { ...claim.cells, country: filledIn(before.cells.country.value, 'figure/place-of-number-before', before.cells.country.span) } };
}
