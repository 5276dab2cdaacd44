import { type Cell, filledIn } from '../cell.js';
import type { Reading } from '../reading.js';
import type { Discourse } from './discourse.js';
import { placeMeant } from './place-meant.js';
import { thereMeant } from './pointed-at.js';

interface Run {
  readonly from: number;
  readonly to: number;
}

/** In which country, and behind which prepositions not: "withdrew *to* the city". */
interface Asked {
  readonly country: string;
  readonly unless: readonly string[];
}

/** The place named before that a run of words points back to: "shelled *the city*", "were killed *there*"; null for none. */
export function placePointedBackTo(
  reading: Reading,
  run: Run,
  { country, unless, discourse }: Asked & { readonly discourse: Discourse },
): Cell<string> | null {
  const there = thereMeant(reading, run, discourse);
  const place =
    there?.country === country && there.place !== null
      ? there.place
      : placeMeant(reading, run, { known: discourse.places, everNamed: discourse.placeNames, country, unless });
  return place === null ? null : filledIn(place, 'place/definite-description');
}
