import type { EventType } from '../../../schemas/event-type.js';
import type { Modality } from '../../../schemas/modality.js';
import type { NounClass } from '../noun-classes.js';

/**
 * What a noun group must be to fill a role. A class of nouns; `actor`: names somebody of codebook section 6, or a noun for armed people or a government;
 * `group`: names an armed group; `alliance`: an organisation, or a people ("the Kenyans"); `ours`: "our boys", soldiers to those who speak;
 * `standing_force`: a mission by its name or as "the peacekeeping force"; `support_role`: "an advisory role"; `more_force`: "more soldiers", "extra helicopters"; `security_lead`: "the lead for security"; `truce_deal`: an agreement that is a truce by the words before it; `own_place`: a place in the country whose forces the subject of its verb names; `other_place`: any other; `hostilities`: fighting as such ("halt fighting", not "end the fighting in the north"); `it`: that pronoun; `place`: names a place; `country`: names a country, or "the country"; `person`; `name`: any proper name; `named`: somebody by name, not by kind; `any`; `none`: that there be no group.
 */
export type Requirement =
  | NounClass
  | 'group'
  | 'alliance'
  | 'ours'
  | 'standing_force'
  | 'more_force'
  | 'support_role'
  | 'security_lead'
  | 'truce_deal'
  | 'actor'
  | 'place'
  | 'country'
  | 'person'
  | 'name'
  | 'named'
  | 'hostilities'
  | 'own_place'
  | 'other_place'
  | 'it'
  | 'any'
  | 'none';

/** A verb that can make an event, and what must stand around it. Grammatical roles are those of the active voice. */
export interface VerbFrame {
  readonly type: EventType;
  /** Whether who does it must be named in the passive too: "was extended" alone tells of no vote. */
  readonly namesAgent?: true;
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
