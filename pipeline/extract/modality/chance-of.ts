import type { Modality } from '../../../schemas/modality.js';
import type { Clause } from '../clause/clause.js';
import type { Word } from '../clause/word.js';
import { nounEffect } from './governors.js';

/** "the possibility *of the army* launching a raid". */
export const chanceOf = (words: readonly Word[], { subject, governorNoun }: Clause): Modality | undefined =>
  subject !== null && subject.head === governorNoun && subject.preposition === 'of'
    ? nounEffect.get(words[subject.outerFrom - 1]?.lemma ?? '')
    : undefined;
