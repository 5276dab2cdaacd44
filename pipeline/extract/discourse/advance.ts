import type { PlaceMention } from '../mention.js';
import type { Reading } from '../reading.js';
import type { Discourse } from './discourse.js';
import { entitiesOf } from './entity.js';
import { introduce } from './introduce.js';
import { locatedCountries } from './located-countries.js';
import { notePlaces } from './places-spoken-of.js';
import { namesOtherPlace } from './same-scene.js';
import { subjectsMeant } from './subjects-meant.js';

/** More than a reader keeps in mind; a text without end would take quadratic time. */
const mostSpokenOf = 500;

/** Takes note of who and where a sentence spoke of, once its claims are read. */
export function advance(discourse: Discourse, reading: Reading): void {
  const spokenOf = [...entitiesOf(reading), ...subjectsMeant(reading, discourse)];
  for (const entity of spokenOf.sort((a, b) => a.end - b.end)) {
    if (discourse.namesGroup && entity.generic) continue;
    if (discourse.entities.push(entity) > mostSpokenOf) discourse.entities.shift();
    if (entity.kind === 'group' && !entity.generic) discourse.namesGroup = true;
  }
  discourse.before = reading;
  introduce(discourse, reading);
  notePlaces(discourse.places, reading);
  const { scene } = discourse;
  if (scene !== null && scene.sentence < reading.sentence.index && namesOtherPlace(reading, scene))
    discourse.scene = null;
  const last = reading.places.findLast((place) => place.country !== null);
  if (last !== undefined) {
    const located = locatedCountries(reading);
    const abroad = [...new Set(located)].filter((country) => country !== discourse.mainForce).sort();
    if (abroad.length === 2) discourse.pair = abroad;
    discourse.country = located.filter((country) => country !== discourse.mainForce).at(-1) ?? discourse.country;
    const finest = last.place === null ? reading.places.findLast(isIn(last.country)) : last;
    discourse.place = last.country === (discourse.country ?? discourse.theatre) ? (finest?.place ?? null) : null;
  }
}

/** "the Zinder region of *Niger*": the place that is named with its country. */
const isIn =
  (code: string | null) =>
  ({ country, place }: PlaceMention): boolean =>
    country === code && place !== null;
