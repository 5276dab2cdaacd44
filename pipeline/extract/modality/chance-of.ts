import type { Modality } from '../../../schemas/modality.js';
import type { Clause } from '../clause/clause.js';
import type { Word } from '../clause/word.js';
import { wordSet } from '../word-list.js';
import { nounEffect } from './governors.js';

/** "the possibility *of the army* launching a raid", "signed an order *sending soldiers there*". */
export const chanceOf = (words: readonly Word[], { subject, governorNoun, verb }: Clause): Modality | undefined =>
  subject !== null && subject.head === governorNoun && subject.preposition === 'of'
    ? nounEffect.get(words[subject.outerFrom - 1]?.lemma ?? '')
    : decrees.has(words[verb.from - 1]?.lemma ?? '') && moves.has(verb.lemma)
      ? nounEffect.get(words[verb.from - 1]?.lemma ?? '')
      : undefined;

/** Source: VerbNet classes 11 (send and carry), 10.1 (remove), 45.6 (change along a scale). */
const moves = wordSet('send deploy dispatch commit station withdraw pull recall remove bring move transfer reduce cut');
/** What says what is to be done. */
const decrees = wordSet(
  'order directive resolution bill legislation agreement deal accord plan proposal decision authorization',
);

/** "endorsed a plan *in which both armies withdraw*", "an accord under which …": what is to be. */
export const isOfPlan = (words: readonly Word[], { relation, link, from }: Clause): boolean =>
  relation === 'relative' &&
  link === 'which' &&
  /^(?:in|under)$/.test(words[from - 1]?.lower ?? '') &&
  nounEffect.get(words[from - 2]?.lemma ?? '') === 'planned';
