import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** "reduced its *force size*", "cut *troop totals*". */
export const isForceSize = ({ words }: Reading, { head, from }: NounGroup): boolean =>
  /^(?:size|totals?)$/.test(words[head]?.lower ?? '') &&
  head > from &&
  /^(?:force|troop|army|garrison)$/.test(words[head - 1]?.lower ?? '');
