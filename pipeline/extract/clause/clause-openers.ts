import { wordSet } from '../word-list.js';

/** Words that open a clause or a phrase: "*after* the vote", "*after* they voted". Source: Quirk et al. 1985, 14.12. */
export const clauseOrPhraseOpeners: ReadonlySet<string> = wordSet('after before as since until till');

/** Words that open nothing but a clause. Source: Quirk et al. 1985, 14.12 (subordinators) and 15.4 (wh-elements). */
export const onlyClauseOpeners: ReadonlySet<string> = wordSet(
  'if unless whether although though while because that once lest whereas when where how why',
);

/** Words behind which a gerund says how or when: "*by* shelling the town", "*after* leaving". Source: Quirk et al. 1985, 15.14 (subordinators of non-finite clauses). */
export const gerundOpeners: ReadonlySet<string> = wordSet('by after before without while when since upon');
