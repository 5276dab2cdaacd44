import { wordSet } from '../word-list.js';

/** Verbs of bodily harm and nothing else: who has none as an object suffers it. Source: VerbNet classes 42 (murder, poison) and 40.8 (hurt). */
export const harmingVerbs: ReadonlySet<string> = wordSet('kill wound injure hurt maim slay behead');
