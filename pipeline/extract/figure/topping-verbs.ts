import { wordSet } from '../word-list.js';

/** Verbs whose object is how many there are: "the force *topped 900*". Source: VerbNet class 45.6 (calibratable change of state). */
export const toppingVerbs: ReadonlySet<string> = wordSet('reach hit pass top exceed surpass total approach near');
