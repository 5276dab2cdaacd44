import type { NounGroup } from '../clause/noun-group.js';
import type { PlaceMention } from '../mention.js';
import type { Reading } from '../reading.js';
import type { Discourse } from './discourse.js';
import { locatedCountries } from './located-countries.js';
import { groupOf, prepositionOf } from './preposition-of.js';

/** What is known of an article before its theatre. */
interface Counted {
  /** How often it names each country as a place. */
  readonly counts: ReadonlyMap<string, number>;
  /** The state whose forces it is about: in its own country only at a border. */
  readonly home: string | null;
  /** The two states that it says fight at their border; null for none. */
  readonly atBorder: readonly string[] | null;
}

/**
 * The countries that an article is about in one breath: "the strikes in Iraq and Syria", "at the U.S.-Mexico border".
 * @param theatre the one that it names most often.
 * @returns the rivals of the theatre, which it names at least half as often, and, with the theatre and sorted, those that it names beside it a third of the times.
 */
export function jointTheatre(
  readings: readonly Reading[],
  theatre: string | null,
  { counts, home, atBorder }: Counted,
): Pick<Discourse, 'theatres' | 'rivals'> {
  if (theatre === null) return { theatres: [], rivals: [] };
  if (atBorder?.includes(theatre) === true)
    return { theatres: atBorder, rivals: atBorder.filter((code) => code !== theatre) };
  const enough = (counts.get(theatre) ?? 0) / 2;
  const rivals = [...counts].filter(([code, count]) => code !== theatre && count >= enough).map(([code]) => code);
  if (rivals.length === 0) return { theatres: [theatre], rivals };
  const beside = readings.map((reading) => besideTheatre(reading, { theatre, home }));
  const isBeside = (code: string): boolean => {
    const at = beside.flatMap((codes, position) => (codes.includes(code) ? [position] : []));
    const named = readings.filter((reading) => locatedCountries(reading).includes(code));
    return 3 * at.length >= named.length && (at.length > 1 || (at[0] ?? leadSentences) < leadSentences);
  };
  return { theatres: [theatre, ...rivals.filter(isBeside)].sort(), rivals };
}

/** Where an article says what it is about. */
const leadSentences = 4;

/** The countries of the lists that name the one: all of "in Chad, Mali and Niger". */
function besideTheatre(reading: Reading, { theatre, home }: { theatre: string; home: string | null }): string[] {
  const named = reading.places.filter(({ country }) => country !== null);
  if (named.length < 2 || !named.some(({ country }) => country === theatre)) return [];
  const lists = named.map((mention) => ({ country: mention.country as string, ...listOf(reading, mention) }));
  return lists
    .filter(({ country, first, group }) =>
      lists.some(
        (other) => other.country === theatre && other.first === first && (country !== home || other.group === group),
      ),
    )
    .map(({ country }) => country);
}

/** The first words of the list and of the noun group that a place stands in; what lies between two countries lies in neither. */
function listOf(reading: Reading, mention: PlaceMention): { first: number; group: number } {
  const group = groupOf(reading, mention);
  const isWhere =
    group !== null && /^(?:in|into|to|from|for|across|at|of|on|along)$/.test(prepositionOf(reading, mention) ?? '');
  return isWhere ? { first: firstOf(group), group: group.from } : { first: -mention.start - 1, group: -1 };
}

const firstOf = (group: NounGroup): number =>
  group.coordinatedWith === null ? group.from : firstOf(group.coordinatedWith);
