import type { PlaceKind } from '../../../schemas/place.js';
import type { Token } from '../../token.js';
import { wordSet } from '../word-list.js';

/** Words that say what kind of place a name is: after it ("Kunduz airport") or before it ("Camp Harrow"). */

/** Installations named after the place before them, and how their canonical name ends. */
export const installations: ReadonlyMap<string, string> = new Map([
  ['international airport', 'International Airport'],
  ['military airport', 'Airport'],
  ['airport', 'Airport'],
  ['air base', 'Air Base'],
  ['airbase', 'Air Base'],
  ['air force base', 'Air Force Base'],
  ['airfield', 'Airfield'],
  ['naval base', 'Naval Base'],
  ['naval station', 'Naval Station'],
  ['naval air station', 'Naval Air Station'],
  ['barracks', 'Barracks'],
  ['garrison', 'Garrison'],
  ['army base', 'Army Base'],
  ['military base', 'Military Base'],
  ['airstrip', 'Airstrip'],
  ['refugee camp', 'Refugee Camp'],
  ['border crossing', 'Border Crossing'],
  ['border post', 'Border Post'],
]);

const firstWords = new Set([...installations.keys()].map((words) => words.split(' ')[0]));
const longestInstallation = 3;

/** The installation that the words from `at` on name, how its canonical name ends, and its last word; null where they name none. */
export function installationAt(tokens: readonly Token[], at: number): { ending: string; last: number } | null {
  if (!firstWords.has(tokens[at]?.lower)) return null;
  for (let length = longestInstallation; length > 0; length -= 1) {
    const words = tokens.slice(at, at + length).map(({ lower }) => lower);
    const ending = words.length === length ? installations.get(words.join(' ')) : undefined;
    if (ending !== undefined) return { ending, last: at + length - 1 };
  }
  return null;
}

/** Divisions of a country or of a town: part of the words that name a place, no part of its canonical name. */
export const divisions: ReadonlyMap<string, PlaceKind> = new Map([
  ['province', 'province'],
  ['governorate', 'province'],
  ['oblast', 'province'],
  ['prefecture', 'province'],
  ['state', 'province'],
  ['region', 'region'],
  ['district', 'region'],
  ['area', 'region'],
  ['mountains', 'region'],
  ['hills', 'region'],
  ['county', 'region'],
  ['municipality', 'region'],
  ['valley', 'region'],
  ['enclave', 'region'],
  ['sector', 'region'],
  ['neighborhood', 'city'],
  ['neighbourhood', 'city'],
  ['town', 'city'],
  ['city', 'city'],
  ['township', 'city'],
  ['village', 'city'],
  ['suburb', 'city'],
  ['quarter', 'city'],
  ['island', 'region'],
  ['islands', 'region'],
  ['archipelago', 'region'],
  ['peninsula', 'region'],
  ['highlands', 'region'],
  ['plain', 'region'],
  ['plateau', 'region'],
  ['desert', 'region'],
  ['forest', 'region'],
  ['river', 'region'],
  ['pass', 'region'],
  ['oasis', 'region'],
]);

/** Those of them without which a name is none: "in the Arabian desert". */
export const namingParts: ReadonlySet<string> = wordSet('desert forest pass plain plateau highlands oasis');

/** Those of them that are no part of a name, though they be capitalised: "Tolvana Province" is Tolvana, "Tolvana Island" is not. */
export const unnamedParts: ReadonlySet<string> = wordSet(
  'province state governorate oblast prefecture region district area county municipality sector town township village',
);

/** Points of the compass, as they tell a part of a place. */
export const directions: ReadonlySet<string> = wordSet(
  'northern southern eastern western central north south east west northeastern northwestern southeastern southwestern northeast northwest southeast southwest',
);

/** What a name after "of" is then: "the village of". */
export const kindsBefore: ReadonlyMap<string, PlaceKind> = new Map([
  ['village', 'city'],
  ['town', 'city'],
  ['city', 'city'],
  ['hamlet', 'city'],
  ['suburb', 'city'],
  ['port', 'city'],
  ['area', 'city'],
  ['outskirts', 'city'],
  ['vicinity', 'city'],
  ['stronghold', 'city'],
  ['municipality', 'region'],
  ['commune', 'region'],
  ['enclave', 'region'],
  ['neighborhood', 'city'],
  ['neighbourhood', 'city'],
  ['district', 'region'],
  ['province', 'province'],
  ['governorate', 'province'],
  ['region', 'region'],
  ['county', 'region'],
  ['island', 'region'],
  ['archipelago', 'region'],
  ['peninsula', 'region'],
  ['valley', 'region'],
  ['oasis', 'region'],
  ['locality', 'city'],
  ['localitie', 'city'],
  ['township', 'city'],
  ['settlement', 'city'],
  ['seaport', 'city'],
  ['garrison', 'city'],
  ['quarter', 'region'],
]);

/** Capitalised words that a base's name begins with. */
export const baseWords: ReadonlySet<string> = new Set([
  'Camp',
  'Fort',
  'FOB',
  'Firebase',
  'Outpost',
  'Forward Operating Base',
  'Combat Outpost',
  'Fire Base',
  'Joint Base',
  'Patrol Base',
  'Naval Station',
]);
