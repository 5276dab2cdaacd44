import type { Clause } from '../clause/clause.js';
import type { Reading } from '../reading.js';

/** "were deployed there", "are deployed at four sites", "has 900 troops deployed to the islands": where they are, not where they go. */
export const isStaying = (reading: Reading, clause: Clause): boolean =>
  isHeld(clause) ||
  (clause.verb.passive &&
    /^(?:deploy|position)$/.test(clause.verb.lemma) &&
    clause.verb.modal === null &&
    clause.verb.form !== 'infinitive' &&
    !clause.complements.some((complement) => complement.preposition === 'to' || complement.preposition === 'into') &&
    !isArrived(reading, clause) &&
    !isAdded(reading, clause) &&
    !isForTask(reading, clause) &&
    !isOnce(reading, clause));

/** "Peacekeepers *have been deployed* in the town": they are there now since they were sent, unless it is said for how long or since when. */
const isArrived = ({ words }: Reading, { verb, to }: Clause): boolean =>
  verb.perfect &&
  verb.tense === 'present' &&
  !verb.progressive &&
  !words.slice(verb.to, to).some(({ lower }) => lower === 'since' || lower === 'for');

/** "were deployed *to join the coalition*": what they went for, where no place is said to be theirs. */
const isForTask = ({ clauses }: Reading, clause: Clause): boolean =>
  clause.verb.tense === 'past' &&
  clause.complements.length === 0 &&
  clauses.some(({ relation, governor }) => relation === 'infinitive' && governor === clause);

/** "*Reinforcements* have been deployed", "*Extra* police were deployed": they were not there before. */
const isAdded = ({ words }: Reading, { subject }: Clause): boolean =>
  subject !== null &&
  words
    .slice(subject.from, subject.head + 1)
    .some(
      ({ lower, index }) =>
        /^(?:reinforcements?|additional|another|extra|further|fresh)$/.test(lower) ||
        (lower === 'more' && words[index + 1]?.lower !== 'than'),
    );

/** "has troops stationed", "keeps 900 men deployed". */
const isHeld = ({ relation, governor, governorNoun, verb }: Clause): boolean =>
  relation === 'reduced' &&
  (verb.lemma === 'deploy' || verb.lemma === 'station') &&
  governor !== null &&
  /^(?:have|keep|maintain)$/.test(governor.verb.lemma) &&
  governor.object?.head === governorNoun;

/** "were deployed *on Tuesday*", "was deployed *again*", "was deployed *in June 1999*": done once, on a day or in a month. */
function isOnce({ words, times }: Reading, { from, to, verb }: Clause): boolean {
  if (verb.tense === 'present' && !verb.perfect) return false;
  if (words.slice(verb.from, Math.min(verb.to + 1, to)).some(({ lower }) => /^(?:first|again|initially)$/.test(lower)))
    return true;
  const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
  return times.some(
    ({ expression, start: at }) =>
      start <= at &&
      at < end &&
      expression.direction === 'in' &&
      ((expression.kind === 'calendar' && /^(?:day|weekday|numeric|month)$/.test(expression.period.unit)) ||
        (expression.kind === 'relative' && expression.unit === 'day')),
  );
}
