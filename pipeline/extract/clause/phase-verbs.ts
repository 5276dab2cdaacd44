import { wordSet } from '../word-list.js';

/** Verbs that say how far what another verb tells has come: "*began* shelling". Source: VerbNet 55 (begin, complete, continue, stop). */
export const phaseVerbs: ReadonlySet<string> = wordSet('begin start continue keep resume stop finish complete');
