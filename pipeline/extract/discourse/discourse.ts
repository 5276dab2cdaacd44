import type { Personnel } from '../../../schemas/personnel.js';
import type { Span } from '../../stage.js';
import type { Interval } from '../mention.js';
import type { Reading } from '../reading.js';
import type { AttackClaim } from './claims-of-attacks.js';
import type { Entity } from './entity.js';
import type { PlacesSpokenOf } from './places-spoken-of.js';
import type { InArms } from './states-in-arms.js';

/** What a reader has in mind when a sentence begins. */
export interface Discourse extends InArms {
  /** The country that the article is about: most often named as a place, the lead counting more. */
  readonly theatre: string | null;
  /** That country and those that the article names beside it, sorted: "in Iraq and Syria"; none without one. */
  readonly theatres: readonly string[];
  /** Countries that it names as places at least half as often as that one. */
  readonly rivals: readonly string[];
  /** Countries that only a small town stands for: in this article it is more likely another one, in the country that it is about. */
  readonly strangers: ReadonlySet<string>;
  /** Whether that country is named at least as often as all others together. */
  readonly settled: boolean;
  /** The actor whose forces the article is about. */
  readonly mainForce: string | null;
  /** The country that the report is written from; null without a dateline. */
  readonly home: string | null;
  /** Whether nobody has claimed what the report tells of: "No group claimed responsibility". */
  readonly unclaimed: boolean;
  /** Whether the article speaks of anybody who fights for no state. */
  readonly hasRebels: boolean;
  /** Pairs of states that it says fight each other. */
  readonly atOdds: ReadonlySet<string>;
  /** Who owns up to what was told before. */
  readonly claims: readonly AttackClaim[];
  /** The one armed group that the article names; null where it names none or several. */
  readonly mainGroup: string | null;
  /** The state whose president is "the President": of a release of his office, which writes him so. */
  readonly presidency: string | null;
  /** For whom a text speaks that says "we" of itself, where it quotes somebody else, and whether it speaks of "our troops"; null for a report. */
  readonly voice: {
    readonly actors: readonly string[];
    readonly quotations: readonly Span[];
    readonly sends: boolean;
  } | null;
  /** The state whose parliament or cabinet the article names. */
  readonly voters: string | null;
  /** Names of all the places that the article and its dateline name, in small letters. */
  readonly placeNames: ReadonlySet<string>;
  /** The country last named as a place. */
  country: string | null;
  place: string | null;
  /** Every place that was named, for "the city", "the base". */
  readonly places: PlacesSpokenOf;
  /** The last blow or seizure that was said where: its place and country, its days, and in which sentence it was told of last. */
  scene: (Interval & { readonly place: string; readonly country: string; readonly sentence: number }) | null;
  /** The sentence before; null at the beginning. */
  before: Reading | null;
  /** The sentence that last told a plan, so that "would" in the next one is what was planned; null for none. */
  planned: number | null;
  /** Whose people were counted last and where, for a number without a noun: "Some 300 are still there". */
  counted: {
    readonly force: string | null;
    readonly country: string | null;
    readonly personnel: Personnel;
    readonly sentence: number;
  } | null;
  /** Who was spoken of, latest last. */
  readonly entities: Entity[];
  /** Whether one of them is an armed group by its name. */
  namesGroup: boolean;
  /** Surnames of people who were introduced with an office, and for whom they act. */
  readonly people: Map<string, readonly string[]>;
  /** Who negotiated or agreed last, two or more. */
  parties: readonly string[] | null;
  /** Who took part in the last exercise. */
  drill: string | null;
  /** The last attack: who on whom, where, in which sentence, and whether it took place. */
  attack: {
    actor: string | null;
    target: string | null;
    country: string | null;
    sentence: number;
    done: boolean;
  } | null;
  /** The last attack that was said where, whatever the article is about: its countries, by whom, and in which sentence. */
  struck: { readonly country: string; readonly actor: string | null; readonly sentence: number } | null;
  /** The last demand: who of whom. */
  demand: { actor: string | null; target: string | null } | null;
  /** The last movement of forces, for "the process". */
  movement: {
    type: 'withdrawal' | 'deployment' | 'redeployment';
    actor: string | null;
    sentence: number;
    /** Whether they have gone. */
    done: boolean;
  } | null;
  /** Whose mission was last said to begin, change or end, for "the mission"; null where only an organization's or nobody's was. */
  task: string | null;
  /** Two countries that were named together last, for "both countries". */
  pair: readonly string[] | null;
  /** Who spoke last, for "he said", "the official said". */
  speaker: {
    kind: 'named' | 'anonymous' | 'document' | 'media';
    actors: readonly string[];
    words: string;
    sentence: number;
  } | null;
  /** Whether a sentence began with a person's name since then: "he" is that person. */
  introduced: boolean;
  /** Whether another outlet was quoted. */
  quotedMedia: boolean;
  /** The interval of the dated event before. */
  interval: { start: string | null; end: string | null } | null;
}
