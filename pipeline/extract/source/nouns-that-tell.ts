import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

const telling = wordSet(
  'report reports statement statements announcement announcements claim claims assertion assertions allegation allegations accusation accusations warning warnings',
);

/** Whether a noun is one for what is told: "the army denied *reports* that rebels had attacked". */
export const isTold = ({ words }: Reading, { head }: NounGroup): boolean => telling.has(words[head]?.lower ?? '');

/** "amid *news reports* that rebels had attacked": what tells in a clause of its own; not "claims that he made". */
export function nounsThatTell(reading: Reading): NounGroup[] {
  return reading.clauses.flatMap((clause) => {
    const group = clause.link === 'that' ? reading.groups.find(({ to }) => to === clause.from) : undefined;
    const isOfNoun = group !== undefined && isTold(reading, group) && hasNoGap(reading, clause, group);
    return isOfNoun && !isAnsweredFor(reading, group) ? [group] : [];
  });
}

/** Whether a clause behind "that" lacks nothing that its noun would be. */
const hasNoGap = (
  { clauses }: Reading,
  { subject, object, verb, complements, index }: Clause,
  { head }: NounGroup,
): boolean =>
  subject !== null &&
  subject.head !== head &&
  (object !== null ||
    verb.passive ||
    complements.length > 0 ||
    clauses.some(({ governor }) => governor?.index === index));

/** "He *denied reports* that …": whoever does answers for that. */
const isAnsweredFor = ({ clauses }: Reading, { from }: NounGroup): boolean =>
  clauses.some(
    ({ object, verb }) => object?.from === from && verb.form === 'finite' && /^(?:deny|confirm)$/.test(verb.lemma),
  );
