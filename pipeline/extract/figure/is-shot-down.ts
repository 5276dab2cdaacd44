import type { Clause } from '../clause/clause.js';

/** "*shot down* 14 of them", "*intercepted* seven": what flies is counted, and nobody under arms. */
export const isShotDown = (clause: Clause | null): boolean =>
  clause !== null &&
  (/^(?:down|intercept)$/.test(clause.verb.lemma) || (clause.verb.lemma === 'shoot' && clause.particle === 'down'));
