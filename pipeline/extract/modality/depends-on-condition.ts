import type { Clause } from '../clause/clause.js';
import type { Word } from '../clause/word.js';

/** "said the soldiers would return if the truce broke", but not "even if". */
export const dependsOnCondition = (words: readonly Word[], clauses: readonly Clause[], { index }: Clause): boolean =>
  clauses.some(
    ({ link, governor, relation, from }) =>
      link === 'if' && relation === 'adverbial' && governor?.index === index && words[from - 1]?.lower !== 'even',
  );
