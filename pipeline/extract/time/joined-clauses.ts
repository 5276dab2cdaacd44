import type { Clause } from '../clause/clause.js';
import { harmingVerbs } from '../clause/harming-verbs.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** The clauses that a clause shares its day with: the one that its verb is joined to, and those told in one breath. */
export function joinedClauses(clause: Clause, reading: Reading): readonly Clause[] {
  const { relation, governor, verb } = clause;
  if (relation === 'conjunct' && governor !== null) return isNowAfter(clause, governor) ? [] : [governor];
  if (verb.modal !== null || verb.tense !== 'past') return [];
  return reading.clauses.filter((other) => isJoinedTo(other, clause, reading));
}

/** "freed two on Sunday but *still hold 18*", "has had men there since 2000 and *now has 900*": what is so today has not the day of what happened. */
const isNowAfter = ({ verb }: Clause, { verb: before }: Clause): boolean =>
  verb.tense === 'present' && verb.modal === null && (before.tense === 'past' || (before.perfect && !verb.perfect));

/** "was killed and four *were injured on Tuesday*", "*was killed on Tuesday* and four were injured": told in one breath, unlike "remained but would leave on Tuesday". */
const isJoinedTo = (other: Clause, clause: Clause, reading: Reading): boolean =>
  (other.relation === 'conjunct' && other.governor?.index === clause.index && other.verb.modal === null) ||
  isToldWith(clause, other, reading) ||
  isToldWith(other, clause, reading) ||
  (harmingVerbs.has(clause.verb.lemma) && clause.verb.passive && isBehindAnd(other, clause, reading));

/** "came under fire on Tuesday, and four *were wounded*": by what was told before. */
const isBehindAnd = (first: Clause, second: Clause, { words }: Reading): boolean =>
  second.relation === 'main' &&
  second.index === first.index + 1 &&
  first.verb.form === 'finite' &&
  first.verb.tense === 'past' &&
  words[second.from - 1]?.lower === 'and';

const isToldWith = (first: Clause, second: Clause, { words }: Reading): boolean =>
  second.relation === 'main' &&
  second.index === first.index + 1 &&
  [first, second].every(({ verb }) => verb.tense === 'past' && (verb.passive || endures.has(verb.lemma))) &&
  words[second.from - 1]?.lower === 'and';

/** "died", "went missing": what happens to people, as a passive says. */
const endures = wordSet('die go perish');
