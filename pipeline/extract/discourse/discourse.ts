import { actorInfo } from '../force/actor-info.js';
import type { ActorMention } from '../mention.js';
import { mentionsIn, type Reading } from '../reading.js';

/** Somebody who was spoken of and can be meant by "they", "the group", "the alliance". */
export interface Entity {
  readonly actors: readonly string[];
  readonly kind: 'state' | 'group' | 'coalition';
  /** Whether one person stood for the actor: only they can be "he" or "she". */
  readonly person: boolean;
  readonly subject: boolean;
  readonly sentence: number;
}

/** What a reader has in mind when a sentence begins. */
export interface Discourse {
  /** The country that the article is about: most often named as a place, the lead counting more. */
  readonly theatre: string | null;
  /** The actor whose forces the article is about. */
  readonly mainForce: string | null;
  /** The country last named as a place. */
  country: string | null;
  place: string | null;
  /** Who was spoken of, latest last. */
  readonly entities: Entity[];
  /** Who spoke last, for "he said", "the official said". */
  speaker: { kind: 'named' | 'anonymous' | 'document' | 'media'; actors: readonly string[]; words: string } | null;
  /** The interval of the dated event before. */
  interval: { start: string | null; end: string | null } | null;
}

const leadSentences = 4;

/** Starts the account of an article from all of its readings. */
export function startDiscourse(readings: readonly Reading[]): Discourse {
  return {
    theatre: mostFrequent(readings, countriesOf),
    mainForce: mostFrequent(readings, forcesOf),
    country: null,
    place: null,
    entities: [],
    speaker: null,
    interval: null,
  };
}

function mostFrequent(readings: readonly Reading[], read: (reading: Reading) => readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const [position, reading] of readings.entries()) {
    const weight = position < leadSentences ? 3 : 1;
    for (const code of read(reading)) counts.set(code, (counts.get(code) ?? 0) + weight);
  }
  let best: string | null = null;
  for (const [code, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = code;
  return best;
}

const locative = /^(?:in|into|from|to|out of|across|inside|throughout|near|at|within|around|over|of)$/;

/** Countries named as a place: after a preposition of place, or as what is left or entered. */
function countriesOf(reading: Reading): string[] {
  const out: string[] = [];
  for (const place of reading.places) {
    if (place.country === null) continue;
    const at = reading.words.findIndex((word) => word.start >= place.start);
    const group = reading.groups.find((candidate) => candidate.from <= at && at < candidate.to);
    if (group === undefined || group.possessor !== null) continue;
    if (group.preposition !== null && locative.test(group.preposition)) out.push(place.country);
  }
  return out;
}

const forceNoun =
  /^(?:troop|soldier|force|marine|military|army|personnel|servicemen|servicewomen|service|troops|forces|adviser|advisor|peacekeeper|withdrawal|pullout|pullback|drawdown|mission|contingent)s?$/;

function forcesOf(reading: Reading): string[] {
  const out: string[] = [];
  for (const group of reading.groups) {
    const head = reading.words[group.head];
    if (head === undefined || !forceNoun.test(head.lower)) continue;
    for (const mention of mentionsIn(reading, reading.actors, group))
      if (mention.form !== 'generic') out.push(...mention.actors);
  }
  return out;
}

export function kindOf(mention: ActorMention): Entity['kind'] {
  const kind = actorInfo(mention.actors[0] ?? '').kind;
  if (kind === 'state' || kind === 'former_state') return 'state';
  if (kind === 'coalition' || kind === 'alliance' || kind === 'international_organization') return 'coalition';
  return 'group';
}

/** Takes note of who and where a sentence spoke of, once its claims are read. */
export function advance(discourse: Discourse, reading: Reading): void {
  for (const mention of reading.actors) {
    const at = reading.words.findIndex((word) => word.start >= mention.start);
    const group = reading.groups.find((candidate) => candidate.from <= at && at < candidate.to);
    const subject =
      group !== undefined &&
      reading.clauses.some((clause) => clause.subject?.from === group.from && clause.relation !== 'relative');
    discourse.entities.push({
      actors: mention.actors,
      kind: kindOf(mention),
      person: mention.form === 'person',
      subject,
      sentence: reading.sentence.index,
    });
  }
  const last = reading.places.findLast((place) => place.country !== null);
  if (last !== undefined) {
    const located = countriesOf(reading);
    discourse.country = located.at(-1) ?? discourse.country;
    discourse.place = last.country === discourse.country ? last.place : null;
  }
}
