import { phrasesOf } from '../../phrases.js';
import type { LexiconEntry } from '../lexicon.js';
import type { Name } from '../name.js';
import { gazetteer } from './gazetteer.js';
import { misleadingNames } from './misleading-names.js';
import type { GazetteerPlace } from './place-table.js';

/** All phrases that name a place, and those that only seem to. */
export function placeEntries(): LexiconEntry<Name>[] {
  const entries: LexiconEntry<Name>[] = [
    { phrases: phrasesOf(misleadingNames), value: { actors: [], places: [], title: null } },
  ];
  for (const place of gazetteer().values()) {
    entries.push({ phrases: place.phrases, value: naming(place, false) });
    entries.push({ phrases: place.doubtful, value: naming(place, true) });
  }
  return entries;
}

const naming = (place: GazetteerPlace, doubtful: boolean): Name => ({
  actors: [],
  places: [{ place, country: place.country, kind: place.kind, doubtful }],
  title: null,
});
