import type { Clause } from '../clause/clause.js';
import type { VerbFrame } from './verb-frame.js';

/** Whether a clause of an agreement tells of one that is not reached yet: "are *negotiating* an accord" are talks. */
export const isStillOpen = ({ verb }: Clause, { type }: VerbFrame): boolean =>
  type === 'agreement' &&
  verb.lemma === 'negotiate' &&
  (verb.progressive || verb.modal !== null || verb.form === 'infinitive');
