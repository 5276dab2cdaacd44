import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** "a detachment *consisting of 200 Chadian and 150 Kenyan troops*", "a plane *carrying 90 Chadians*": who makes up or fills what a noun names; null where nobody says. */
export function membersOf({ clauses }: Pick<Reading, 'clauses'>, { head }: NounGroup): NounGroup | null {
  const clause = clauses.find(
    ({ relation, governorNoun, verb }) =>
      relation === 'reduced' && governorNoun === head && /^(?:consist|comprise|carry)$/.test(verb.lemma),
  );
  return clause?.verb.lemma === 'consist'
    ? (clause.complements.find(({ preposition }) => preposition === 'of')?.group ?? null)
    : (clause?.object ?? null);
}
