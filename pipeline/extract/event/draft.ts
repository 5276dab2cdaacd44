import type { EventType } from '../../../schemas/event-type.js';
import type { Span } from '../../stage.js';
import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { ModalityReading } from '../modality/modality-of.js';

/** An event that a clause or a noun speaks of, before its roles are resolved. */
export interface EventDraft {
  readonly type: EventType;
  readonly rule: string;
  /** The words that carry it. */
  readonly quote: Span;
  /** Word index of the verb or noun. */
  readonly trigger: number;
  readonly clause: Clause | null;
  /** The words around it that may say where and when. */
  readonly run: { readonly from: number; readonly to: number };
  readonly modality: ModalityReading;
  readonly actors: readonly NounGroup[];
  /** Who acts when the groups above name nobody: the one that sends, say. */
  readonly fallbackActors: readonly NounGroup[];
  readonly targets: readonly NounGroup[];
  /** Whom it hits when the groups above name nobody: "killed six villagers in a raid *on a Chadian post*". */
  readonly fallbackTargets: readonly NounGroup[];
  /** Word indexes of nouns that name the same event: "*the May 4 attack* killed six". */
  readonly echoes: readonly number[];
  /** Whether a noun only refers back ("the attack"): kept when nothing else in the sentence says it. */
  readonly reference: boolean;
  /** Whether a noun tells of another event than the verb it stands behind: "withdrew *after a raid*". */
  readonly earlier: boolean;
}

/** Whether a noun names the event: "the attack". */
export const isNamedByNoun = (draft: EventDraft): boolean => draft.rule.startsWith('event/noun-');

/** Whether forces leave, come or move. */
export const isMovement = ({ type }: EventDraft): boolean =>
  type === 'withdrawal' || type === 'deployment' || type === 'redeployment';
