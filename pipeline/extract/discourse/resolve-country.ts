import type { Span } from '../../stage.js';
import { type Cell, filledIn, stated } from '../cell.js';
import type { PlaceMention } from '../mention.js';
import { isPartIn } from '../place/state-groups.js';
import { groupSpan, type Reading } from '../reading.js';
import { beforeWhere } from './before-where.js';
import { bothSides } from './both-sides.js';
import type { Discourse } from './discourse.js';
import { isCaredFor } from './is-cared-for.js';
import { isOfOtherClause } from './is-of-other-clause.js';
import { isOffshore } from './is-offshore.js';
import { isSpokenAt } from './is-spoken-at.js';
import { isVenue } from './is-venue.js';
import { missionIn } from './mission-in.js';
import { mostSpecific } from './most-specific.js';
import { namesRegion } from './names-region.js';
import { destination, isAfter, nowhere, origin, ownPlaces, type Search } from './own-places.js';
import { placesIn } from './places-in.js';
import { pointedAt } from './pointed-at.js';
import { pointsToRegion } from './points-to-region.js';
import { groupOf, prepositionOf } from './preposition-of.js';
import { realmMeant } from './realm-meant.js';
import { rowOf } from './row-of.js';
import { spansStates } from './spans-states.js';
import { thisSideOfBorder } from './this-side-of-border.js';
import type { WhereaboutsRuleId } from './whereabouts-rules.js';
import { writtenFrom } from './written-from.js';

/** Where something is and how that is known. */
export interface Whereabouts {
  /** ISO 3166-1 alpha-3 codes, sorted. */
  readonly countries: readonly string[];
  /** Canonical names of the most specific places, sorted. */
  readonly places: readonly string[];
  readonly basis: 'stated' | 'filled_in';
  /** Whether the words name a place whose country they leave to be known. */
  readonly isCountryAssumed?: true;
  readonly rule: WhereaboutsRuleId;
  /** The words that name the first of the countries. */
  readonly span: Span | null;
  /** The words that name the first of the places. */
  readonly placeSpan: Span | null;
}

/** The cell of the country of something: stated only where its words name one. */
export function countryCell({ countries, basis, isCountryAssumed, rule, span }: Whereabouts): Cell<string | null> {
  const codes = countries.length > 0 ? countries.join(';') : null;
  if (isCountryAssumed === true) return filledIn(codes, 'place/theatre');
  return basis === 'stated' ? stated(codes, rule, span) : filledIn(codes, rule, span);
}

/** Where a claim takes place: its own words first, then those of its sentence, then what was spoken of before; of two states at a border, not the one beyond it. */
export function resolveCountry(reading: Reading, search: Search, discourse: Discourse): Whereabouts {
  const where = anyCountry(reading, search, discourse);
  const [thought, ...others] = where.countries;
  if (where.basis === 'stated' || thought === undefined || others.length > 0) return where;
  const here = thisSideOfBorder(reading, search, { discourse, thought });
  return here === null ? where : filled(here, 'place/this-side-of-border');
}

function anyCountry(reading: Reading, search: Search, discourse: Discourse): Whereabouts {
  const here = meetingHere(reading, search);
  if (here !== null) return here;
  const own = preferred(reading, ownPlaces(reading, search), search.prepositions);
  const named = whereabouts(own, 'stated', 'place/clause');
  if (named !== null && search.meeting !== true && own.every((place) => isOffshore(reading, place)))
    return atSea(reading, named);
  if (named !== null) return inTheatre(named, own, discourse);
  const meant = beforeWhere(reading, search);
  const before = whereabouts(mostSpecific(reading, meant, meant), 'filled_in', 'place/governing-clause');
  if (before !== null) return inTheatre(before, meant, discourse);
  if (pointsToRegion(reading, search, discourse) || namesRegion(reading, withPurpose(reading, search)))
    return { ...filled('', 'place/region'), countries: [] };
  if (discourse.pair !== null && bothCountries(reading, search))
    return { ...filled('', 'place/both-countries'), countries: discourse.pair };
  const sides = bothSides(reading, search);
  if (sides !== null) return { ...filled('', 'place/both-countries'), countries: sides };
  const pointed = pointedAt(reading, search, discourse);
  if (pointed !== null) return filled(pointed, 'place/definite-description');
  for (const run of search.outer()) {
    const realm = realmMeant(reading, run, discourse);
    if (realm !== null) return filled(realm, 'place/definite-description');
    const happens = ownPlaces(reading, { ...search, ...run }).filter((mention) => counts(reading, search, mention));
    const outer = whereabouts(mostSpecific(reading, happens, happens), 'filled_in', 'place/governing-clause');
    if (outer !== null) return inTheatre(outer, happens, discourse);
  }
  const mission = missionIn(reading, search);
  if (mission !== null) return filled(mission, 'place/of-mission');
  if (discourse.settled && discourse.theatre !== null && !reading.places.some((place) => isInTheatre(place, discourse)))
    return inAll(discourse);
  const around = nearest(reading, search, discourse);
  const sentence = whereabouts(around, 'filled_in', 'place/sentence');
  if (sentence !== null) return inTheatre(sentence, around, discourse);
  if (discourse.theatre !== null) return inAll(discourse);
  if (discourse.country !== null) return filled(discourse.country, 'place/sentence-before');
  return { ...filled('', 'place/unknown'), countries: [] };
}

/** "met in Oslo to end the raids", "flown to a hospital in Oslo": where people meet or are cared for is not where the rest happens. */
const counts = (reading: Reading, { meeting, suffers }: Search, mention: PlaceMention): boolean => {
  if (meeting === true) return true;
  const group = groupOf(reading, mention);
  return group === null || !(isVenue(reading, group) || (suffers === true && isCaredFor(reading, group)));
};

/** "BRUSSELS — Ministers met *here* on Friday": in the town of the dateline. */
function meetingHere({ document, words }: Reading, { from, to, meeting }: Search): Whereabouts | null {
  const isHere = meeting === true && document.dateline !== null;
  if (!isHere || !words.slice(from, to).some(({ lower }) => lower === 'here')) return null;
  const written = writtenFrom(document);
  return written === null ? null : filled(written, 'place/dateline');
}

/** "will send troops *to reinforce allies in eastern Europe*": there. */
function withPurpose({ clauses }: Reading, { from, to, arriving }: Search): { from: number; to: number } {
  const purpose =
    arriving === true ? clauses.find((one) => one.relation === 'infinitive' && one.from === to) : undefined;
  return { from, to: purpose?.to ?? to };
}

/** The places behind the first of the prepositions that any stands behind, else all; of these the most specific. */
function preferred(
  reading: Reading,
  places: readonly PlaceMention[],
  prepositions: readonly string[],
): readonly PlaceMention[] {
  if (places.length < 2) return places;
  const behind = places.map((mention) => prepositionOf(reading, mention));
  const first = prepositions.find((preposition) => behind.includes(preposition));
  const chosen = first === undefined ? places : places.filter((_, at) => behind[at] === first);
  return mostSpecific(reading, chosen, places);
}

/** "in Zinder province": a place that the gazetteer does not know lies in the country spoken of; a sea or a region in none. */
function inTheatre(named: Whereabouts, places: readonly PlaceMention[], discourse: Discourse): Whereabouts {
  const { theatre } = discourse;
  const isUnknown = places.every((place) => isUnplaced(place, discourse));
  return isUnknown && theatre !== null ? { ...named, countries: [theatre], isCountryAssumed: true } : named;
}

/** Whether the text has to tell in which country a place lies. */
const isUnplaced = (place: PlaceMention, { theatre, strangers }: Discourse): boolean =>
  place.country === null ? !spansStates(place) || isPartIn(place.place, theatre) : strangers.has(place.country);

/** Whether a place lies in the country that the article is about, or would if the gazetteer knew it. */
const isInTheatre = (mention: PlaceMention, discourse: Discourse): boolean =>
  mention.country === discourse.theatre || isUnplaced(mention, discourse);

/** "attacked a tanker in the Arabian Sea, off the coast of Oman": in no country, and where the sentence names a sea, there. */
function atSea(reading: Reading, named: Whereabouts): Whereabouts {
  const seas = placesIn(reading, { from: 0, to: reading.words.length }).filter(({ kind }) => kind === 'sea');
  return whereabouts(seas, 'stated', 'place/clause') ?? { ...named, countries: [], places: [], placeSpan: null };
}

/** A country that the words of a claim don't name. */
export const filled = (country: string, rule: WhereaboutsRuleId): Whereabouts => ({
  countries: [country],
  places: [],
  basis: 'filled_in',
  rule,
  span: null,
  placeSpan: null,
});

/** In the country or countries that the article is about. */
export const inAll = ({ theatres }: Pick<Discourse, 'theatres'>): Whereabouts => ({
  ...filled('', 'place/theatre'),
  countries: theatres,
});

const bothCountries = ({ words }: Reading, { from, to }: Search): boolean =>
  /\b(?:both|the two|these two) (?:countries|nations|states)\b/.test(
    words
      .slice(from, to)
      .map((word) => word.lower)
      .join(' '),
  );

/** The place that the rest of the sentence names: before the claim rather than behind it, and not where somebody speaks or is at home. */
function nearest(reading: Reading, search: Search, discourse: Discourse): readonly PlaceMention[] {
  const all = placesIn(reading, { from: 0, to: reading.words.length }).filter(
    (mention) =>
      (mention.country === null || mention.country !== discourse.mainForce || mention.country === discourse.theatre) &&
      !isSpokenAt(reading, mention) &&
      counts(reading, search, mention) &&
      !isOfOtherClause(reading, search, mention) &&
      !(search.leaving === true && isAfter(reading, mention, destination)) &&
      !(
        (search.arriving === true || search.striking === true || search.suffers === true) &&
        isAfter(reading, mention, origin)
      ),
  );
  const start = groupSpan(reading, search).start;
  const closest = (mentions: readonly PlaceMention[]) =>
    mentions.findLast((mention) => mention.end <= start) ?? mentions[0];
  const one = closest(all.filter((mention) => isInTheatre(mention, discourse))) ?? closest(all);
  return mostSpecific(reading, one === undefined ? nowhere : rowOf(reading, one, all), all);
}

function whereabouts(
  mentions: readonly PlaceMention[],
  basis: Whereabouts['basis'],
  rule: WhereaboutsRuleId,
): Whereabouts | null {
  if (mentions.length === 0) return null;
  const countries = [
    ...new Set(mentions.map((mention) => mention.country).filter((country) => country !== null)),
  ].sort();
  const places = [...new Set(mentions.map((mention) => mention.place).filter((place) => place !== null))].sort();
  const first = mentions.find(({ kind }) => kind === 'country') ?? (mentions[0] as PlaceMention);
  const finest = mentions.find((mention) => mention.place !== null);
  return {
    countries,
    places,
    basis,
    rule,
    span: { start: first.start, end: first.end },
    placeSpan: finest === undefined ? null : { start: finest.start, end: finest.end },
  };
}
