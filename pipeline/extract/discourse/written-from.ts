import type { Document } from '../../document.js';
import { phrasesOf } from '../../phrases.js';
import { tokenize } from '../../token.js';
import { readPlaces } from '../place/read-places.js';

/** Where agencies write of wars elsewhere. Source: the desks of AP, AFP, Reuters and Xinhua. */
const deskCities = phrasesOf(
  'Washington; London; Paris; Moscow; Brussels; New York; United Nations; Geneva; Beijing; Berlin; Vienna; Ankara; Cairo; Nairobi; Dakar; Amman; ' +
    'Islamabad; Riyadh; Dubai; The Hague; Rome; Madrid; Tokyo; Johannesburg; Jerusalem',
);
const fromDesk = new RegExp(`^(?:${deskCities.join('|')})\\b`, 'i');

/** Whether the dateline is a desk that writes of wars elsewhere. */
export const isFromDesk = ({ dateline }: Document): boolean => fromDesk.test(dateline?.place ?? '');

/** The country of the dateline, as ISO 3166-1 alpha-3 code; null without one, or where the gazetteer lacks the town. */
export function writtenFrom({ dateline }: Document): string | null {
  if (dateline === null) return null;
  const town = dateline.place.replace(/\p{Lu}{2,}/gu, (word) => word[0] + word.slice(1).toLowerCase());
  return (
    readPlaces(tokenize(town, { start: 0, end: town.length })).find((mention) => mention.country !== null)?.country ??
    null
  );
}
