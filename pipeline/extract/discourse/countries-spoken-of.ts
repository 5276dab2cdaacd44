import { homeOfGroup } from '../force/homes-of-groups.js';
import { isWellKnown } from '../place/place-info.js';
import type { Reading } from '../reading.js';
import { conflictsNamed } from './conflicts-named.js';
import { frequencies, leadSentences, leadWeight } from './frequencies.js';
import { countriesButVenues, countriesOfAnything, countriesOfForce, locatedCountries } from './located-countries.js';

/** What an article tells of arms, and from where. */
interface Scene {
  /** How often the forces of each state fight rebels at home. */
  readonly armies: ReadonlyMap<string, number>;
  /** Whether the report is written from where things happen: then a place where people meet counts for nothing. */
  readonly hasScene: boolean;
}

/** What an army does to rebels says so many times as well as a place that is named where it is. */
const armyWeight = 2;

/**
 * How often each country is named as a place where forces are, else as any place. That of a rebels' war counts with them, if
 * the article names it at all: as much as they do, where its beginning names none of them; and so does the home of an army that fights rebels.
 */
export function countriesSpokenOf(
  readings: readonly Reading[],
  { armies, hasScene }: Scene,
): ReadonlyMap<string, number> {
  const isPlaced = readings.slice(0, leadSentences).some((reading) => countriesButVenues(reading).length > 0);
  const named = new Set(
    readings.flatMap(({ actors, places }) => [
      ...actors.flatMap(({ actors: codes }) => codes),
      ...places.map(({ country }) => country),
    ]),
  );
  const homes = [...frequencies(readings, homesOfRebels, isPlaced ? 1 : leadWeight)].filter(([home]) =>
    named.has(home),
  );
  const conflicts = [...frequencies(readings, conflictsNamed)];
  const places = countriesNamed(readings, hasScene || homes.length > 0 || conflicts.length > 0);
  const fought = [...armies].map(([code, count]) => [code, armyWeight * count] as const);
  const countries = new Map(conflicts);
  for (const [code, count] of [...places, ...homes, ...fought]) countries.set(code, (countries.get(code) ?? 0) + count);
  return countries;
}

function countriesNamed(readings: readonly Reading[], hasScene: boolean): Map<string, number> {
  for (const read of [countriesOfForce, hasScene ? countriesButVenues : locatedCountries]) {
    const countries = frequencies(readings, read);
    if (countries.size > 0) return countries;
  }
  return frequencies(readings, hasScene ? () => [] : countriesOfAnything);
}

/** "Sri Lanka's president met envoys to the *Tamil Tigers*": a report on them that names no place at first is one on the war in Sri Lanka. */
export const homesOfRebels = ({ actors }: Reading): readonly string[] => [
  ...new Set(actors.flatMap((mention) => mention.actors.map(homeOfGroup)).filter((home) => home !== null)),
];

/** Countries that only a small town of theirs stands for, in an article that names others: it is more likely another town of that name. */
export function onlyByTown(readings: readonly Reading[], countries: ReadonlyMap<string, number>): ReadonlySet<string> {
  const named = new Set(
    readings.flatMap(({ actors, places }) => [
      ...actors.flatMap(({ actors: codes }) => codes),
      ...places.filter(({ kind, place }) => kind !== 'city' || isWellKnown(place)).map(({ country }) => country),
    ]),
  );
  const codes = [...countries.keys()];
  return new Set(codes.some((code) => named.has(code)) ? codes.filter((code) => !named.has(code)) : []);
}
