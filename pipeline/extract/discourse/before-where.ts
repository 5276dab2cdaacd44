import type { PlaceMention } from '../mention.js';
import type { Reading } from '../reading.js';
import { placesIn } from './places-in.js';

/** "is focused on Niger, *where* 900 soldiers serve", "in Zinder, Niger, where …": the places that "where" stands for; none for another clause. */
export function beforeWhere(reading: Reading, { from }: { readonly from: number }): readonly PlaceMention[] {
  const { words } = reading;
  if (words[from]?.lower !== 'where') return [];
  const end = words[from - 1]?.lower === ',' ? from - 2 : from - 1;
  const places = placesIn(reading, { from: Math.max(0, end - longestName), to: end + 1 });
  const out: PlaceMention[] = [];
  let start = words[end]?.end ?? 0;
  for (const place of places.toReversed()) {
    if (!/^[\s,]*(?:(?:in|and|of)\s+)?$/.test(reading.document.text.slice(place.end, start))) break;
    out.push(place);
    start = place.start;
  }
  return out;
}

/** "Zinder and Gao, Mali". */
const longestName = 8;
