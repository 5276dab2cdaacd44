import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import { takesComplement } from '../clause/takes-complement.js';
import type { Reading } from '../reading.js';
import { isIn } from './is-in.js';

/**
 * "they say 60 rebels and dozens of rangers *and soldiers have been killed*": what is said of the last of a row, where the syntax takes the others
 * for the object of the saying.
 */
export function toldOfRow({ clauses, words }: Reading, group: NounGroup): Clause | null {
  const said = clauses.find(
    ({ object, verb }) =>
      object !== null && verb.form === 'finite' && takesComplement(verb.lemma) && isIn(group, object),
  );
  return (
    clauses.find(
      ({ relation, governor, link, from, subject, verb }) =>
        relation === 'complement' &&
        // "said *that* 22 of its troops and police had died"
        (said === undefined ? link === 'that' && from <= group.from : governor === said) &&
        subject !== null &&
        subject.from >= group.to &&
        subject.to <= verb.from &&
        words[subject.from - 1]?.lower === 'and',
    ) ?? null
  );
}
