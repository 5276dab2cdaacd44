import { wordSet } from '../word-list.js';

/** Verbs that take the subjunctive. Source: Quirk et al. 1985, 16.32 (suasive verbs), but for those that also report ("suggest", "insist"). */
export const mandativeVerbs: ReadonlySet<string> = wordSet(
  'demand propose recommend request require ask urge order command advise',
);
