import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';
import type { FigureDraft } from './figure-draft.js';

/** "*That force* has meanwhile grown to 900", "bringing *their number* to 900": of those who were just counted. */
export const isChangeOfCounted = ({ measureRule, clause }: FigureDraft, { words }: Reading): boolean =>
  isOfTheirs(words, clause?.object ?? null) ||
  (measureRule === 'figure/level-after-change' &&
    clause?.subject != null &&
    clause.subject.possessor === null &&
    /^(?:force|contingent|number|total|figure)$/.test(words[clause.subject.head]?.lower ?? '') &&
    clause.subject.head - clause.subject.from <= 1);

const isOfTheirs = (words: Reading['words'], object: NounGroup | null): boolean =>
  object !== null &&
  /^(?:number|total|strength)$/.test(words[object.head]?.lower ?? '') &&
  /^(?:their|its|the)$/.test(words[object.from]?.lower ?? '') &&
  words[object.to]?.lower !== 'of';
