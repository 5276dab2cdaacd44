import type { PlaceMention } from '../mention.js';
import type { Reading } from '../reading.js';
import { isSpokenAt } from './is-spoken-at.js';

/** Places by their canonical names, those named last at the end. */
export type PlacesSpokenOf = Map<string, PlaceMention>;

/** More than a reader keeps in mind. */
const mostPlaces = 40;

/** Takes note of the places that a sentence names, but for where somebody speaks. */
export function notePlaces(known: PlacesSpokenOf, reading: Reading): void {
  for (const mention of reading.places) {
    if (mention.place === null || mention.kind === 'sea' || isSpokenAt(reading, mention)) continue;
    known.delete(mention.place);
    known.set(mention.place, mention);
    const [first] = known.keys();
    if (known.size > mostPlaces && first !== undefined) known.delete(first);
  }
}
