import type { Place } from '../../../schemas/place.js';
import { countryPlaces, gazetteer } from './gazetteer.js';
import { baseWords, installations } from './kind-words.js';

const endings = [...new Set(installations.values())].sort((a, b) => b.length - a.length);

/** How far from the middle of its town an airport or base may lie, in kilometres. */
const outskirts = 30;

/** The row of the table places for a canonical name, also for one that the gazetteer lacks: then without a point. */
export function placeInfo(name: string): Place {
  const known = gazetteer().get(name);
  if (known !== undefined) {
    const { country, kind, latitude, longitude, precision, source } = known;
    return { place: name, country, kind, latitude, longitude, precision, source };
  }
  return countryPlaces.find(({ place }) => place === name) ?? installation(name) ?? unknown(name);
}

/** Whether a canonical name means one place wherever it stands. */
export const isWellKnown = (name: string | null): boolean => gazetteer().get(name ?? '')?.wellKnown === true;

/** "Bunia Airport" is near Bunia. */
function installation(name: string): Place | null {
  const ending = endings.find((words) => name.endsWith(` ${words}`));
  if (ending === undefined) return null;
  const town = gazetteer().get(name.slice(0, -ending.length - 1));
  if (town === undefined) return { ...unknown(name), kind: 'base' };
  const { country, latitude, longitude, precision } = town;
  const source = `point of ${town.name}: ${town.source}`;
  return { place: name, country, kind: 'base', latitude, longitude, precision: Math.max(precision, outskirts), source };
}

const unknown = (name: string): Place => ({
  place: name,
  country: null,
  kind: baseWords.has(name.split(' ')[0] ?? '') ? 'base' : 'site',
  latitude: null,
  longitude: null,
  precision: null,
  source: 'name as written in the article',
});
