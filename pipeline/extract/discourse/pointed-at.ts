import type { PlaceMention } from '../mention.js';
import type { Reading } from '../reading.js';
import type { Discourse } from './discourse.js';
import { isSpokenAt } from './is-spoken-at.js';
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
      thereMeant(reading, search, discourse)?.country ??
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

/** The place that "there" means: the one that the sentence or the one before it named last, but for where somebody spoke. Null for none, and where nobody says "there". */
export function thereMeant(reading: Reading, { from, to }: Run, { before }: Discourse): PlaceMention | null {
  const at = reading.words.findIndex(
    ({ lower, index }) => index >= from && index < to && lower === 'there' && !isExistential(reading, index),
  );
  if (at < 0) return null;
  const here = placesIn(reading, { from: 0, to: at });
  const told = here.length > 0 || before === null ? here : placesSpokenOfIn(before);
  // "from a squadron in Germany to Romania": there may be either
  return new Set(told.map(({ country }) => country)).size > 1 && here.length === 0 ? null : (told.at(-1) ?? null);
}

/** The places that a sentence names, but for where somebody spoke. */
const placesSpokenOfIn = (reading: Reading): readonly PlaceMention[] =>
  placesIn(reading, { from: 0, to: reading.words.length }).filter((place) => !isSpokenAt(reading, place));

/** "*There* are 900 soldiers", but not "the soldiers *there* are …". */
const isExistential = ({ words }: Reading, at: number): boolean =>
  !/^(?:NOUN|PROPN)$/.test(words[at - 1]?.pos ?? '') &&
  /^(?:is|are|was|were|be|been|will|has|have|had|would|may|could)$/.test(words[at + 1]?.lower ?? '');
