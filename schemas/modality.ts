import type { z } from 'zod';
import { narrowed, vocabulary } from './column.js';

/** Codebook section 5: whether what is claimed is so. */
export const modality = vocabulary({
  actual: 'Said to have happened or to be so, at its time, past or present; of a figure: the quantity was or is real.',
  ongoing: 'Events only: under way at publication, habitual, or begun and not over.',
  planned: 'Decided, announced, agreed, ordered, expected, scheduled, postponed or overdue: not yet done.',
  possible: 'May, could, is considered, proposed or demanded, or would be under a condition: not decided.',
  negated: 'Said not to be so ("is not withdrawing", "has not begun", "will not send").',
});
export type Modality = z.infer<typeof modality>;

/** Figures are never `ongoing`; and a level of nobody is the value 0, not a number `negated`. */
export const figureModality = narrowed(modality, ['actual', 'planned', 'possible', 'negated']);

/** What is not so is no level. */
export const levelModality = narrowed(modality, ['actual', 'planned', 'possible']);
