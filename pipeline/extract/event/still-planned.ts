import type { SentenceContext } from '../context.js';
import { isStillPlanned } from '../discourse/is-still-planned.js';
import type { ModalityReading } from '../modality/modality-of.js';
import { type EventDraft, isMovement } from './draft.js';

/** "He ordered a pullout. The last 900 would leave by June": a movement told with "would" behind a plan is part of it; null for any other event. */
export const stillPlanned = (draft: EventDraft, { reading, discourse }: SentenceContext): ModalityReading | null =>
  draft.modality.rule === 'modality/would' && isMovement(draft) && isStillPlanned(reading, discourse)
    ? { modality: 'planned', rule: 'modality/plan-before' }
    : null;
