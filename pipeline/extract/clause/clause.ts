import type { NounGroup } from './noun-group.js';
import type { VerbGroup } from './verb-group.js';

/** How a clause hangs on what stands before it. */
export type Relation =
  | 'main'
  | 'conjunct'
  | 'complement'
  | 'relative'
  | 'adverbial'
  | 'infinitive'
  | 'gerund'
  | 'reduced';

/** A preposition with the noun group that it governs. */
export interface Complement {
  readonly preposition: string;
  readonly group: NounGroup;
}

/** A verb group with who does it, what it is done to, and the phrases around it. `from` and `to` are word indexes of its extent. */
export interface Clause {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  /** The words before its subject at the beginning of the sentence: "In May 2003, …"; null for none. */
  readonly fronted: { readonly from: number; readonly to: number } | null;
  readonly verb: VerbGroup;
  /** Grammatical subject: the patient of a passive. */
  readonly subject: NounGroup | null;
  /** Direct object of an active verb. */
  readonly object: NounGroup | null;
  /** "up", "out", "down" right after the verb. */
  readonly particle: string | null;
  readonly complements: readonly Complement[];
  readonly relation: Relation;
  /** "if", "after", "that"; for a gerund its preposition; null for none. */
  readonly link: string | null;
  /** The clause that this one hangs on: the verb that an infinitive completes, the clause that a relative stands in. */
  readonly governor: Clause | null;
  /** Word index of the noun that an infinitive, gerund or relative clause completes: "decision to withdraw", "the cities it captured". */
  readonly governorNoun: number | null;
}
