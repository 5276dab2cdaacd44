import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** Who owns up to an attack in a clause: "*The militia* claimed responsibility"; null where it tells something else, or nobody does. */
export const claimerOf = (reading: Reading, { verb, subject, object }: Clause): NounGroup | null =>
  /^(?:claim|take)$/.test(verb.lemma) &&
  !verb.passive &&
  !verb.negated &&
  reading.words[object?.head ?? -1]?.lower === 'responsibility' &&
  subject !== null &&
  !isNobody(reading, subject)
    ? subject
    : null;

/** "*No group* claimed it", "*nobody*". */
export const isNobody = ({ words }: Reading, { from }: NounGroup): boolean =>
  /^(?:no|nobody|none)$/.test(words[from]?.lower ?? '') || words[from - 1]?.lower === 'no';
