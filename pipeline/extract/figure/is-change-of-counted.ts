import type { Reading } from '../reading.js';
import type { FigureDraft } from './figure-draft.js';

/** "*That force* has meanwhile grown to 900", "*It* would fall to 900 by May": of those who were just counted. */
export const isChangeOfCounted = ({ measureRule, clause }: FigureDraft, { words }: Reading): boolean =>
  measureRule === 'figure/level-after-change' &&
  clause?.subject != null &&
  clause.subject.possessor === null &&
  (clause.object === null && isPronoun(words[clause.subject.head]?.lower)
    ? !clause.verb.passive
    : /^(?:force|contingent|number|total|figure)$/.test(words[clause.subject.head]?.lower ?? '')) &&
  clause.subject.head - clause.subject.from <= 1;

const isPronoun = (word: string | undefined): boolean => word === 'it' || word === 'that';
