import { phrasesOf } from '../../phrases.js';
import type { Span } from '../../stage.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Word } from '../clause/word.js';
import { actorInfo, isHired } from '../force/actor-info.js';
import { seatsOfPresidents } from '../force/state-forces.js';
import { isStateCode } from '../is-state-code.js';
import { classesOf } from '../noun-classes.js';
import { groupSpan, overlap, type Reading } from '../reading.js';
import { claimsIn } from './claims-of-attacks.js';
import { countriesSpokenOf, onlyByTown } from './countries-spoken-of.js';
import type { Discourse } from './discourse.js';
import { agentsOf, forcesOf } from './forces-spoken-of.js';
import { frequencies, leadWeight, mostFrequent } from './frequencies.js';
import { hasGuests } from './has-guests.js';
import { homesOfArmies } from './homes-of-armies.js';
import { isVenue } from './is-venue.js';
import { jointTheatre } from './joint-theatre.js';
import { mainGroupOf } from './main-group.js';
import { isAssembly, namesAssembly } from './names-assembly.js';
import { only } from './only.js';
import { named } from './resolve-actor.js';
import { statesAtBorder } from './states-at-border.js';
import { speaksOfRebels, whoFights } from './states-at-odds.js';
import { statesInArms } from './states-in-arms.js';
import { theatreOf } from './theatre-of.js';
import { voiceOf } from './voice-of.js';
import { isFromDesk, writtenFrom } from './written-from.js';

/**
 * Starts the account of an article.
 * @param readings all of its sentences.
 * @param strikers who strikes or seizes anything in each of them.
 * @param quotations what stands in quotation marks.
 */
export function startDiscourse(
  readings: readonly Reading[],
  strikers: readonly (readonly NounGroup[])[],
  quotations: readonly Span[],
): Discourse {
  const all = frequencies(readings, forcesOf);
  const forces = new Map([...all].filter(([code]) => actorInfo(code).kind !== 'armed_group'));
  const document = readings[0]?.document;
  const written = document === undefined ? null : writtenFrom(document);
  const desk = document !== undefined && (isFromDesk(document) || isWhereTheyMeet(readings, written));
  const armies = homesOfArmies(readings, strikers);
  const spoken = countriesSpokenOf(readings, { armies, hasScene: written !== null && !desk });
  const strangers = onlyByTown(readings, spoken);
  const countries = new Map([...spoken].filter(([code]) => !strangers.has(code)));
  if (written !== null && (!desk || countries.size === 0)) addScene(countries, { readings, written, desk });
  const agents = frequencies(readings, agentsOf);
  const home = mostFrequent(forces, null) ?? mostFrequent(agents, null);
  const mainGroup = mainGroupOf(readings);
  const atBorder = statesAtBorder(readings);
  const theatre = theatreOf(readings, { countries, written, desk, home, all, atBorder, armies });
  const mainForce =
    foremost(readings, theatre, { forces, agents, written }) ??
    forceOfCountry(readings, { mainGroup, theatre }) ??
    mostFrequent(agents, theatre) ??
    home ??
    mostFrequent(all, null);
  const voice = voiceOf(readings, { quotations, theatre, home: isAtHome(forces, theatre) ? theatre : null });
  return {
    theatre,
    ...jointTheatre(readings, theatre, { counts: countries, home, atBorder }),
    strangers,
    settled: isSettled(countries, theatre, home),
    mainForce:
      mainForce === null || mainForce === theatre ? (sender(voice, { forces, theatre }) ?? mainForce) : mainForce,
    voice,
    home: written,
    ...claimsIn(readings),
    ...whoFights(readings),
    ...statesInArms(readings, { theatre, written }),
    presidency: readings.flatMap(releasedBy)[0] ?? null,
    voters: mostFrequent(frequencies(readings, votersOf), null),
    mainGroup,
    ...nothingSpokenOf(readings),
  };
}

/** Where a report is written from weighs with the countries that it names: less, where that is only the desk. */
function addScene(
  countries: Map<string, number>,
  { readings, written, desk }: { readings: readonly Reading[]; written: string; desk: boolean },
): void {
  const scene = desk ? (warringState(readings, written) ?? written) : written;
  countries.set(scene, (countries.get(scene) ?? 0) + (desk ? 1 : 2));
}

/** Where an armed group fights and no state's forces are named, the soldiers are those of the country. Hired guns fight for a state, wherever they stay. */
const forceOfCountry = (
  readings: readonly Reading[],
  { mainGroup, theatre }: Pick<Discourse, 'mainGroup' | 'theatre'>,
): string | null => (mainGroup === null || isHired(mainGroup) ? keepersOf(readings) : theatre);

/** The United Nations, where they are named, peacekeepers are spoken of and nobody's forces are named. */
const keepersOf = (readings: readonly Reading[]): string | null =>
  readings.some(({ actors }) => actors.some((mention) => mention.actors.includes('un'))) &&
  readings.some(({ words }) => words.some(({ lower }) => lower.startsWith('peacekeep')))
    ? 'un'
    : null;

/** What is known of an article before its first sentence, but for the names in it. */
const nothingSpokenOf = (
  readings: readonly Reading[],
): Omit<
  Discourse,
  | 'theatre'
  | 'theatres'
  | 'rivals'
  | 'strangers'
  | 'settled'
  | 'mainForce'
  | 'voice'
  | 'home'
  | 'unclaimed'
  | 'hasRebels'
  | 'atOdds'
  | 'armed'
  | 'land'
  | 'claims'
  | 'presidency'
  | 'voters'
  | 'mainGroup'
> => ({
  placeNames: namesOfPlaces(readings),
  country: null,
  place: null,
  places: new Map(),
  scene: null,
  before: null,
  counted: null,
  planned: null,
  entities: [],
  namesGroup: false,
  people: new Map(),
  speaker: null,
  introduced: false,
  quotedMedia: false,
  interval: null,
  parties: null,
  drill: null,
  attack: null,
  struck: null,
  demand: null,
  movement: null,
  task: null,
  pair: null,
});

const namesOfPlaces = (readings: readonly Reading[]): ReadonlySet<string> =>
  new Set(
    [
      ...(readings[0]?.document.dateline?.place.split(',') ?? []),
      ...readings.flatMap(({ places }) => places.flatMap(({ place }) => (place === null ? [] : [place]))),
    ].map((name) => name.trim().toLowerCase()),
  );

/** "LISBON, Portugal — Angola's government and rebels broke off talks": a beginning on talks that names others and not the country that it is written from. */
function isWhereTheyMeet([lead]: readonly Reading[], written: string | null): boolean {
  if (lead === undefined || !(speaksOfTalks(lead) || agrees(lead))) return false;
  const venues = lead.groups.filter((group) => isVenue(lead, group));
  const isThere = (mention: Span): boolean => venues.some((group) => overlap(groupSpan(lead, group), mention));
  const actors = lead.actors.filter((mention) => !isThere(mention)).flatMap((mention) => mention.actors);
  const named = [...actors, ...lead.places.filter((place) => !isThere(place)).map(({ country }) => country)];
  return !named.includes(written) && named.some(isStateCode);
}

const speaksOfTalks = ({ words }: Reading): boolean =>
  words.some(({ lemma, lower }) => classesOf(lemma, lower).includes('talks'));

const agrees = ({ clauses }: Reading): boolean => clauses.some(({ verb }) => /^(?:agree|sign|meet)$/.test(verb.lemma));

/** "LUSAKA, Zambia — Angola's government and the rebels …": the one state beside that of a meeting place whom rebels of its own talk with; the United States mediate oftener than they fight so. */
function warringState(readings: readonly Reading[], written: string): string | null {
  if (!readings.some(speaksOfRebels)) return null;
  const states = readings.flatMap(({ actors }) =>
    actors.filter(({ form }) => form !== 'capital').flatMap((mention) => mention.actors.filter(isStateCode)),
  );
  return only(new Set(states.filter((code) => code !== written && code !== 'USA')));
}

/** "*German* MPs", "*Israel*'s cabinet": the states whose assemblies a sentence names. */
const votersOf = (reading: Reading): string[] =>
  reading.actors.length === 0
    ? []
    : reading.groups
        .filter((group) => isAssembly(reading.words[group.head] as Word) || isItsBill(reading, group))
        .flatMap((group) => named(reading, group)?.actors ?? ownersOfTask(reading))
        .filter((code) => code === 'un' || isStateCode(code));

/** "Parliament voted to extend *Denmark's mission*". */
const ownersOfTask = (reading: Reading): readonly string[] =>
  reading.groups.flatMap(({ possessor, head }) =>
    possessor !== null && reading.words[head]?.lower === 'mission' ? (named(reading, possessor)?.actors ?? []) : [],
  );

/** "a *Security Council* resolution". */
const isItsBill = (reading: Reading, group: NounGroup): boolean => {
  const { lemma, lower } = reading.words[group.head] as Word;
  return classesOf(lemma, lower).includes('bill') && namesAssembly(reading, group);
};

/** The state whose presidency heads a sheet of paper: "The White House" as a line of its own, or in the line of who a letter is from. */
function releasedBy({ actors, sentence, document }: Reading): string[] {
  if (sentence.kind !== 'heading') return [];
  const names = ({ start, end }: Span): string => document.text.slice(start, end).replace(/^The /, '');
  return actors
    .filter((mention) => mention.form === 'office' && presidencies.has(names(mention)))
    .flatMap((mention) => mention.actors);
}

const presidencies: ReadonlySet<string> = new Set(phrasesOf(seatsOfPresidents));

function isSettled(countries: ReadonlyMap<string, number>, theatre: string | null, home: string | null): boolean {
  const others = [...countries]
    .filter(([code]) => code !== theatre && code !== home)
    .reduce((sum, [, count]) => sum + count, 0);
  return theatre !== null && (countries.get(theatre) ?? 0) >= others;
}

/** The forces named most often, the first of several; of guests, at last those of where the report is written. */
function foremost(
  readings: readonly Reading[],
  theatre: string | null,
  { forces, agents, written }: Record<'forces' | 'agents', ReadonlyMap<string, number>> & { written: string | null },
): string | null {
  if (theatre !== null && hasGuests(readings, theatre))
    return mostFrequent(forces, theatre) ?? mostFrequent(agents, theatre) ?? (written === theatre ? null : written);
  return mostFrequent(forces, null);
}

/** Those for whom a text speaks, where it says "our troops" or names theirs about as often as those of the country that it is about. */
function sender(
  voice: Discourse['voice'],
  { forces, theatre }: { forces: ReadonlyMap<string, number>; theatre: string | null },
): string | null {
  const actor = voice?.actors[0];
  if (voice === null || actor === undefined) return null;
  const named = forces.get(actor) ?? 0;
  return voice.sends || (named > 0 && 2 * named >= (forces.get(theatre ?? '') ?? 0)) ? actor : null;
}

/** Whether the article is about forces of the country itself, and hardly about others. */
const isAtHome = (forces: ReadonlyMap<string, number>, theatre: string | null): boolean => {
  const own = forces.get(theatre ?? '') ?? 0;
  return own >= leadWeight && [...forces].every(([code, count]) => code === theatre || own >= 2 * count);
};
