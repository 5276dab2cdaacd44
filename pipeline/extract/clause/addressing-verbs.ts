import { wordSet } from '../word-list.js';

/** Verbs that say something to somebody: "told *the envoy* that …". Source: VerbNet 37.2 (tell), 37.9 (advise) and 37.13 (promise). */
export const addressingVerbs: ReadonlySet<string> = wordSet(
  'tell warn assure inform notify remind promise advise brief convince persuade',
);
