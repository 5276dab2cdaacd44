import type { Modality } from '../../../schemas/modality.js';
import { type Cell, filledIn } from '../cell.js';
import type { SentenceContext } from '../context.js';
import { placePointedBackTo } from '../discourse/place-pointed-back-to.js';
import { sameScene } from '../discourse/same-scene.js';
import type { asOfCells } from './as-of-cells.js';
import type { FigureDraft } from './figure-draft.js';
import type { WhereCells } from './where-cells.js';

interface Known {
  readonly where: WhereCells;
  readonly asOf: ReturnType<typeof asOfCells>;
  readonly modality: Modality | null;
}

/** The place of those who fell in a blow that the sentence before told of: "A bomb went off in *Gao*. Nine soldiers were killed." Null for none. */
export function carriedPlace(
  { measure, clause }: FigureDraft,
  { where, asOf, modality }: Known,
  { reading, discourse }: SentenceContext,
): Cell<string | null> | null {
  const country = where.country.value;
  if (where.place.value !== null || country === null) return null;
  const named =
    clause === null ? null : placePointedBackTo(reading, clause, { country, unless: elsewhere(measure), discourse });
  if (named !== null) return named;
  if (modality !== 'actual' || (measure !== 'killed' && measure !== 'wounded')) return null;
  const told = { clause, country, when: { start: asOf.as_of_start.value, end: asOf.as_of_end.value } };
  const place = sameScene(reading, told, discourse);
  return place === null ? null : filledIn(place, 'place/same-scene');
}

/** "flown *to the city*" is not where they fell, and "moved *to the city*" not where they left. */
const elsewhere = (measure: FigureDraft['measure']): readonly string[] => {
  if (measure === 'deployment') return ['from'];
  return measure === 'withdrawal' ? ['to', 'into'] : ['from', 'to'];
};
