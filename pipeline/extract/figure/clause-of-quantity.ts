import type { Clause } from '../clause/clause.js';
import { harmingVerbs } from '../clause/harming-verbs.js';
import { isCarrying } from '../clause/is-carrying.js';
import type { NounGroup } from '../clause/noun-group.js';
import { phaseVerbs } from '../clause/phase-verbs.js';
import { takesComplement } from '../clause/takes-complement.js';
import type { Word } from '../clause/word.js';
import { wordAt } from '../clause/word-at.js';
import type { QuantityMention } from '../mention.js';
import { ofGroup, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { changesLevel } from './changes-level.js';
import { completing, plans } from './completing-clause.js';
import { countedIn } from './counted-in-body.js';
import { isIn } from './is-in.js';
import { joinedToNamed } from './joined-to-named.js';
import { namingVerbs } from './naming-verbs.js';
import { sizeNouns } from './size-nouns.js';
import { behindFront, heldBehind, isHeadlineOf, isToBeMoved, ofTeam, ownedIn } from './told-behind.js';
import { toldOfRow } from './told-of-row.js';

/** The noun group that a number stands in; null where it stands in none. */
export function groupAt(reading: Reading, quantity: QuantityMention): NounGroup | null {
  const { start, end } = quantity.core;
  // "does *not have any soldiers*": the verb stands among the words that make none of them.
  const at = wordAt(reading.words, quantity.value === 0 ? end - 1 : start);
  const group = reading.groups.find(({ from, to }) => from <= at && at < to) ?? null;
  const behind = group === null ? null : quotedBehind(reading, group);
  // "the death of 15 “militants”"
  return group === null || behind === null
    ? group
    : { ...behind, preposition: group.preposition, outerFrom: group.outerFrom };
}

/** "30 *“terrorists”*": the noun behind a quotation mark is that of the number. */
const quotedBehind = ({ words, groups, clauses }: Reading, { from, to }: NounGroup): NounGroup | null =>
  words[to - 1]?.pos === 'NUM' &&
  opensQuotation.has(words[to]?.text ?? '') &&
  !clauses.some(({ object, verb }) => object?.from === from && !takesComplement(verb.lemma))
    ? (groups.find(({ from }) => from === to + 1) ?? null)
    : null;

const opensQuotation = wordSet('" “ `` \'');

/** The clause whose verb says what becomes of the people: "another 700 *were ordered to be flown in*" are flown in. */
export function clauseAt(reading: Reading, quantity: QuantityMention): Clause | null {
  const at = wordAt(reading.words, quantity.core.start);
  const group = groupAt(reading, quantity);
  if (group === null) return null;
  return (
    changeBy(reading, group, at) ??
    onTheWay(reading, group) ??
    countedIn(reading, group) ??
    besideWith(reading, group) ??
    ownedIn(reading, group) ??
    leftBehind(reading, group) ??
    heldBehind(reading, group) ??
    sentInRelative(reading, group) ??
    carriedAlong(reading, group) ??
    toldOfRow(reading, group) ??
    joinedToNamed(reading, group) ??
    reading.clauses.find((clause) => isToBeMoved(clause, group)) ??
    completed(reading, group) ??
    reading.clauses.find((clause) => isHeadlineOf(clause, group)) ??
    clauseAround(reading, group, at)
  );
}

/** "900 soldiers *leaving for Mali* were honoured": that they go, where the verb behind it moves or hurts nobody. */
function onTheWay(reading: Reading, group: NounGroup): Clause | null {
  const going = reading.clauses.find(
    ({ relation, verb }) =>
      verb.from === group.to && relation === 'reduced' && verb.form === 'gerund' && onTheirWay.has(verb.lemma),
  );
  if (going === undefined) return null;
  const main = reading.clauses.find(({ verb, subject }) => verb.form === 'finite' && isIn(subject, group));
  return main?.verb.passive === true && farewells.has(main.verb.lemma) ? going : null;
}

const onTheirWay = wordSet('deploy leave head depart go');
const farewells = wordSet('farewell honor honour greet welcome meet salute bless cheer bid see praise thank');

/** "60 came, with another 45 *scheduled to come*", "all but a few left, with 900 *remaining*": what a phrase beside the clause says of them. */
function besideWith(reading: Reading, group: NounGroup): Clause | null {
  const { clauses, words } = reading;
  if (group.preposition !== 'with') return null;
  const { to } = ofGroup(reading, group) ?? group;
  const at = words[to]?.pos === 'ADV' ? to + 1 : to;
  const told = clauses.find(({ verb }) => verb.from === at && (verb.form === 'gerund' || plans.has(verb.lemma)));
  if (told === undefined) return null;
  return completing(clauses, told) ?? (told.relation === 'reduced' ? told : null);
}

/** The infinitive or the finite verb that the people are subject or object of. */
function completed(reading: Reading, group: NounGroup): Clause | null {
  const complete = reading.clauses.filter(isComplete);
  const infinitives = complete.filter(({ relation, verb }) => relation === 'infinitive' && verb.from >= group.to);
  const infinitive = infinitives.findLast(
    (clause) =>
      (clause.governorNoun === null || clause.governorNoun >= group.to) &&
      isIn(clause.subject, group) &&
      !isOfRank(reading.words, clause) &&
      !isWhatFor(clause) &&
      (isDirect(clause, group) || isDue(reading, clause, group)),
  );
  if (infinitive !== undefined) return infinitive;
  const asked = infinitives.find(({ verb }) => verb.from <= group.to + 3 && askedFor(reading, group));
  if (asked !== undefined) return asked;
  const harmed = complete.find(({ object, verb }) => object?.from === group.from && verb.form === 'gerund');
  if (harmed !== undefined && harmed.verb.to === group.from) return harmed;
  const taken = complete.find((clause) => clause.object?.from === group.from && clause.verb.form === 'finite');
  const subject = complete.find((clause) => clause.verb.form === 'finite' && isIn(clause.subject, group));
  if (taken !== undefined && subject !== undefined && subject.subject?.from !== group.from)
    return subject.relation === 'complement' && subject.governor === taken ? subject : taken;
  return subject === undefined ? null : (begunBy(reading, subject) ?? subject);
}

/** "900 were *killed to take* the hill": what they died for is not what became of them. */
const isWhatFor = ({ governor }: Clause): boolean =>
  governor?.verb.passive === true && harmingVerbs.has(governor.verb.lemma);

const isComplete = ({ relation }: Clause): boolean => relation !== 'relative' && relation !== 'reduced';

/** The clause that the people stand in, in no role that its verb gives. */
function clauseAround(reading: Reading, group: NounGroup, at: number): Clause | null {
  const around = (clause: Clause): boolean => clause.from <= at && at < clause.to;
  const isRow = reading.clauses.some((clause) => isRowOf(reading, clause, group));
  const complete = reading.clauses.findLast((clause) => isComplete(clause) && around(clause));
  return (
    (isRow ? arrivingAfter(reading, group) : null) ??
    (complete === undefined ? null : (plannedFor(reading, complete, group) ?? complete)) ??
    reading.clauses.findLast((clause) => around(clause) && !isIn(clause.subject, group)) ??
    reading.clauses.findLast((clause) => isIn(clause.subject, group)) ??
    arrivingAfter(reading, group) ??
    (group.preposition === 'with' ? behindFront(reading, at) : null) ??
    ofTeam(reading, group)
  );
}

/** "a battalion of 900 marines is scheduled *to join* the force". */
const plannedFor = ({ clauses }: Reading, clause: Clause, group: NounGroup): Clause | null =>
  group.preposition === 'of' && group.to <= clause.verb.from ? completing(clauses, clause) : null;

/** "A ferry carrying 45 soldiers *left* the port": they go where what carries them goes. */
function carriedAlong({ clauses, groups }: Reading, group: NounGroup): Clause | null {
  const carries = clauses.find((clause) => isCarrying(clause) && clause.object?.from === group.from);
  if (carries === undefined) return null;
  const theirs = clauses.find(
    ({ relation, subject, verb }) => relation === 'relative' && verb.form === 'finite' && isIn(subject, group),
  );
  if (theirs !== undefined) return theirs;
  const vehicle = groups.find(({ head }) => head === carries.governorNoun);
  if (vehicle === undefined) return null;
  return (
    clauses.find(
      ({ verb, relation, subject }) =>
        verb.form === 'finite' &&
        relation !== 'reduced' &&
        subject !== null &&
        (subject === vehicle || (vehicle.preposition === 'of' && vehicle.outerFrom === subject.to)),
    ) ?? null
  );
}

/** "The first of 900 marines *have begun arriving*", "The first of 900 marines from Chad *arrived*": the verb behind a phrase that stands for the subject. */
function arrivingAfter(reading: Reading, group: NounGroup): Clause | null {
  const next = reading.clauses.find(
    (clause) =>
      (clause.verb.from === group.to && clause.subject === null) ||
      (clause.verb.from >= group.to && clause.verb.form === 'finite' && isRowOf(reading, clause, group)),
  );
  return group.preposition !== 'of' || next === undefined ? null : (begunBy(reading, next) ?? next);
}

/** "*the first* of 900 marines". */
export const isRowOf = ({ words }: Reading, { subject }: Clause, { preposition, outerFrom }: NounGroup): boolean =>
  preposition === 'of' && subject?.to === outerFrom && /^(?:first|last)$/.test(words[subject.head]?.lower ?? '');

/** "900 marines will begin *deploying* in May". */
const begunBy = ({ clauses }: Reading, { index, verb }: Clause): Clause | null => {
  const next = clauses[index + 1];
  const isPhase = phaseVerbs.has(verb.lemma) && !verb.passive;
  return isPhase && next?.relation === 'gerund' && next.link === null && next.governor?.index === index ? next : null;
};

/** "Italy *has* only 60 troops left": those that are still there. */
function leftBehind({ clauses, words }: Reading, group: NounGroup): Clause | null {
  const left = clauses.find(
    (clause) =>
      clause.verb.lemma === 'leave' &&
      clause.verb.from === group.to &&
      isIn(clause.subject, group) &&
      words[group.to]?.lower === 'left',
  );
  if (left === undefined) return null;
  return (
    clauses.find(
      ({ verb }) => verb.to <= group.from && verb.to >= group.from - 2 && /^(?:have|be)$/.test(verb.lemma),
    ) ?? null
  );
}

/**
 * "The figure includes 3,600 soldiers of the division *who will be sent* abroad", "They are among the 2,000 *who have left*": a verb that only counts
 * gives way to one that moves.
 */
function sentInRelative({ clauses, groups, words }: Reading, counted: NounGroup): Clause | null {
  const group = amongWhom(clauses, counted) ?? counted;
  if (!clauses.some((clause) => onlyCounts(clause, group))) return null;
  const of = groups.find((other) => other.preposition === 'of' && other.outerFrom === group.to);
  const isOfThem = ({ relation, subject }: Clause): boolean =>
    relation === 'relative' && (isIn(subject, group) || (of !== undefined && isIn(subject, of)));
  const isBehind = ({ from }: Clause['verb']): boolean =>
    from >= group.to && (from <= (of ?? group).to + 1 || !hasComma(words, group.to, from));
  return clauses.find((clause) => isOfThem(clause) && isBehind(clause.verb)) ?? null;
}

/** Whether a clause does no more than count or name those of a group. */
function onlyCounts({ verb, object, subject, complements }: Clause, group: NounGroup): boolean {
  // "The 198 soldiers *who arrived on Monday* were the first"
  if (verb.lemma === 'be' && verb.form === 'finite' && subject === group && verb.from > group.to) return true;
  if (verb.from >= group.from) return false;
  if (counts.has(verb.lemma)) return isIn(object, group);
  const names = onlyNames.has(verb.lemma);
  const isBeside = (preposition: string): boolean =>
    names || /^(?:with|among|amid|after|from|to|of)$/.test(preposition);
  return (
    (names && isIn(object, group)) ||
    complements.some(({ preposition, group: other }) => other.from === group.from && isBeside(preposition))
  );
}

/** "farewelled 900 soldiers *from Gao* who will deploy", but not "900 soldiers, who will …". */
const hasComma = (words: Reading['words'], from: number, to: number): boolean =>
  to > from + 6 || words.slice(from, to).some(({ lower }) => lower === ',');

/** "400 are *among the 900* who have left". */
export const amongWhom = (clauses: Reading['clauses'], counted: NounGroup): NounGroup | null =>
  clauses
    .find(({ verb, subject }) => verb.lemma === 'be' && subject?.from === counted.from)
    ?.complements.find(({ preposition, group }) => preposition === 'among' && group.from > counted.from)?.group ?? null;

const counts: ReadonlySet<string> = wordSet('include comprise involve consist');
const onlyNames: ReadonlySet<string> = new Set(namingVerbs);

/** "One officer was shot on Sunday, *the first of the mission to die*": what makes them the first, and not what the verb leads to. */
function isOfRank(words: Reading['words'], { governor, verb }: Clause): boolean {
  const comma = words.findLastIndex(({ lower, index }) => index < verb.from && lower === ',');
  return comma >= (governor?.verb.to ?? verb.from) && words[comma + 1]?.lower === 'the' && isRank(words[comma + 2]);
}

const isRank = (word: Word | undefined): boolean => /^(?:first|last|latest|only|second|third)$/.test(word?.lower ?? '');

/** "pushed *for* 5,000 troops to stay". */
const askedFor = (reading: Reading, group: NounGroup): boolean =>
  group.preposition === 'for' ||
  (group.preposition === 'of' &&
    reading.groups.some((other) => other.to === group.outerFrom && other.preposition === 'for'));

/** "reducing the number of troops that fight there *by 20 percent*": the nearest verb of change before it. */
const changeBy = (reading: Reading, group: NounGroup, at: number): Clause | null =>
  group.preposition === 'by' ||
  ((group.preposition === 'to' || group.preposition === 'from' || reading.words[group.from]?.lower === 'from') &&
    isNumberChanged(reading, at))
    ? (reading.clauses.findLast((clause) => clause.verb.to <= at && changesLevel.has(clause.verb.lemma)) ?? null)
    : null;

/** "will expand *the number of troops* that train there *to* 200". */
const isNumberChanged = ({ clauses, words }: Reading, at: number): boolean => {
  const change = clauses.findLast(({ verb }) => verb.to <= at && changesLevel.has(verb.lemma));
  return change?.object != null && sizeNouns.has(words[change.object.head]?.lower ?? '');
};

/** "ordered 500 troops to leave", "500 were expected to remain": nothing but the governing verb stands between. */
const isDirect = (clause: Clause, group: NounGroup): boolean =>
  clause.governor !== null &&
  clause.governor.relation !== 'reduced' &&
  clause.governor.relation !== 'relative' &&
  !placesForPurpose.has(clause.governor.verb.lemma) &&
  (clause.governor.relation !== 'gerund' || clause.governor.link !== 'for') &&
  (isIn(clause.governor.object, group) || isIn(clause.governor.subject, group)) &&
  !/^(?:be|have|say|help|serve)$/.test(clause.governor.verb.passive ? '' : clause.governor.verb.lemma) &&
  (clause.governor.verb.passive ||
    isIn(clause.governor.object, group) ||
    /^(?:plan|begin|start|continue|expect|want|hope|decide|refuse|prepare|intend)$/.test(clause.governor.verb.lemma));

/** "900 soldiers are *due* to leave", "are *likely* to leave": an adjective that leads to the verb of what becomes of them. */
const isDue = ({ words }: Reading, { governor }: Clause, group: NounGroup): boolean => {
  if (governor === null || governor.verb.lemma !== 'be' || !isIn(governor.subject, group)) return false;
  const next = words.slice(governor.verb.to).find(({ pos }) => pos !== 'ADV');
  return outlooks.has(next?.lower ?? '');
};

/** Source: Quirk et al. 1985, 16.75-83 (adjectives with an infinitive whose subject is theirs). */
const outlooks = wordSet('due ready likely unlikely poised eager willing certain sure able unable prepared');

/** "are deployed in the north *to fight* rebels": what they are there for does not say where they are. Source: VerbNet classes 9.1 (put), 11.1 (send). */
const placesForPurpose = wordSet(
  'deploy station base garrison send dispatch mobilize mobilise need bring fly airlift ferry ship rush',
);
