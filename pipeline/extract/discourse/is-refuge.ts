import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** "withdrew *into Tanzania*", "fled *to Zaire*": where those go who fight next door. */
export const isRefuge = ({ clauses }: Reading, { from, preposition }: NounGroup): boolean =>
  /^(?:into|to|across)$/.test(preposition ?? '') &&
  clauses.some(
    ({ verb, complements }) =>
      /^(?:withdraw|flee|retreat|escape)$/.test(verb.lemma) && complements.some(({ group }) => group.from === from),
  );
