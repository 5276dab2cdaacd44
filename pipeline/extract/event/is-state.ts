import type { Clause } from '../clause/clause.js';
import { harmingVerbs } from '../clause/harming-verbs.js';
import { takesCaptive } from '../clause/takes-captive.js';
import { callsAsPlan } from '../modality/calls-as-plan.js';
import type { Reading } from '../reading.js';
import { isStaying } from './is-staying.js';

/** "are stationed", "still occupy a hill", "have been deployed there for years" say where forces are, not that they move. */
export const isState = (reading: Reading, clause: Clause): boolean =>
  isStanding(clause) ||
  (clause.verb.lemma === 'occupy' && isHolding(clause)) ||
  isRelieved(clause) ||
  isOfAny(reading, clause) ||
  isInPlace(reading, clause) ||
  isRemembered(reading, clause) ||
  isDevoted(reading, clause) ||
  isEntitled(reading, clause) ||
  isBound(clause) ||
  takesCaptive(reading.words, clause) ||
  countsDead(reading, clause) ||
  callsAsPlan(reading.words, clause) ||
  isStaying(reading, clause);

/** "The jets *are based* there", "the goals *were met*", "*are stationed*", but not "will be stationed"; "*is limited* to 900", but not "was limited". */
function isStanding(clause: Clause): boolean {
  const { lemma, passive, modal, progressive } = clause.verb;
  if (!passive) return false;
  if (lemma === 'station') return modal === null;
  if (lemma === 'assign') return isNow(clause);
  if (lemma === 'limit') return isNow(clause) && !progressive;
  return lemma === 'base' || lemma === 'engage' || lemma === 'meet';
}

/** "the units *being replaced*": which ones they are. */
const isRelieved = ({ verb, relation }: Clause): boolean =>
  relation === 'reduced' && verb.passive && /^(?:replace|relieve)$/.test(verb.lemma);

/** "*any* soldiers *entering* the valley are invaders": nobody has entered. */
const isOfAny = ({ words }: Reading, { relation, subject }: Clause): boolean =>
  relation === 'reduced' && subject !== null && words[subject.from]?.lower === 'any';

/** "The soldiers *are in place*", but not "will be in place by May". */
const isInPlace = ({ words }: Reading, { verb }: Clause): boolean =>
  verb.lemma === 'be' &&
  verb.form === 'finite' &&
  verb.modal === null &&
  /^(?:place|position|the)$/.test(words[verb.to + 1]?.lower ?? '');

/** "still *occupies* a hill", "the troops *occupying* the port", but not "broke the truce by *occupying* the port". */
const isHolding = (clause: Clause): boolean =>
  clause.relation === 'reduced' ||
  clause.verb.progressive ||
  (isNow(clause) && clause.verb.form === 'finite' && !/^(?:if|unless|when|until|once)$/.test(clause.link ?? ''));

/** "marked the anniversary *of the last soldier leaving*". */
const isRemembered = ({ words }: Reading, { verb, subject }: Clause): boolean =>
  verb.form === 'gerund' &&
  subject?.preposition === 'of' &&
  /^(?:anniversary|memory|commemoration)$/.test(words[subject.outerFrom - 1]?.lower ?? '');

/** "is committed to giving its officers the means": what somebody stands for, not whom he sends. */
const isDevoted = ({ clauses, words }: Reading, { verb }: Clause): boolean =>
  verb.lemma === 'commit' &&
  verb.passive &&
  words[verb.to]?.lower === 'to' &&
  clauses.some(({ relation, verb: other }) => relation === 'gerund' && other.from === verb.to + 1);

/** "The soldiers *are authorised to* fire": what they may do, where no parliament says so. */
const isEntitled = ({ clauses }: Reading, { verb, index, complements }: Clause): boolean =>
  /^(?:authori[sz]e|permit|allow|empower|entitle)$/.test(verb.lemma) &&
  verb.passive &&
  !complements.some(({ preposition }) => preposition === 'by') &&
  clauses.some(({ relation, governor }) => relation === 'infinitive' && governor?.index === index);

/** "*is bound* by the truce", but not "is no longer bound by it". */
const isBound = ({ verb }: Clause): boolean => verb.lemma === 'bind' && !verb.negated;

/** "The number of soldiers *killed* there has risen". */
const countsDead = ({ clauses }: Reading, { subject, verb }: Clause): boolean =>
  subject !== null &&
  clauses.some(
    (other) =>
      other.relation === 'reduced' &&
      harmingVerbs.has(other.verb.lemma) &&
      subject.to <= other.verb.from &&
      other.verb.to <= verb.from,
  );

const isNow = ({ verb }: Clause): boolean => verb.tense === 'present' && !verb.perfect;
