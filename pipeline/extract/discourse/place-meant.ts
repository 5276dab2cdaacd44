import { pointers } from '../clause/determiners.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { PlaceMention } from '../mention.js';
import { countries } from '../place/countries.js';
import { nounsOfBases } from '../place/nouns-of-bases.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { isDirectionOf } from './is-measured-from.js';
import type { PlacesSpokenOf } from './places-spoken-of.js';

type Kind = PlaceMention['kind'];

/** What kinds of place a noun can mean that was named before. */
const kindsOf: ReadonlyMap<string, readonly Kind[]> = new Map<string, readonly Kind[]>([
  ...[...wordSet('city town village township hamlet suburb settlement capital')].map(
    (noun) => [noun, ['city']] as const,
  ),
  ...[...wordSet('province region district valley governorate peninsula enclave county prefecture')].map(
    (noun) => [noun, ['province', 'region']] as const,
  ),
  ...nounsOfBases.map((noun) => [noun, ['base', 'site']] as const),
  ['island', ['province', 'region', 'site']],
]);

/** What was named before and anywhere, and in which country and not behind which prepositions a place is asked for. */
interface Asked {
  readonly known: PlacesSpokenOf;
  readonly everNamed: ReadonlySet<string>;
  readonly country: string;
  readonly unless: readonly string[];
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * The place that "the city", "that village", "the base" mean in a run of words: the one of that kind that was named last, in the same country.
 * @param unless prepositions that tell of somewhere else: "withdrew *to* the city".
 * @returns null where nothing of the kind is said, or nothing of the kind is known.
 */
export function placeMeant(
  reading: Reading,
  { from, to }: Run,
  { known, everNamed, country, unless }: Asked,
): string | null {
  const group = reading.groups.find(
    (one) => one.outerFrom >= from && one.to <= to && isMeant(reading, one) && !unless.includes(one.preposition ?? ''),
  );
  const noun = group === undefined ? '' : (reading.words[group.head]?.lower ?? '');
  const kinds = kindsOf.get(noun);
  if (kinds === undefined) return null;
  if (noun === 'capital') return capitalNamed(everNamed, country);
  const before = reading.places.filter(
    ({ place, end }) => place !== null && end <= (group === undefined ? 0 : (reading.words[group.from]?.start ?? 0)),
  );
  const fitting = [...known.values(), ...before].filter(
    (place) =>
      (kinds.includes(place.kind) || (kinds.includes('city') && isBare(place))) &&
      (place.country ?? country) === country,
  );
  return fitting.at(-1)?.place ?? null;
}

/** "Gao", which is a town as well as the region around it; not "Gao province". */
const isBare = ({ place, kind, start, end }: PlaceMention): boolean =>
  (kind === 'province' || kind === 'region') && end - start <= (place ?? '').length;

/** "the city", "that besieged town", but not "the town of Gao", "the base camp's guard", "the largest city". */
function isMeant({ words, groups }: Reading, group: NounGroup): boolean {
  const { from, to, head } = group;
  // "120 miles east *of the capital*"
  if (isDirectionOf({ words }, group)) return false;
  // "in Somalia's capital"
  if (words[head]?.lower === 'capital' && group.possessor !== null && from === head) return true;
  if (!kindsOf.has(words[head]?.lower ?? '') || !pointers.has(words[from]?.lower ?? '') || head - from > 2)
    return false;
  if (head !== to - 1 || group.possessor !== null || group.coordinatedWith !== null) return false;
  if (/est$|^(?:other|same|second|third|nearby|neighbou?ring|next|last|most)$/.test(words[from + 1]?.lower ?? ''))
    return false;
  const before = words[head - 1];
  const isOfPeople = words[head]?.lower === 'capital' && before?.pos === 'PROPN';
  if (head - from > 1 && before?.pos !== 'ADJ' && before?.pos !== 'VERB' && !isOfPeople) return false;
  return !groups.some(({ outerFrom, preposition }) => outerFrom === to && preposition === 'of');
}

/** The capital of a country, where the article names it anywhere, be it in its dateline. */
function capitalNamed(named: ReadonlySet<string>, code: string): string | null {
  const capitals = countries.find((country) => country.code === code)?.capitals ?? [];
  return capitals.some((name) => named.has(name.toLowerCase())) ? (capitals[0] ?? null) : null;
}
