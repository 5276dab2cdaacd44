import { wordSet } from '../word-list.js';
import type { FigureDraft } from './figure-draft.js';

/** Verbs whose object is the other side. Source: VerbNet classes 18.1 (hit), 36.3 (meet in battle), 47.8 (surround). */
const fights = wordSet(
  'attack ambush surround encircle besiege trap face fight battle target strike hit shell bomb raid engage confront corner outnumber',
);

/** "gunmen *ambushed* 40 soldiers", "fired *on* two soldiers": those of the side that does not fight them. */
export const isFought = ({ clause, role, group }: FigureDraft): boolean =>
  clause !== null &&
  !clause.verb.passive &&
  (role === 'object'
    ? fights.has(clause.verb.lemma)
    : clause.verb.lemma === 'fire' && /^(?:on|at)$/.test(group.preposition ?? ''));
