import { wordSet } from '../word-list.js';

/** Verbs whose object is made ready for what "for" names: "is preparing 900 soldiers *for deployment*". Source: VerbNet class 26.3 (prepare). */
export const preparingVerbs: ReadonlySet<string> = wordSet('prepare ready train earmark assemble equip alert');
