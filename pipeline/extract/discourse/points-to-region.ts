import { placeInfo } from '../place/place-info.js';
import type { Reading } from '../reading.js';
import type { Discourse } from './discourse.js';

/** "sent to the region": no country is said; "in the region", behind a town of the country spoken of, is around that town. */
export function pointsToRegion(
  { words }: Reading,
  { from, to }: { readonly from: number; readonly to: number },
  { place, country, theatre }: Discourse,
): boolean {
  const said = words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ');
  const region =
    /\b(?:to|in|into|across|throughout|from|around) the (?:\w+ )?(?:region|gulf|continent|world|globe)\b/.exec(
      said.replace(compared, ''),
    )?.[0];
  const isPartOfCountry =
    place !== null &&
    (country ?? theatre) === theatre &&
    (region?.endsWith('in the region') === true ||
      (region !== undefined && ownRegion.test(region)) ||
      isRegionBefore(place, region));
  return (region !== undefined && !isPartOfCountry) || anywhere.test(said);
}

/** "will send 90 soldiers *to international operations*", "sent troops *abroad*". */
const anywhere =
  /\b(?:to|in) (?:international|overseas|foreign|peacekeeping) (?:\w+ )?(?:operations|missions)\b|\b(?:sent|send|sends|sending|deploy|deploys|deployed|deploying)\b.* (?:abroad|overseas)\b/;

/** "in *the tribal region*", where a town or province of the country was named: another part of it. */
const ownRegion =
  /\b(?:tribal|border|northern|southern|eastern|western|restive|troubled|volatile|rebellious|breakaway|remote|mountainous|oil-rich) region$/;

/** "the *largest mission in the world*": says how large, not where. */
const compared = /\b(?:\w+est|most|only|first) (?:[\w-]+ ){1,4}in the (?:world|region|continent)\b/g;

/** "to Darfur … sent to *the troubled region*": the part of a country that was spoken of. */
const isRegionBefore = (place: string, region: string | undefined): boolean =>
  region?.endsWith(' region') === true && /^(?:region|province)$/.test(placeInfo(place).kind);
