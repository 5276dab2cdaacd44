import type { PlaceMention } from '../mention.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { isMeasuredFrom } from './is-measured-from.js';
import { groupOf, prepositionOf } from './preposition-of.js';

/** The finer, the higher. */
const fineness: Readonly<Record<PlaceMention['kind'], number>> = {
  sea: 0,
  country: 0,
  region: 1,
  province: 1,
  city: 2,
  base: 3,
  site: 3,
};
/** How words stand that say no more than where: "from" is where something comes from, "near" is beside it. */
const within: ReadonlySet<string | null> = new Set<string | null>([
  ...wordSet('in inside within at on to into around'),
  null,
]);
const beside = wordSet('near outside');
/** "from the Gao region to Camp Harrow": what is left holds nothing of what is gone to. */
const from = new Set(['from', 'out of']);
const to = wordSet('to into');

/**
 * Of the places that are meant, the most specific ones (codebook section 3): "at Camp Lemmer in Zinder" is the camp, "near Gao, in northern Mali" the town;
 * "in Gao and Kidal province" is both.
 * @param chosen the places of the preposition that counts
 * @param all all places of the clause
 * @returns those of `all` that lie in a chosen one, the chosen ones that hold none of them, and countries, in the order of the text.
 */
export function mostSpecific(
  reading: Reading,
  chosen: readonly PlaceMention[],
  all: readonly PlaceMention[],
): readonly PlaceMention[] {
  if (all.length < 2) return chosen;
  const isHeld = (inner: PlaceMention): boolean => chosen.some((outer) => liesIn(reading, inner, outer));
  const holds = (outer: PlaceMention): boolean =>
    outer.kind !== 'country' && all.some((inner) => liesIn(reading, inner, outer));
  return all
    .filter(
      (mention) =>
        (chosen.includes(mention) || isHeld(mention)) && !holds(mention) && !isNearby(reading, mention, chosen),
    )
    .map((mention) => ({ ...mention, country: mention.country ?? countryAround(reading, mention, all) }));
}

/** "in the Chadian town *of Sosso*": that of the place around one that the gazetteer does not know. */
const countryAround = (reading: Reading, inner: PlaceMention, all: readonly PlaceMention[]): string | null =>
  all.find((outer) => outer.country !== null && liesIn(reading, inner, outer))?.country ?? null;

function liesIn(reading: Reading, inner: PlaceMention, outer: PlaceMention): boolean {
  if (inner.place === null) return false;
  if (!isFiner(inner, outer) && !isDistrictOf(reading, inner, outer) && !isQuarterOf(reading, inner, outer))
    return false;
  if (isOwned(reading, inner, outer)) return true;
  const isUnknown = outer.country === null && outer.kind === 'province' && isBehind(reading, inner, outer);
  if (inner.country !== outer.country && !isUnknown && (inner.country !== null || outer.kind === 'sea')) return false;
  const preposition = prepositionOf(reading, inner);
  const around = prepositionOf(reading, outer);
  if (from.has(around ?? '') && to.has(preposition ?? '')) return false;
  const isInside =
    within.has(preposition) || preposition === around || (preposition === 'of' && isBehind(reading, inner, outer));
  const isBeside = beside.has(preposition ?? '') && (outer.kind === 'country' || isBehind(reading, inner, outer));
  return (isInside || isBeside) && !areListed(reading, inner, outer);
}

/** "in *Kashmir's* Kupwara district": of a region that two states hold, in which one of them lies. */
const isOwned = ({ document }: Reading, inner: PlaceMention, outer: PlaceMention): boolean =>
  outer.country === null && outer.kind !== 'sea' && /^['’]s $/.test(document.text.slice(outer.end, inner.start));

const isFiner = (inner: PlaceMention, outer: PlaceMention): boolean => fineness[inner.kind] > fineness[outer.kind];

/** "in the Karzan district *of Gao*": a part of a town, though "district" be a part of a country elsewhere. */
const isQuarterOf = ({ document }: Reading, inner: PlaceMention, outer: PlaceMention): boolean =>
  inner.kind === 'region' && outer.kind === 'city' && document.text.slice(inner.end, outer.start) === ' of ';

/** "in Magaria district in Zinder province", "at Sosso village of Bani town": of two parts of a country, or of two towns, the one that is named first lies in the other. */
const isDistrictOf = (reading: Reading, inner: PlaceMention, outer: PlaceMention): boolean =>
  fineness[inner.kind] === fineness[outer.kind] &&
  (isBehind(reading, inner, outer) || isOwnDistrict(reading, inner, outer));

/** "in Zinder *province's Magaria district*". */
const isOwnDistrict = ({ document }: Reading, inner: PlaceMention, outer: PlaceMention): boolean =>
  inner.country === null && /^['’]s $/.test(document.text.slice(outer.end, inner.start));

const isBehind = ({ document }: Reading, inner: PlaceMention, outer: PlaceMention): boolean =>
  /^(?:, (?:an?|the) [^,;]{1,40})?,? (?:in|of) [^,;]{0,30}$/.test(document.text.slice(inner.end, outer.start));

/** "in Gao and Kidal province", but not "in Gao *and Kidal in* Mali". */
function areListed({ document }: Reading, inner: PlaceMention, outer: PlaceMention): boolean {
  if (outer.kind === 'country' && inner.country === outer.country) return false;
  const between = document.text.slice(Math.min(inner.end, outer.end), Math.max(inner.start, outer.start));
  return /\b(?:and|or)\b/.test(between);
}

/** "the towns of Bol and Sosso, *near Gao*", "in Bol, 40 miles north of *Gao*": what only tells whereabouts another one lies. */
function isNearby(reading: Reading, mention: PlaceMention, chosen: readonly PlaceMention[]): boolean {
  const group = groupOf(reading, mention);
  const isFarOff = group !== null && isMeasuredFrom(reading, group);
  return chosen.some(({ start, end, kind, place }) => {
    const between = reading.document.text.slice(end, mention.start);
    return (
      place !== null &&
      kind !== 'country' &&
      start < mention.start &&
      (isFarOff || /^,(?: \p{Ll}+)? (?:near|outside) $/u.test(between))
    );
  });
}
