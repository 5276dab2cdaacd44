import type { Clause } from '../clause/clause.js';
import type { Reading } from '../reading.js';

/** "*have died* fighting the rebels *since 1987*": behind a participle or a gerund, since when is said of the perfect before it. */
export const sinceBehind = (clause: Clause, { clauses, words }: Reading): { from: number; to: number }[] =>
  clause.verb.perfect && clause.verb.form === 'finite'
    ? clauses
        .filter(({ governor, verb }) => governor === clause && (verb.form === 'gerund' || verb.form === 'participle'))
        .flatMap(({ verb, to }) => {
          const since = words.findIndex(({ lower, index }) => lower === 'since' && verb.to <= index && index < to);
          return since < 0 ? [] : [{ from: since, to }];
        })
    : [];
