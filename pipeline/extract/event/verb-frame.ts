import type { EventType } from '../../../schemas/event-type.js';
import type { Modality } from '../../../schemas/modality.js';
import type { NounClass } from '../noun-classes.js';

/** What a noun group must be to fill a role: a class of nouns, or what is said here. */
export type Requirement =
  | NounClass
  /** Names somebody of codebook section 6, or is a noun for armed people or a government. */
  | 'actor'
  /** Names an armed group. */
  | 'group'
  /** An organisation, or a people: "the Kenyans". */
  | 'alliance'
  /** Soldiers to those who speak: "our boys". */
  | 'ours'
  /** A mission by its name, or "the peacekeeping force". */
  | 'standing_force'
  /** "more soldiers", "extra helicopters". */
  | 'more_force'
  /** "an advisory role". */
  | 'support_role'
  /** "the lead for security". */
  | 'security_lead'
  /** An agreement that is a truce by the words before it. */
  | 'truce_deal'
  /** Fighting as such: "halt fighting", not "end the fighting in the north". */
  | 'hostilities'
  /** Names a place. */
  | 'place'
  /** Names a country, or is "the country". */
  | 'country'
  /** A place in the country whose forces the subject of its verb names. */
  | 'own_place'
  /** Any place but those. */
  | 'other_place'
  | 'person'
  /** Any proper name. */
  | 'name'
  /** Somebody by name, not by kind. */
  | 'named'
  /** That pronoun. */
  | 'it'
  | 'any'
  /** There must be no group. */
  | 'none';

/** A verb that can make an event, and what must stand around it. Grammatical roles are those of the active voice. */
export interface VerbFrame {
  readonly type: EventType;
  /** Whether who does it must be named in the passive too: "was extended" alone tells of no vote. */
  readonly namesAgent?: true;
  /** Whether those who move are guests where they are: who goes home is not at home. */
  readonly movesGuests?: true;
  /** Whether those who leave may be on their way out, not back: "The soldiers *left* for duties in Mali". */
  readonly maySetOut?: true;
  /** Whether it tells what became of people, and so may be what another event of its sentence did: "shelled the town, *killing* nine". */
  readonly harms?: true;
  /** Whether it is of the event told right before it, where there is one: "Nine were killed and 40 soldiers *injured*". */
  readonly ofOneBefore?: true;
  /** Whether it is no demand but a withdrawal where one's own are told to go: "*ordered* its soldiers out". */
  readonly recalls?: true;
  /** Dictionary forms. */
  readonly verbs: readonly string[];
  /** A particle or preposition that must follow: "pull *out*". */
  readonly with?: readonly string[];
  /** What the subject must be, any one of these. */
  readonly subject?: readonly Requirement[];
  /** What the object must be, any one of these; `[]` when there must be none. */
  readonly object?: readonly Requirement[];
  /** Subjects with which the verb means something else: "the flood killed". Dictionary forms. */
  readonly subjectUnless?: readonly string[];
  /** Objects with which the verb means something else: "met the deadline". Dictionary forms. */
  readonly objectUnless?: readonly string[];
  /** A prepositional phrase that must be there. */
  readonly phrase?: { readonly prepositions: readonly string[]; readonly of: readonly Requirement[] };
  /** A prepositional phrase with which the verb means something else: "agrees *with the plan*", "met *with reporters*". */
  readonly phraseUnless?: { readonly prepositions: readonly string[]; readonly of: readonly Requirement[] };
  /** Whether an infinitive can stand for the phrase: "agreed *to leave*". */
  readonly orInfinitive?: true;
  /** Whether a clause of what shall be can stand for it: "insisted *that they leave*". */
  readonly orSubjunctive?: true;
  /** Whether the object must be somebody else's: "wants *the* troops to leave", not "its". */
  readonly objectUnlessOwn?: true;
  /** Whether the event is that it is "no longer" so: "is no longer bound by the truce". */
  readonly denied?: true;
  /** What the verb makes of the event by its own meaning: "pledged 200 troops" is `planned`. */
  readonly modality?: Modality;
  /**
   * Who acts: the subject; a `mover`: the forces that are the object ("pulled its troops out"), else the subject; all `parties`: subject, object and
   * who stands behind "with" and "between"; the `object`; nobody who is named.
   */
  readonly actor: 'subject' | 'mover' | 'parties' | 'object' | 'none';
  /** Who is acted on; behind a preposition, what the group must be, any one of these, where another says only where. */
  readonly target?:
    | 'object'
    | 'subject'
    | { readonly prepositions: readonly string[]; readonly of?: readonly Requirement[] };
  /** Two sentences of our own that the frame reads, and one that it must skip. */
  readonly reads: readonly string[];
  readonly skips?: readonly string[];
}

/** The frames of one type of event by their names; who acts need be said only where it is not who usually does in events of the type. */
export type FramesOfType = Readonly<
  Record<string, Omit<VerbFrame, 'type' | 'actor'> & Partial<Pick<VerbFrame, 'actor'>>>
>;
