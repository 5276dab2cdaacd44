import type { Clause } from '../clause/clause.js';
import type { Reading } from '../reading.js';

/** The words of a clause as they stand. */
export const clauseText = ({ document, words }: Reading, { from, to }: Clause): string =>
  document.text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
