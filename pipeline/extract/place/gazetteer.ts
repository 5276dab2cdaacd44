import type { Place } from '../../../schemas/place.js';
import { bases, basesSource } from './bases.js';
import { cities, citiesSource } from './cities.js';
import { countries, countriesSource } from './countries.js';
import { type GazetteerPlace, readPlaceTable } from './place-table.js';
import { regions, regionsSource, seas } from './regions.js';
import { towns, townsSource } from './towns.js';

/** From this many thousands of people on, a city's name is read wherever it stands. */
const prominent = 1000;

/** From this many on, it is the city that the name means, whatever the article is about. */
const large = 300;

/** How far a large city reaches, in kilometres. */
const cityPrecision = 15;

let known: ReadonlyMap<string, GazetteerPlace> | null = null;

/**
 * Every place by its canonical name; built at the first call, since nothing that only prints help needs it.
 * @throws when two places have one name: the less prominent must be qualified ("Tripoli, Lebanon").
 */
export function gazetteer(): ReadonlyMap<string, GazetteerPlace> {
  if (known !== null) return known;
  const byName = new Map<string, GazetteerPlace>();
  for (const place of allPlaces()) {
    if (byName.has(place.name)) throw new Error(`two places are called "${place.name}": qualify one`);
    byName.set(place.name, place);
  }
  known = byName;
  return byName;
}

function allPlaces(): GazetteerPlace[] {
  return [
    ...readPlaceTable(regions, regionsSource),
    ...readPlaceTable(seas, regionsSource),
    ...readPlaceTable(towns, townsSource),
    ...readPlaceTable(bases, basesSource),
    ...cities.trim().split('\n').map(readCity),
  ];
}

const capitalsOf = new Map(countries.map(({ code, capitals }) => [code, capitals]));

function readCity(line: string): GazetteerPlace {
  const [name, country, latitude, longitude, thousands] = line.split('|');
  if (name === undefined || country === undefined) throw new Error(`city without a country: "${line}"`);
  const isCapital = capitalsOf.get(country)?.includes(name) === true;
  const isProminent = isCapital || Number(thousands) >= prominent;
  return {
    name,
    phrases: isProminent ? [name] : [],
    doubtful: isProminent ? [] : [name],
    wellKnown: isCapital || Number(thousands) >= large,
    country,
    kind: 'city',
    latitude: Number(latitude),
    longitude: Number(longitude),
    precision: cityPrecision,
    source: citiesSource,
  };
}

/** The rows of the table places for whole countries, by usual name. */
export const countryPlaces: readonly Place[] = countries.map(({ code, name, latitude, longitude, precision }) => ({
  place: name,
  country: code,
  kind: 'country',
  latitude,
  longitude,
  precision,
  source: countriesSource,
}));
