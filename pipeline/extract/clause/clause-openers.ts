import { wordSet } from '../word-list.js';

/** Words that open a clause or a phrase: "*after* the vote", "*after* they voted". Source: Quirk et al. 1985, 14.12. */
export const clauseOrPhraseOpeners: ReadonlySet<string> = wordSet('after before as since until');
