import type { Reading } from '../reading.js';
import type { FigureDraft } from './figure-draft.js';

/** "*That force* has meanwhile grown to 900": of those who were just counted. */
export const isChangeOfCounted = ({ measureRule, clause }: FigureDraft, { words }: Reading): boolean =>
  measureRule === 'figure/level-after-change' &&
  clause?.subject != null &&
  clause.subject.possessor === null &&
  /^(?:force|contingent|number|total|figure)$/.test(words[clause.subject.head]?.lower ?? '') &&
  clause.subject.head - clause.subject.from <= 1;
