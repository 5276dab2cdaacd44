import type { Clause } from '../clause/clause.js';

/** "were deployed there", "are deployed at four sites": where they are, not where they go. */
export const isStaying = ({ verb, complements }: Clause): boolean =>
  verb.passive &&
  verb.lemma === 'deploy' &&
  verb.modal === null &&
  verb.form === 'finite' &&
  !complements.some((complement) => complement.preposition === 'to' || complement.preposition === 'into');
