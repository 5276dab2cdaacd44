import type { Reading } from '../reading.js';
import type { Discourse } from './discourse.js';
import { placesIn } from './places-in.js';
import { pointsBack } from './points-back.js';
import { realmMeant } from './realm-meant.js';

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The country that "there", "the country", "the kingdom" mean; null where nothing points back. */
export const pointedAt = (reading: Reading, search: Run, discourse: Discourse): string | null =>
  pointsBack(reading, search)
    ? (realmMeant(reading, search, discourse) ??
      namedBefore(reading, search, discourse) ??
      (discourse.settled ? discourse.theatre : (discourse.country ?? discourse.theatre)))
    : null;

/** "invested in Iraq, but the group advanced in the country": the country that the article is about, where the sentence has named it, else the one that it named last. */
function namedBefore(reading: Reading, { from }: Run, { theatre }: Discourse): string | null {
  const named = placesIn(reading, { from: 0, to: from }).flatMap(({ country, kind }) =>
    country !== null && kind === 'country' ? [country] : [],
  );
  return theatre !== null && named.includes(theatre) ? theatre : (named.at(-1) ?? null);
}
