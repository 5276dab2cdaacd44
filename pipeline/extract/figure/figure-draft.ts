import type { Measure } from '../../../schemas/measure.js';
import type { Personnel } from '../../../schemas/personnel.js';
import type { Span } from '../../stage.js';
import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { EventDraft } from '../event/draft.js';
import type { QuantityMention } from '../mention.js';

/** A quantity of armed people and the clause that it stands in, before its columns are resolved. */
export interface FigureDraft {
  readonly quantity: QuantityMention;
  readonly quote: Span;
  /** The noun group that holds the number. */
  readonly group: NounGroup;
  readonly clause: Clause | null;
  readonly role: 'subject' | 'object' | 'phrase' | 'none';
  /** What kind of people, where a noun says; null where the noun is left out. */
  readonly personnel: Personnel | null;
  readonly measure: Measure;
  readonly measureRule: string;
  /** The event whose noun counts them: "the *deployment* of 900 soldiers"; null for none. */
  readonly event: EventDraft | null;
  /** Whether the number is a level that was there already: "withdraw *the* 2,000 troops". */
  readonly whole: boolean;
}

/** Where a quantity stands, before it is known what it measures. */
export type CountedPlace = Pick<FigureDraft, 'quantity' | 'group' | 'clause' | 'role' | 'quote'>;
