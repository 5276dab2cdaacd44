import type { NounGroup } from '../clause/noun-group.js';
import { wordFrom } from '../clause/word-at.js';
import { leadersAndEnvoys } from '../force/office-nouns.js';
import { classesOf } from '../noun-classes.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { isForceWord } from './force-words.js';
import { forcesOf } from './forces-spoken-of.js';
import { isBorderOf } from './is-border-of.js';
import { isCaredFor } from './is-cared-for.js';
import { isDispute } from './is-dispute.js';
import { isForThere } from './is-for-there.js';
import { isGiver } from './is-giver.js';
import { isHome } from './is-home.js';
import { isLaunchedFrom } from './is-launched-from.js';
import { isNextDoor } from './is-next-door.js';
import { isOfNextClause } from './is-of-next-clause.js';
import { isOffshore } from './is-offshore.js';
import { isOneOf } from './is-one-of.js';
import { isOwner } from './is-owner.js';
import { isRefuge } from './is-refuge.js';
import { isSpokenAt } from './is-spoken-at.js';
import { isReached, isStruck } from './is-struck.js';
import { isVenue } from './is-venue.js';
import { locativePrepositions } from './locative-prepositions.js';
import { isInside } from './part-nouns.js';
import { isApposition } from './places-in.js';

const locative: ReadonlySet<string> = new Set(locativePrepositions);

/** "in the north *of Chad*", "an attack *on Gao*", but not "the Ministry of Defence *of Chad*", "a report *on Chad*". */
function isLocative(reading: Reading, group: NounGroup): boolean {
  const { preposition, outerFrom, coordinatedWith } = group;
  if (coordinatedWith !== null) return isLocative(reading, coordinatedWith);
  if (preposition === 'of') return isInside(reading, group) || isBlow(reading, outerFrom - 1);
  if (preposition === 'on') return isBlow(reading, outerFrom - 1);
  if (isDispute(reading, group)) return false;
  return locative.has(preposition ?? '') && !isLaunchedFrom(reading, group);
}

const isLocativeOrOf = (reading: Reading, group: NounGroup): boolean =>
  group.preposition === 'of' || isLocative(reading, group);

const isBlow = ({ words }: Reading, at: number): boolean => {
  const word = words[at];
  return word !== undefined && classesOf(word.lemma, word.lower).includes('attack');
};

/** Countries named as a place: after a preposition of place, but not as whose people they are. */
export const locatedCountries = (reading: Reading): string[] => locatedIn(reading, () => true);

/** The same, and whose anything is: "the army *of Mali*". */
export const countriesOfAnything = (reading: Reading): string[] => locatedIn(reading, () => true, isLocativeOrOf);

/** The same but for where people meet: "an accord signed last July in Lome". */
export const countriesButVenues = (reading: Reading): string[] =>
  locatedIn(reading, (group) => !isVenue(reading, group));

/**
 * @param counts whether a place counts that stands in that noun group.
 * @param isWhere whether the preposition of the group says where.
 */
function locatedIn(
  reading: Reading,
  counts: (group: NounGroup, place: { country: string; place: string | null }) => boolean,
  isWhere: (reading: Reading, group: NounGroup) => boolean = isLocative,
): string[] {
  const out: string[] = [];
  for (const place of reading.places) {
    if (place.country === null) continue;
    const at = wordFrom(reading.words, place.start);
    const group = reading.groups.find((candidate) => candidate.from <= at && at < candidate.to);
    if (group === undefined || group.possessor !== null || (group.preposition === 'from' && isGiver(reading, group)))
      continue;
    if (isLed(reading, group) || isOwner(reading, group) || isSide(reading, group) || isHome(reading, group)) continue;
    const named = { country: place.country, place: place.place };
    if (!counts(group, named)) continue;
    if (
      isNextDoor(reading, place) ||
      isRefuge(reading, group) ||
      isOffshore(reading, place) ||
      isOfNextClause(reading, group) ||
      isLaunchedFrom(reading, group)
    )
      continue;
    if (place.kind === 'country' && isModifier(reading, group, place)) continue;
    if (place.kind === 'country' && group.preposition === 'near' && !isBorderOf(reading, group)) continue;
    const isThere =
      group.preposition === null
        ? place.kind === 'country' &&
          (isReached(reading, group) ||
            isOneOf(reading, group) ||
            isNameBehind(reading, group, (town) => counts(town, named)))
        : isWhere(reading, group) || (group.preposition === 'for' && isForThere(reading, group));
    if (isThere) out.push(place.country);
    else if (group.preposition === null && place.kind !== 'country' && !isSpoken(reading, place, group))
      out.push(place.country);
  }
  return out;
}

/** "died in Gao, *Mali*", but not "was flown to a hospital in Ulm, *Germany*": where the town in front of it counts. */
const isNameBehind = (reading: Reading, group: NounGroup, counts: (town: NounGroup) => boolean): boolean => {
  const town = reading.groups.find(({ to }) => to === group.from - 1);
  return group.coordinatedWith === null && town !== undefined && isApposition(reading, group.from) && counts(town);
};

/** "the presidents of Chad and Sudan": for whom they act, not where. */
const isLed = (reading: Reading, { preposition, outerFrom, coordinatedWith }: NounGroup): boolean =>
  coordinatedWith !== null
    ? isLed(reading, coordinatedWith)
    : preposition === 'of' &&
      (leadersAndEnvoys.has(reading.words[outerFrom - 1]?.lower ?? '') ||
        belongings.has(reading.words[outerFrom - 1]?.lower ?? '') ||
        isNameOfPerson(reading, outerFrom - 1));

/** "in the interest *of Chad*", "with the help *of Chad*": whose they are, wherever they are at stake. */
const belongings = wordSet(
  'interest interests security policy policies behalf name citizens help support backing assistance permission consent ally allies enemy enemies friend friends',
);

/** "holds the Chadian *side* of the border": told from the other side as often. */
const isSide = ({ words }: Reading, { head }: NounGroup): boolean => words[head]?.lower === 'side';

/** "President Otieno *of Kenya*". */
const isNameOfPerson = ({ actors, words }: Reading, at: number): boolean =>
  words[at]?.pos === 'PROPN' &&
  actors.some(
    ({ form, start, end }) => form === 'person' && start < (words[at]?.end ?? 0) && (words[at]?.start ?? 0) < end,
  );

/** "the first of 660 U.S. troops": whose troops they are. */
const isModifier = ({ words }: Reading, { head }: NounGroup, place: { end: number }): boolean =>
  place.end <= (words[head]?.start ?? 0) && isForceWord(words[head]);

/** "Khartoum said": a capital that acts is no place; "shells hit Khartoum" is, and so is "Khartoum airport". */
const isSpoken = (
  { actors, words, clauses }: Reading,
  place: { start: number; end: number },
  group: NounGroup,
): boolean =>
  actors.some(
    ({ start, end, form }) => form === 'capital' && start < place.end && place.start < end && place.end <= end,
  ) &&
  !isReached({ clauses }, group) &&
  !isStruck({ words, clauses }, group);

const homecoming = wordSet('return transport repatriate home');

/** Where wars elsewhere are spoken of. Source: the seats of the United Nations, NATO, the European Union and their courts. */
const seats = new Set(['New York', 'New York City', 'Geneva', 'Brussels', 'Vienna', 'The Hague']);

/** Countries that something happens in: not where people meet, nor where forces go home to; once more where the sentence speaks of forces and not of who speaks there. */
export function countriesOfForce(reading: Reading): string[] {
  if (reading.places.length === 0) return [];
  const forces = forcesOf(reading);
  const goHome = reading.words.some(({ lemma }) => homecoming.has(lemma));
  const named = locatedIn(
    reading,
    (group, { country, place }) =>
      !isVenue(reading, group) &&
      !isCaredFor(reading, group) &&
      !seats.has(place ?? '') &&
      !(goHome && group.preposition === 'to' && forces.includes(country)),
  );
  const located = [...new Set(named)];
  if (located.length === 0 || !reading.words.some(isForceWord)) return located;
  const spoken = reading.places.filter((place) => isSpokenAt(reading, place)).map(({ country }) => country);
  return [...located, ...located.filter((country) => !spoken.includes(country))];
}
