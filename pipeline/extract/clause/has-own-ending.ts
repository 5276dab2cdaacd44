import type { Clause } from './clause.js';
import type { Word } from './word.js';

/** "will stay *until the war is over* and leave": a verb that has the ending of its subject shares nothing with a bare one. */
export const hasOwnEnding = (words: readonly Word[], { relation, verb }: Clause): boolean =>
  relation === 'adverbial' &&
  verb.modal === null &&
  verb.tense === 'present' &&
  /^(?:is|has|does|.*[^s]s)$/.test(words[verb.from]?.lower ?? '');
