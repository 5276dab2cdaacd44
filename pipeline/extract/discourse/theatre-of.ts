import { isStateCode } from '../is-state-code.js';
import type { Reading } from '../reading.js';
import { homesOfRebels } from './countries-spoken-of.js';
import { leadSentences, mostFrequent } from './frequencies.js';
import { only } from './only.js';
import { stateAtWar } from './state-at-war.js';
import { speaksOfRebels } from './states-at-odds.js';

/** What is known of an article before its theatre. */
export interface Known {
  readonly countries: ReadonlyMap<string, number>;
  readonly written: string | null;
  readonly desk: boolean;
  readonly home: string | null;
  readonly all: ReadonlyMap<string, number>;
  readonly atBorder: readonly string[] | null;
  readonly armies: ReadonlyMap<string, number>;
}

/** Where the war is that an article is about. "MOSCOW — Chad and Sudan agreed to a truce on their border": in one of the two rather than where it is written. */
export function theatreOf(
  readings: readonly Reading[],
  { countries, written, desk, home, all, atBorder, armies }: Known,
): string | null {
  const named =
    mostNamed(countries, {
      scene: desk ? null : written,
      home: home !== null && (armies.has(home) || fightsAtHome(readings, home)) ? null : home,
    }) ?? (readings.some(speaksOfRebels) ? homeOfWar(readings, all) : null);
  if (atBorder === null || (named !== null && (atBorder.includes(named) || named !== written))) return named;
  const counts = new Map([...countries].filter(([code]) => atBorder.includes(code)));
  return mostFrequent(counts, null) ?? atBorder[0] ?? null;
}

/** "Malian soldiers fought the MNLA": a state that fights rebels of its own does so in its own country. */
const fightsAtHome = (readings: readonly Reading[], home: string): boolean =>
  readings.some((reading) => homesOfRebels(reading).includes(home));

/** The country that an article is about: not whose forces it is about, where it names others and is not written from there. */
const mostNamed = (
  countries: ReadonlyMap<string, number>,
  { scene, home }: Record<'scene' | 'home', string | null>,
): string | null =>
  clearlyFirst(countries) ??
  (mostFrequent(countries, null) === scene ? scene : null) ??
  mostFrequent(countries, home) ??
  mostFrequent(countries, null);

/** Where an army fights rebels and nothing says where: at home. Of the one state whose forces a report of some length speaks of, else of the one whose side it tells apart from theirs. */
const homeOfWar = (readings: readonly Reading[], forces: ReadonlyMap<string, number>): string | null =>
  (readings.length > leadSentences ? only(new Set([...forces.keys()].filter(isStateCode))) : null) ??
  stateAtWar(readings);

/** The country that is named as a place at least twice as often as any other, and often enough to tell: it is the theatre, whosever forces act there. */
function clearlyFirst(counts: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}
