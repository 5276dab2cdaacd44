import type { Clause } from '../clause/clause.js';
import type { Reading } from '../reading.js';
import type { ReadTime } from './time-mention.js';

/** Whether a "two days after" stands in front of a clause: it ends where the clause's own conjunction does. */
export const leadsInto = ({ words }: Reading, { from }: Clause, { end }: ReadTime): boolean =>
  (end === words[from]?.end && words[from + 1]?.lower !== ',') || end === words[from - 1]?.end;
