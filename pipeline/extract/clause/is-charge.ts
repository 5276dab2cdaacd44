import type { Clause } from './clause.js';

/** "accused Chad *of shelling* a village": what somebody is said to have done. */
export const isCharge = ({ link, governor }: Clause): boolean =>
  (link === 'of' || link === 'for') && isCharging(governor);

/** Whether a clause says that somebody has done something: "*blamed the rebels* for the raid". */
export const isCharging = (clause: Clause | null): boolean =>
  /^(?:accuse|suspect|convict|blame|condemn)$/.test(clause?.verb.lemma ?? '');
