import type { Clause } from '../clause/clause.js';
import { harmingVerbs } from '../clause/harming-verbs.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';
import { wordList, wordSet } from '../word-list.js';
import { isIn } from './is-in.js';
import { namingVerbs } from './naming-verbs.js';

/** The relative clause that says who has or loses the people: "the 900 soldiers *that Denmark sent*", "the 12 men *we lost*"; null for none. */
export const ownedIn = ({ clauses }: Reading, group: NounGroup): Clause | null =>
  clauses.find(
    (clause) =>
      clause.relation === 'relative' &&
      clause.verb.form === 'finite' &&
      !isTakenBack(clauses, group) &&
      (isIn(clause.object, group) || isLeftOutIn(clause, group)),
  ) ?? null;

/** "*recalled* the 900 soldiers that it had sent": they are those who leave, whoever sent them. */
const isTakenBack = (clauses: Reading['clauses'], group: NounGroup): boolean =>
  clauses.some(({ verb, object }) => object?.from === group.from && takesBack.has(verb.lemma));

/** Source: VerbNet class 10.1 (remove). */
const takesBack = wordSet('withdraw recall pull evacuate');

/** "the 12 men *we lost*": the pronoun that would be the object is left out. */
export const isLeftOutIn = ({ relation, verb, object, subject, governorNoun }: Clause, group: NounGroup): boolean =>
  relation === 'relative' &&
  object === null &&
  !verb.passive &&
  governorNoun === group.head &&
  subject !== null &&
  subject.from >= group.to &&
  !isIn(subject, group);

/** "*900 soldiers to come home*": a heading says with an infinitive what is to become of them. */
export const isHeadlineOf = ({ relation, governor, governorNoun, verb }: Clause, group: NounGroup): boolean =>
  relation === 'infinitive' &&
  governor === null &&
  governorNoun === group.head &&
  verb.from === group.to &&
  group.preposition === null;

/** "The 900 soldiers *to be sent to Mali* are being trained": that they go, whatever else is said of them. */
export const isToBeMoved = ({ relation, governorNoun, verb }: Clause, group: NounGroup): boolean =>
  relation === 'infinitive' &&
  verb.passive &&
  governorNoun === group.head &&
  verb.from === group.to &&
  toBeMoved.has(verb.lemma);

/** Source: VerbNet classes 11.1 (send) and 10.1 (remove). */
const toBeMoved = wordSet('send deploy dispatch station withdraw recall pull redeploy');

/**
 * The participle behind the people that says what became of them: "swapped them for 500 guerrillas *held in jails*", not those "held in reserve"; "the 900
 * soldiers *pledged* by Oslo"; "praised 900 soldiers *sent last year*", where the verb in front neither moves nor hurts them; "led to nine soldiers *being
 * killed*".
 */
export const heldBehind = (reading: Reading, group: NounGroup): Clause | null =>
  reading.clauses.find(
    (clause) =>
      isDoneTo(clause, group, reading) ||
      (clause.relation === 'reduced' &&
        clause.governorNoun === group.head &&
        clause.verb.from === group.to &&
        clause.verb.form === 'participle' &&
        (pledges.has(clause.verb.lemma) ||
          (holds.has(clause.verb.lemma) && !isInReserve(reading, clause)) ||
          (tells.has(clause.verb.lemma) && isOnlySpokenOf(reading, clause, group)))),
  ) ?? null;

/** "led to nine soldiers *being killed*". */
export const isDoneTo = ({ verb }: Clause, group: NounGroup, { words }: Pick<Reading, 'words'>): boolean =>
  verb.form === 'gerund' &&
  verb.passive &&
  verb.from === group.to &&
  words[verb.from]?.lower === 'being' &&
  group.preposition !== null;

const pledges = wordSet('pledge promise');
const holds = wordSet('hold jail imprison detain');
/** Source: VerbNet classes 11.1 (send), 42 (murder), 40.8 (hurt). */
const tells: ReadonlySet<string> = new Set([...harmingVerbs, ...wordList('send dispatch capture seize abduct kidnap')]);

const isInReserve = ({ words }: Reading, { complements }: Clause): boolean =>
  complements.length === 0 ||
  complements.some(({ group }) => /^(?:reserve|readiness|check)$/.test(words[group.head]?.lower ?? ''));

/** Whether the verb that the people stand with only speaks of them: "met", "is part of". */
const isOnlySpokenOf = ({ clauses }: Reading, { index }: Clause, group: NounGroup): boolean =>
  clauses.some(
    (clause) =>
      clause.index < index &&
      clause.verb.form === 'finite' &&
      onlySpeaks.has(clause.verb.lemma) &&
      (isIn(clause.object, group) ||
        clause.complements.some((other) => other.group === group && other.group.from >= clause.verb.to)),
  ) ||
  // "The nine soldiers *seized by rebels* are safe"
  clauses.some(({ verb, subject, index: at }) => at === index + 1 && verb.lemma === 'be' && isIn(subject, group));

/** With those whom others meet and join. Source: VerbNet classes 30 (see), 36.3 (meet), 107 (involve). */
const onlySpeaks: ReadonlySet<string> = new Set([
  ...namingVerbs,
  ...wordList('meet visit see greet welcome treat include join replace relieve'),
]);

/** "A team of 15 soldiers, searching for a man, *strayed* into a minefield". */
export const ofTeam = ({ clauses }: Reading, { preposition, outerFrom }: NounGroup): Clause | null =>
  preposition === 'of'
    ? (clauses.find(({ verb, subject }) => verb.form === 'finite' && subject?.to === outerFrom) ?? null)
    : null;

/** "*With 900 soldiers*, Togo *has* the largest contingent". */
export const behindFront = ({ clauses }: Reading, at: number): Clause | null =>
  clauses.find(({ fronted }) => fronted !== null && fronted.from <= at && at < fronted.to) ?? null;
