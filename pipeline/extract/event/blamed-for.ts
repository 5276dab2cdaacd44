import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';

/** "*blamed the militia* for a raid", "a raid *blamed on the militia*", "blamed a raid *on the militia*": who is said to have made an attack; null where nobody is. */
export function blamedFor(
  clauses: readonly Clause[],
  { from, head, preposition }: Pick<NounGroup, 'from' | 'head' | 'preposition'>,
): NounGroup | null {
  for (const { verb, subject, object, complements, governorNoun } of clauses) {
    if (verb.lemma !== 'blame') continue;
    if (preposition === 'for' && verb.to <= from) return verb.passive ? subject : object;
    if (verb.passive ? subject?.from === from || governorNoun === head : object?.from === from)
      return complements.find((complement) => complement.preposition === 'on')?.group ?? null;
  }
  return null;
}
