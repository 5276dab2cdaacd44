import type { PlaceKind } from '../../../schemas/place.js';

/** A place of the gazetteer. */
export interface GazetteerPlace {
  /** Canonical name: the key of the table places. */
  readonly name: string;
  /** Every way to write it that is read anywhere. */
  readonly phrases: readonly string[];
  /** Ways to write it that are names or words of something else too ("Clark", "Hit"): read only where the words around say that a place is meant. */
  readonly doubtful: readonly string[];
  /** Whether it is meant wherever its name stands for a place: listed by a curator, or with many people. Of a small town there may be another. */
  readonly wellKnown: boolean;
  /** ISO 3166-1 alpha-3; null for seas and regions of several countries. */
  readonly country: string | null;
  readonly kind: PlaceKind;
  readonly latitude: number;
  readonly longitude: number;
  /** How far it reaches from that point, in kilometres. */
  readonly precision: number;
  readonly source: string;
}

interface Heading {
  readonly country: string | null;
  readonly kind: PlaceKind;
  readonly precision: number;
}

/**
 * Reads a table of places: `= country kind kilometres` heads the rows below it, which are `name;other spelling;doubtful spelling? | latitude longitude [kilometres]`.
 * @throws when a row has no heading or no point.
 */
export function readPlaceTable(table: string, source: string): GazetteerPlace[] {
  let heading: Heading | null = null;
  const places: GazetteerPlace[] = [];
  for (const line of table.trim().split('\n')) {
    if (line.startsWith('= ')) {
      const [, country, kind, precision] = line.split(' ');
      heading = {
        country: country === '-' ? null : (country as string),
        kind: kind as PlaceKind,
        precision: Number(precision),
      };
      continue;
    }
    if (heading === null) throw new Error(`place without a heading: "${line}"`);
    places.push(readRow(line, heading, source));
  }
  return places;
}

function readRow(line: string, heading: Heading, source: string): GazetteerPlace {
  const [names, where] = line.split(' | ');
  const [latitude, longitude, precision] = (where ?? '').split(' ').map(Number);
  if (names === undefined || latitude === undefined || longitude === undefined || Number.isNaN(latitude + longitude)) {
    throw new Error(`place without a name or a point: "${line}"`);
  }
  const spellings = names.split(';').map((name) => name.trim());
  const plain = (name: string) => name.replace(/\?$/, '');
  return {
    name: plain(spellings[0] as string),
    phrases: spellings.filter((name) => !name.endsWith('?')),
    doubtful: spellings.filter((name) => name.endsWith('?')).map(plain),
    wellKnown: true,
    country: heading.country,
    kind: heading.kind,
    latitude,
    longitude,
    precision: precision ?? heading.precision,
    source,
  };
}
