import type { Clause, Relation } from './clause.js';
import type { NounGroup } from './noun-group.js';
import type { VerbGroup } from './verb-group.js';

/** What the words before a verb say of it. */
export interface Attachment {
  /** The verb group, its open reading settled. */
  readonly verb: VerbGroup;
  readonly subject: NounGroup | null;
  readonly relation: Relation;
  readonly link: string | null;
  readonly governor: Clause | null;
  readonly governorNoun: number | null;
  /** Where the clause begins. */
  readonly from: number;
}
