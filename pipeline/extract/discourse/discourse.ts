import type { NounGroup } from '../clause/noun-group.js';
import type { Word } from '../clause/word.js';
import { actorInfo } from '../force/actor-info.js';
import type { ActorMention } from '../mention.js';
import { mentionsIn, type Reading } from '../reading.js';
import { type Entity, entitiesOf, kindOf } from './entity.js';
import { isForThere } from './is-for-there.js';
import { isGiver } from './is-giver.js';
import { isSpokenAt } from './resolve-country.js';
import { isFromDesk, writtenFrom } from './written-from.js';

/** What a reader has in mind when a sentence begins. */
export interface Discourse {
  /** The country that the article is about: most often named as a place, the lead counting more. */
  readonly theatre: string | null;
  /** Whether that country is named at least as often as all others together. */
  readonly settled: boolean;
  /** The actor whose forces the article is about. */
  readonly mainForce: string | null;
  /** The country last named as a place. */
  country: string | null;
  place: string | null;
  /** The sentence before; null at the beginning. */
  before: Reading | null;
  /** The sentence that last told a plan, so that "would" in the next one is what was planned; null for none. */
  planned: number | null;
  /** Whose people were counted last and where, for a number without a noun: "Some 300 are still there". */
  counted: { readonly force: string | null; readonly country: string | null; readonly sentence: number } | null;
  /** Who was spoken of, latest last. */
  readonly entities: Entity[];
  /** Whether one of them is an armed group by its name. */
  namesGroup: boolean;
  /** Surnames of people who were introduced with an office, and for whom they act. */
  readonly people: Map<string, readonly string[]>;
  /** Who negotiated or agreed last, two or more. */
  parties: readonly string[] | null;
  /** The last attack: who on whom, and where. */
  attack: { actor: string | null; target: string | null; country: string | null } | null;
  /** The countries of the last attack, whatever the article is about. */
  struck: string | null;
  /** The last demand: who of whom. */
  demand: { actor: string | null; target: string | null } | null;
  /** The last movement of forces, for "the process". */
  movement: { type: 'withdrawal' | 'deployment' | 'redeployment'; actor: string | null; sentence: number } | null;
  /** Two countries that were named together last, for "both countries". */
  pair: readonly string[] | null;
  /** Who spoke last, for "he said", "the official said". */
  speaker: { kind: 'named' | 'anonymous' | 'document' | 'media'; actors: readonly string[]; words: string } | null;
  /** Whether another outlet was quoted. */
  quotedMedia: boolean;
  /** The interval of the dated event before. */
  interval: { start: string | null; end: string | null } | null;
}

const leadSentences = 4;
const leadWeight = 3;

/** Starts the account of an article from all of its readings. */
export function startDiscourse(readings: readonly Reading[]): Discourse {
  const all = frequencies(readings, forcesOf);
  const forces = new Map([...all].filter(([code]) => actorInfo(code).kind !== 'armed_group'));
  const countries = frequencies(readings, placesOfForce);
  const document = readings[0]?.document;
  const written = document === undefined ? null : writtenFrom(document);
  const desk = document !== undefined && isFromDesk(document);
  if (written !== null && (!desk || countries.size === 0))
    countries.set(written, (countries.get(written) ?? 0) + (desk ? 1 : 2));
  const agents = frequencies(readings, agentsOf);
  const home = mostFrequent(forces, null) ?? mostFrequent(agents, null);
  const scene = written !== null && !desk && mostFrequent(countries, null) === written ? written : null;
  const theatre = clearlyFirst(countries) ?? scene ?? mostFrequent(countries, home) ?? mostFrequent(countries, null);
  return {
    theatre,
    settled: isSettled(countries, theatre, home),
    mainForce: mostFrequent(forces, theatre) ?? mostFrequent(agents, theatre) ?? home ?? mostFrequent(all, null),
    country: null,
    place: null,
    before: null,
    counted: null,
    planned: null,
    entities: [],
    namesGroup: false,
    people: new Map(),
    speaker: null,
    quotedMedia: false,
    interval: null,
    parties: null,
    attack: null,
    struck: null,
    demand: null,
    movement: null,
    pair: null,
  };
}

function isSettled(countries: ReadonlyMap<string, number>, theatre: string | null, home: string | null): boolean {
  const others = [...countries]
    .filter(([code]) => code !== theatre && code !== home)
    .reduce((sum, [, count]) => sum + count, 0);
  return theatre !== null && (countries.get(theatre) ?? 0) >= others;
}

function frequencies(readings: readonly Reading[], read: (reading: Reading) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [position, reading] of readings.entries()) {
    const weight = position < leadSentences ? leadWeight : 1;
    for (const code of read(reading)) counts.set(code, (counts.get(code) ?? 0) + weight);
  }
  return counts;
}

/** The code with the highest count, the first of several; `except` is passed over. */
function mostFrequent(counts: ReadonlyMap<string, number>, except: string | null): string | null {
  let best: string | null = null;
  for (const [code, count] of counts) {
    if (code !== except && (best === null || count > (counts.get(best) ?? 0))) best = code;
  }
  return best;
}

/** The country that is named as a place at least twice as often as any other, and often enough to tell: it is the theatre, whosever forces act there. */
function clearlyFirst(counts: ReadonlyMap<string, number>): string | null {
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first !== undefined && first[1] >= 3 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

const locative = new Set(
  'in|into|from|to|out of|across|inside|outside|throughout|near|at|within|around|over|of'.split('|'),
);

/** Countries named as a place: after a preposition of place, but not as whose people they are. */
function countriesOf(reading: Reading): string[] {
  const out: string[] = [];
  for (const place of reading.places) {
    if (place.country === null) continue;
    const at = reading.words.findIndex((word) => word.start >= place.start);
    const group = reading.groups.find((candidate) => candidate.from <= at && at < candidate.to);
    if (group === undefined || group.possessor !== null || (group.preposition === 'from' && isGiver(reading, group)))
      continue;
    if (place.kind === 'country' && (isModifier(reading, group, place) || group.preposition === 'near')) continue;
    const isThere =
      group.preposition === null
        ? place.kind === 'country' && isReached(reading, group)
        : locative.has(group.preposition) || (group.preposition === 'for' && isForThere(reading, group));
    if (isThere) out.push(place.country);
    else if (group.preposition === null && place.kind !== 'country' && !isSpoken(reading, place, group))
      out.push(place.country);
  }
  return out;
}

/** "the first of 660 U.S. troops": whose troops they are. */
const isModifier = ({ words }: Reading, { head }: NounGroup, place: { end: number }): boolean =>
  place.end <= (words[head]?.start ?? 0) && forceWords.has(words[head]?.lower ?? '');

/** "Khartoum said": a capital that acts is no place; "shells hit Khartoum" is. */
const isSpoken = ({ actors, clauses }: Reading, place: { start: number; end: number }, group: NounGroup): boolean =>
  actors.some(({ start, end, form }) => form === 'capital' && start < place.end && place.start < end) &&
  !isReached({ clauses }, group);

/** "shells hit the town", "had left Kosovo". */
const isReached = ({ clauses }: Pick<Reading, 'clauses'>, group: NounGroup): boolean =>
  clauses.some(({ object, verb }) => object?.from === group.from && blows.has(verb.lemma));

const blows = new Set(
  'hit strike rock shake bomb shell attack reach enter leave seize capture take pound invade occupy'.split(' '),
);

/** Those countries, and once more where the sentence speaks of forces and not of who speaks there. */
function placesOfForce(reading: Reading): string[] {
  const located = countriesOf(reading);
  if (located.length === 0 || !reading.words.some(isForce)) return located;
  const spoken = reading.places.filter((place) => isSpokenAt(reading, place)).map(({ country }) => country);
  return [...located, ...located.filter((country) => !spoken.includes(country))];
}

const withPlurals = (nouns: string): string[] => nouns.split(' ').flatMap((noun) => [noun, `${noun}s`]);

const peopleWords: ReadonlySet<string> = new Set(
  withPlurals(
    'troop soldier force marine military army personnel servicemen servicewomen service adviser advisor peacekeeper paratrooper commando withdrawal pullout pullback drawdown mission contingent',
  ),
);
const forceWords: ReadonlySet<string> = new Set([
  ...peopleWords,
  ...withPlurals('jet warplane warship airstrike tank'),
]);
const isForce = ({ lower }: Word): boolean => forceWords.has(lower);

/** Whether a sentence has a word for troops, so that a bare number in it or behind it can count some. */
export const speaksOfForce = ({ words }: Reading): boolean => words.some(({ lower }) => peopleWords.has(lower));

/** Whether the sentence before spoke of troops. */
export const spokeOfForce = ({ before }: Discourse): boolean => before !== null && speaksOfForce(before);

/** States that somebody acts for. */
const agentsOf = (reading: Reading): string[] =>
  reading.actors
    .filter((mention) => /^(?:person|office|armed_force)$/.test(mention.form) && kindOf(mention) === 'state')
    .flatMap((mention) => mention.actors);

function forcesOf(reading: Reading): string[] {
  const out: string[] = [];
  if (reading.actors.length === 0) return out;
  for (const group of reading.groups) {
    if (!speaksOfForces(reading, group) || isHelped(reading, group)) continue;
    for (const run of [group, group.possessor, senderOf(reading, group)])
      for (const mention of run === null ? [] : mentionsIn(reading, reading.actors, run))
        if (mention.form !== 'generic' && mention.compound?.after !== 'led' && !isScene(reading, group, mention))
          out.push(...mention.actors);
  }
  return out;
}

/** "announces *Afghanistan* force deployment": where they go; "U.S. troop withdrawal": whose they are. */
const isScene = ({ words }: Reading, { head }: NounGroup, { form, start, end }: ActorMention): boolean =>
  form === 'country' &&
  end - start > longestAbbreviation &&
  end <= (words[head]?.start ?? 0) &&
  /^(?:force|troop)$/.test(words[head - 1]?.lower ?? '');

/** "U.S.", "U.A.E.". */
const longestAbbreviation = 6;

function speaksOfForces({ words }: Reading, { from, to }: NounGroup): boolean {
  for (let at = from; at < to; at++) if (isForce(words[at] as Word)) return true;
  return false;
}

/** "*Denmark* will withdraw its 300 soldiers": whose they are, where the noun itself does not name them. */
const senderOf = ({ clauses }: Reading, group: NounGroup): NounGroup | null =>
  clauses.find(
    ({ object, verb }) =>
      object?.from === group.from &&
      /^(?:send|withdraw|pull|deploy|have|keep|recall|contribute|dispatch)$/.test(verb.lemma),
  )?.subject ?? null;

/** "to train the Chadian army": whoever is helped there is at home there. */
const isHelped = ({ clauses }: Reading, group: NounGroup): boolean =>
  clauses.some(
    ({ object, verb }) =>
      object?.from === group.from && /^(?:train|assist|advise|equip|mentor|help|support)$/.test(verb.lemma),
  );

/** More than a reader keeps in mind; a text without end would take quadratic time. */
const mostSpokenOf = 500;
/** Takes note of who and where a sentence spoke of, once its claims are read. */
export function advance(discourse: Discourse, reading: Reading): void {
  const known = discourse.namesGroup;
  for (const entity of entitiesOf(reading)) {
    if (known && entity.generic) continue;
    if (discourse.entities.push(entity) > mostSpokenOf) discourse.entities.shift();
    if (entity.kind === 'group' && !entity.generic) discourse.namesGroup = true;
  }
  discourse.before = reading;
  introduce(discourse, reading);
  const last = reading.places.findLast((place) => place.country !== null);
  if (last !== undefined) {
    const located = countriesOf(reading);
    const abroad = [...new Set(located)].filter((country) => country !== discourse.mainForce).sort();
    if (abroad.length === 2) discourse.pair = abroad;
    discourse.country = located.filter((country) => country !== discourse.mainForce).at(-1) ?? discourse.country;
    discourse.place = last.country === discourse.country ? last.place : null;
  }
}

const surname = /^\p{Lu}\p{Ll}[\p{L}'’-]+$/u;

/** "the Indian high commissioner, H.M. Dixit": from now on "Dixit" acts for India. */
function introduce({ people }: Discourse, reading: Reading): void {
  for (const group of reading.groups) {
    const name = reading.words[group.to - 1];
    if (name === undefined || name.pos !== 'PROPN' || !surname.test(name.text) || people.has(name.lower)) continue;
    const person = mentionsIn(reading, reading.actors, group).find(
      (mention) => mention.form === 'person' && mention.end >= name.end,
    );
    const actors = person?.actors ?? actorsBeside(reading, group);
    if (actors !== null) people.set(name.lower, actors);
  }
}

const office =
  /^(?:minister|commissioner|ambassador|spokesman|spokeswoman|spokesperson|envoy|commander|general|secretary|president|premier|leader|chief|director|chairman|governor|negotiator|official|officer|adviser|diplomat|senator|congressman|lawmaker|consul|admiral|colonel|head)$/;

/** The office that stands before or behind a name, between commas. */
function actorsBeside(reading: Reading, group: NounGroup): readonly string[] | null {
  const { words, groups } = reading;
  if (words[group.to]?.lower !== ',' && words[group.from - 1]?.lower !== ',') return null;
  const beside = groups.find(
    (other) =>
      (other.from === group.to + 1 && words[group.to]?.lower === ',') ||
      (other.to === group.from - 1 && words[group.from - 1]?.lower === ','),
  );
  if (beside === undefined || !office.test(words[beside.head]?.lower ?? '')) return null;
  const mention = mentionsIn(reading, reading.actors, {
    from: beside.possessor?.from ?? beside.from,
    to: beside.to,
  }).find((candidate) => candidate.form !== 'person');
  return mention?.actors ?? null;
}
