import type { Modality } from '../../../schemas/modality.js';
import { type Cell, filledIn } from '../cell.js';
import type { SentenceContext } from '../context.js';
import { placeMeant } from '../discourse/place-meant.js';
import { thereMeant } from '../discourse/pointed-at.js';
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
  const there = clause === null ? null : thereMeant(reading, clause, discourse);
  if (there?.country === country && there.place !== null) return filledIn(there.place, 'place/definite-description');
  const meant =
    clause === null
      ? null
      : placeMeant(reading, clause, {
          known: discourse.places,
          everNamed: discourse.placeNames,
          country,
          unless: ['from', 'to'],
        });
  if (meant !== null && /^(?:killed|wounded|captured)$/.test(measure))
    return filledIn(meant, 'place/definite-description');
  if (modality !== 'actual' || (measure !== 'killed' && measure !== 'wounded')) return null;
  const told = { clause, country, when: { start: asOf.as_of_start.value, end: asOf.as_of_end.value } };
  const place = sameScene(reading, told, discourse);
  return place === null ? null : filledIn(place, 'place/same-scene');
}
