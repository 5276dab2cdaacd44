import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import { takesComplement } from '../clause/takes-complement.js';
import { armedNouns } from '../force/soldier-words.js';
import type { Reading } from '../reading.js';
import { completing } from './completing-clause.js';
import { isIn } from './is-in.js';

/** "A company of 120 officers *and soldiers is expected*", "13 soldiers, *nine of them marines, were killed*": of whom the verb is told, though the syntax takes the words before it alone. */
function toldBehindOthers({ clauses, words, groups }: Reading, group: NounGroup): Clause | null {
  const start = group.preposition === 'of' ? (groups.find(({ to }) => to === group.outerFrom) ?? group) : group;
  const takes = ({ object, verb }: Clause): boolean =>
    object !== null && !takesComplement(verb.lemma) && (isIn(object, group) || isIn(object, start));
  if (clauses.some(takes)) return null;
  if (start.preposition !== null) return null;
  const link = words[group.to]?.lower;
  const told = clauses.find(({ relation, subject, verb }) => {
    if (relation === 'reduced' || relation === 'relative' || subject?.from !== group.to + 1) return false;
    if (link === 'and') return words[subject.from]?.pos !== 'NUM' && armedNouns.has(words[subject.head]?.lower ?? '');
    return link === ',' && words[subject.from]?.pos === 'NUM' && words[verb.from - 1]?.lower === ',';
  });
  return told === undefined ? null : (completing(clauses, told) ?? told);
}

/**
 * "they say 60 rebels and dozens of rangers *and soldiers have been killed*": what is said of the last of a row, where the syntax takes the others
 * for the object of the saying.
 */
export function toldOfRow(reading: Reading, group: NounGroup): Clause | null {
  const { clauses, words } = reading;
  const said = clauses.find(
    ({ object, verb }) =>
      object !== null && verb.form === 'finite' && takesComplement(verb.lemma) && isIn(group, object),
  );
  return (
    toldBehindOthers(reading, group) ??
    clauses.find(
      ({ relation, governor, link, from, subject, verb }) =>
        relation === 'complement' &&
        // "said *that* 22 of its troops and police had died"
        (said === undefined ? link === 'that' && from <= group.from : governor === said) &&
        subject !== null &&
        subject.from >= group.to &&
        subject.to <= verb.from &&
        words[subject.from - 1]?.lower === 'and',
    ) ??
    null
  );
}
