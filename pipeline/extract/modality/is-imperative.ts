import type { Clause } from '../clause/clause.js';
import type { Word } from '../clause/word.js';

/** "*Bring* the troops home": a bare verb that opens its sentence. */
export const isImperative = (words: readonly Word[], { verb, subject, relation }: Clause): boolean =>
  subject === null &&
  relation === 'main' &&
  verb.from === verb.head &&
  verb.tense === 'present' &&
  words[verb.head]?.lower === verb.lemma &&
  (verb.from === 0 || /^(?:[:“"]|``|please)$/.test(words[verb.from - 1]?.lower ?? ''));
