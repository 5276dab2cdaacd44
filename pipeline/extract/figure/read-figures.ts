import { filledIn } from '../cell.js';
import type { SentenceContext } from '../context.js';
import { buildFigure, type FigureClaim } from './build-figure.js';
import type { FigureDraft } from './figure-draft.js';
import { readDrafts } from './read-drafts.js';

/** The troop figures of one sentence, from left to right. */
export function readFigures(context: SentenceContext): FigureClaim[] {
  const { reading, events } = context;
  const claims: FigureClaim[] = [];
  for (const draft of readDrafts(reading, events, context.discourse.spokeOfForce)) {
    const claim = buildFigure(draft, context);
    const before = claims.at(-1);
    claims.push(before === undefined ? claim : besideOthers(claim, before, draft));
  }
  return claims;
}

/** "1,500 soldiers returned with wounds and 200 were killed": a number without a place or a noun of its own counts those of the one before it, where they are. */
function besideOthers(claim: FigureClaim, before: FigureClaim, { personnel }: FigureDraft): FigureClaim {
  const cells = { ...claim.cells };
  const { country, force } = before.cells;
  if (cells.country.rule === 'place/theatre' && country.value !== null)
    cells.country = filledIn(country.value, 'figure/place-of-number-before', country.span);
  if (
    personnel === null &&
    isCasualty(claim) &&
    isCasualty(before) &&
    (cells.force.value === null || cells.force.basis === 'filled_in')
  ) {
    cells.force = filledIn(force.value, force.rule, force.span);
    cells.personnel = before.cells.personnel;
  }
  if (personnel === null && cells.force.value === force.value) cells.personnel = before.cells.personnel;
  return { ...claim, cells };
}

const isCasualty = ({ cells }: FigureClaim): boolean => /^(?:killed|wounded|captured)$/.test(cells.measure.value);
