import { wordSet } from '../word-list.js';
import type { Clause } from './clause.js';
import type { Word } from './word.js';

const captives = wordSet('prisoner captive hostage');

/** "were *taken prisoner*", "are *held captive*", "took them *into custody*": what becomes of people, and no movement. */
export const takesCaptive = (words: readonly Word[], { verb, complements }: Clause): boolean =>
  ((verb.lemma === 'take' || verb.lemma === 'hold') && captives.has(words[verb.to]?.lower ?? '')) ||
  (verb.lemma === 'take' &&
    complements.some(
      ({ preposition, group }) =>
        preposition === 'as' && /^(?:prisoners|captives|hostages)$/.test(words[group.head]?.lower ?? ''),
    )) ||
  complements.some(
    ({ preposition, group }) =>
      (preposition === 'into' || preposition === 'in') && words[group.head]?.lower === 'custody',
  );
