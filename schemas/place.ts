import { z } from 'zod';
import { column, vocabulary, words } from './column.js';

export const placeKind = vocabulary({
  country: 'A country.',
  region: 'A region within a country or across several.',
  province: 'A province, governorate or state of a country.',
  city: 'A city, town or village.',
  base: 'A military base or camp.',
  site: 'Another named spot: an airport, a crossing, an embassy.',
  sea: 'A sea, gulf or strait.',
});
export type PlaceKind = z.infer<typeof placeKind>;

/** Where the names in the column place lie. */
export const place = z.strictObject({
  place: column(words, { description: 'Canonical name, as used in the columns place.' }),
  country: column(words.nullable(), {
    description: 'Country that it lies in; empty for seas.',
    source: 'ISO 3166-1 alpha-3',
  }),
  kind: column(placeKind, { description: 'What kind of place it is.' }),
  latitude: column(z.number().min(-90).max(90).nullable(), {
    description: 'Latitude of a representative point.',
    unit: 'degrees north',
    source: 'WGS 84',
  }),
  longitude: column(z.number().min(-180).max(180).nullable(), {
    description: 'Longitude of a representative point.',
    unit: 'degrees east',
    source: 'WGS 84',
  }),
  precision: column(z.number().min(0).nullable(), {
    description: 'How far the place can reach from that point.',
    unit: 'kilometres',
  }),
  source: column(words, { description: 'Where the entry of the gazetteer comes from.' }),
});
export type Place = z.infer<typeof place>;
