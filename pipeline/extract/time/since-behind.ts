import type { Clause } from '../clause/clause.js';
import type { Reading } from '../reading.js';
import type { ReadTime } from './time-mention.js';

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

/** "Denmark, a member *since 2004*, has 900 men there", "Rebels who hold the town *since May* attacked": before a verb that is no perfect, it is of something else. */
export function isSinceOfOther({ clauses, words }: Reading, { expression, end }: ReadTime, near: number): boolean {
  if (expression.direction !== 'since') return false;
  const at = words.findIndex((word) => word.end === end);
  return clauses.some(
    ({ from, verb, subject }) =>
      from <= near &&
      verb.from <= near &&
      near < Math.max(verb.to, verb.from + 8) &&
      subject !== null &&
      subject.to <= at &&
      at < verb.from &&
      verb.form === 'finite' &&
      !verb.perfect,
  );
}
