import type { Actor } from '../../../schemas/actor.js';
import type { Place } from '../../../schemas/place.js';

/** The row of the table actors for a code. Seam: replaced by the lexicon of forces as soon as it stands. */
export function actorRow(code: string): Actor {
  const isState = /^[A-Z]{3}$/.test(code);
  return { actor: code, name: code, kind: isState ? 'state' : 'armed_group', source: 'code as written in the article' };
}

/** The row of the table places for a canonical name. Seam: replaced by the gazetteer as soon as it stands. */
export function placeRow(name: string): Place {
  return {
    place: name,
    country: null,
    kind: 'site',
    latitude: null,
    longitude: null,
    precision: null,
    source: 'name as written in the article',
  };
}
