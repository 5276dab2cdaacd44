import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import { classesOf } from '../noun-classes.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** What fighting or talks do and nobody else in them: the clause is of them, whatever noun stands before it. */
const lasting = wordSet('last rage erupt begin start continue flare drag end');

/** "were wounded in a gun battle with rebels *that lasted an hour on Friday*", "in fighting *that began Friday*": when that was, they were; not those who "*have fled* in an offensive that began this month". */
export const goesOn = ({ relation, verb, subject, governor }: Clause, reading: Reading): boolean =>
  relation === 'relative' &&
  lasting.has(verb.lemma) &&
  verb.tense === 'past' &&
  !verb.perfect &&
  governor !== null &&
  !governor.verb.perfect &&
  (isFighting(governor, reading) ||
    [subject, ...governor.complements.map(({ group }) => group)].some(isEvent(reading)));

/** "The raid, *which occurred on Friday*, killed nine", "*It was on Friday* that nine were killed": clauses that only say when. */
export const happenedRuns = ({ subject, governor, link }: Clause, reading: Reading): Clause[] => {
  const isCleft = link === 'that' && governor?.verb.lemma === 'be' && governor.subject?.from === governor.from;
  const told = reading.clauses.filter(
    ({ relation, verb, governorNoun }) =>
      relation === 'relative' &&
      governorNoun !== null &&
      governorNoun === subject?.head &&
      isEvent(reading)(subject) &&
      /^(?:occur|happen|take|come)$/.test(verb.lemma) &&
      verb.tense === 'past' &&
      !verb.perfect,
  );
  return isCleft ? [governor, ...told] : told;
};

/** "in *fighting*", which the parser takes for a verb. */
const isFighting = ({ verb, link }: Clause, { words }: Reading): boolean =>
  verb.form === 'gerund' && link === 'in' && classesOf(verb.lemma, words[verb.from]?.lower ?? '').includes('attack');

const isEvent =
  ({ words }: Reading) =>
  (group: NounGroup | null): boolean => {
    const head = group === null ? undefined : words[group.head];
    const found = head === undefined ? [] : classesOf(head.lemma, head.lower);
    return found.includes('attack') || found.includes('talks');
  };
