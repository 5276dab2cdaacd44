import type { Modality } from '../../../schemas/modality.js';
import type { Clause } from '../clause/clause.js';
import type { Word } from '../clause/word.js';
import { nounEffect } from './governors.js';

/** "the possibility *of the army* launching a raid". */
export const chanceOf = (words: readonly Word[], { subject, governorNoun }: Clause): Modality | undefined =>
  subject !== null && subject.head === governorNoun && subject.preposition === 'of'
    ? nounEffect.get(words[subject.outerFrom - 1]?.lemma ?? '')
    : undefined;

/** "endorsed a plan *in which both armies withdraw*", "an accord under which …": what is to be. */
export const isOfPlan = (words: readonly Word[], { relation, link, from }: Clause): boolean =>
  relation === 'relative' &&
  link === 'which' &&
  /^(?:in|under)$/.test(words[from - 1]?.lower ?? '') &&
  nounEffect.get(words[from - 2]?.lemma ?? '') === 'planned';
