import type { Clause } from '../clause/clause.js';
import { possessives } from '../clause/determiners.js';
import type { NounGroup } from '../clause/noun-group.js';
import { personnelOf } from '../force/actor-info.js';
import { isMilitaryBody } from '../force/military-bodies.js';
import { forceNouns, groupNouns } from '../force/soldier-words.js';
import { isStateCode } from '../is-state-code.js';
import { overlapping } from '../quotations.js';
import { mentionsIn, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { addressee } from './addressee.js';
import { areOthers } from './are-others.js';
import { attackerMeant } from './attacker-meant.js';
import { calledByKind } from './called-by-kind.js';
import type { Discourse } from './discourse.js';
import type { Entity } from './entity.js';
import { enemyMeant, foeMeant } from './foe-meant.js';
import { groupMeant, unnamedFighters } from './group-meant.js';
import { isExpletive } from './is-expletive.js';
import { isOfAirForce, isOfStateForces } from './is-of-state-forces.js';
import { isOfParliament, meantState } from './meant-state.js';
import { namesAssembly } from './names-assembly.js';
import { namesCoalition } from './names-coalition.js';
import { othersThanUs } from './others-than-us.js';
import { soldiersSentHere } from './own-soldiers.js';
import { partiesMeant } from './parties-meant.js';
import { sendingVerbs } from './sending-verbs.js';
import { entitiesBefore, isDefinite, type Meant, pick, pickOf, type Spoken, speaker, spokenOf } from './spoken.js';
import { statesMeant } from './states-meant.js';
import { teller } from './teller.js';
import { unplacedOfficer } from './unplaced-officer.js';

const stateNouns: ReadonlySet<string> = wordSet(
  'government administration military army navy ministry authorities regime parliament congress senate presidency cabinet official officials troops soldiers forces troop force personnel leaders leadership country nation capital president premier minister spokesman spokeswoman commander commanders general generals lawmakers side ambassador envoy diplomat diplomats delegation team marines servicemen member members people counterpart council court police jets planes warplanes aircraft warships ships contingent unit units brigade battalion leader chief secretary king regiment commandos advisers ruler rulers junta strongman',
);
const plural = wordSet('they them their these those both');
const singularThing: ReadonlySet<string> = wordSet('it its itself this that');
const singlePerson: ReadonlySet<string> = wordSet('he she him her his hers');
const self: ReadonlySet<string> = wordSet('we us our ours i me my');

/** Who is meant by a group without a name, a pronoun or a definite description: of those spoken of before, the last who fits. */
export function meantEntity(reading: Reading, group: NounGroup, discourse: Discourse): Meant | null {
  const word = reading.words[group.head]?.lower ?? '';
  const owner = reading.words[group.from]?.lower ?? '';
  if (self.has(word) || owner === 'our' || owner === 'my') return selfMeant(reading, group, discourse);
  if (areOthers(reading, group)) return foeMeant(reading, group, discourse);
  const areHis = /^(?:his|her)$/.test(owner) && groupNouns.has(word);
  const men = areHis ? groupMeant(reading, group, discourse) : enemyMeant(reading, group, discourse);
  if (men !== null) return men;
  if (singlePerson.has(word) || owner === 'his' || owner === 'her')
    return personMeant(spokenOf(reading, group, discourse), discourse);
  const isOwned = owner === 'its' || owner === 'their';
  const fighters =
    isOwned && groupNouns.has(word) ? pickOf(spokenOf(reading, group, discourse), isNamedGroup, 'pronoun') : null;
  if (fighters !== null) return fighters;
  if (isExpletive(reading, group)) return null;
  if (plural.has(word) || singularThing.has(word) || isOwned)
    return (
      teller(reading, group, discourse) ??
      addressee(reading, group) ??
      soldiersOfMainClause(reading, group, discourse) ??
      leaversMeant(reading, group) ??
      ownSoldiers(reading, group, discourse) ??
      (/^(?:they|them|their)$/.test(owner) ? soldiersSentHere(reading, group) : null) ??
      bodyOfClause(reading, group, discourse) ??
      pronounMeant(reading, group, othersThanUs(reading, group, discourse))
    );
  const organization = /^organi[sz]ation$/.test(word) ? coalitionBefore(reading, group, null) : null;
  if (organization !== null) return organization;
  if (/^(?:rest|remainder|batch)$/.test(word) && discourse.counted?.force != null && isLately(reading, discourse))
    return { actors: discourse.counted.force.split(';'), how: 'counted-before' };
  if (isUnit(reading, group)) return null;
  const groups =
    (groupNouns.has(word) ? partiesMeant(reading, group, discourse) : null) ?? calledByKind(reading, group, discourse);
  if (groups !== null) return groups;
  const striker = attackerMeant(reading, group, discourse);
  if (striker !== null) return striker;
  const officer = unplacedOfficer(reading, group, discourse);
  if (officer !== null) return officer;
  if ((groupNouns.has(word) && !isOfAirForce(reading.words, group.head)) || isArmed(reading, group))
    return groupMeant(reading, group, discourse) ?? unnamedFighters(reading, group, discourse);
  return described(reading, group, discourse);
}

/** "NATO met, and *members* will send jets": those of whatever several states make in the sentence. */
const coalitionBefore = (reading: Reading, group: NounGroup, discourse: Discourse | null): Meant | null =>
  pick(entitiesBefore(reading, group), ({ kind }) => kind === 'coalition', 'description') ??
  (discourse !== null && reading.groups.some((other) => other.to <= group.from && namesCoalition(reading, other))
    ? pick(discourse.entities, ({ kind }) => kind === 'coalition', 'description')
    : null);

/** "The army seized Bo after *their fighters* left": of the group, and not of the army. */
const isNamedGroup = ({ kind, generic }: Entity): boolean => kind === 'group' && !generic;

/** "we": whoever speaks; in a text that says so of itself and quotes nobody there, those for whom it speaks. */
function selfMeant({ words }: Reading, { from, to }: NounGroup, { speaker: last, voice }: Discourse): Meant | null {
  const ofText: Meant | null = voice === null ? null : { actors: voice.actors, how: 'voice' };
  const span = { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
  if (voice !== null && overlapping(voice.quotations, span).length === 0) return ofText;
  if (last !== null && last.actors.length > 0) return { actors: last.actors, how: 'speaker' };
  return last === null || last.kind === 'named' ? ofText : null;
}

/** "He", "her": a person who was the subject before, whoever spoke last, any person; at last somebody of those whose forces are abroad, or of a state. */
function personMeant(spoken: Spoken, discourse: Discourse): Meant | null {
  return (
    pick(spoken.here, (entity) => entity.person && entity.subject, 'pronoun') ??
    // "A *Thai general* said *his* men would leave"
    pick(spoken.here, (entity) => entity.subject && entity.kind === 'state', 'pronoun') ??
    pick(spoken.before, (entity) => entity.person && entity.subject && isSinceSpeaker(entity, discourse), 'pronoun') ??
    speaker(discourse) ??
    pickOf(spoken, (entity) => entity.person, 'pronoun') ??
    sender(discourse) ??
    pickOf(spoken, (entity) => entity.kind === 'state', 'pronoun')
  );
}

/** Whether somebody was the subject after the last one spoke. */
const isSinceSpeaker = ({ sentence }: Entity, { speaker: last }: Discourse): boolean =>
  last !== null && sentence > last.sentence;

/** The state that has forces in the country that the article is about. */
const sender = ({ mainForce, theatre }: Discourse): Meant | null =>
  isStateCode(mainForce) && theatre !== null && mainForce !== theatre
    ? { actors: [mainForce], how: 'main-force' }
    : null;

/** Whether soldiers were counted in the sentence or the one before. */
const isLately = ({ sentence }: Reading, { counted }: Discourse): boolean =>
  counted !== null && sentence.index - counted.sentence <= 1;

/** "the task group", "a protection company group": a body of some army. */
const isUnit = ({ words }: Reading, { head }: NounGroup): boolean =>
  words[head]?.lower === 'group' && unitsBefore.has(words[head - 1]?.lower ?? '');

const unitsBefore = wordSet(
  'task battle battalion brigade company carrier strike surveillance battlefield regimental mobile',
);

/** "rebel positions". */
function isArmed({ words }: Reading, { from, head }: NounGroup): boolean {
  for (let at = from; at < head; at++) if (armedKinds.has(words[at]?.lower ?? '')) return true;
  // "a rival *paramilitary force*", but "paramilitary soldiers" are a state's.
  return words[head - 1]?.lower === 'paramilitary' && /^(?:force|forces|unit|units)$/.test(words[head]?.lower ?? '');
}

const armedKinds = wordSet('resistance rebel militia insurgent guerrilla militant separatist');

/** "the peacekeepers", "both sides", "the council", "the troops". */
function described(reading: Reading, group: NounGroup, discourse: Discourse): Meant | null {
  const word = reading.words[group.head]?.lower ?? '';
  if (word === 'peacekeeper' || word === 'peacekeepers' || word === 'helmets' || isPeaceForce(reading, group))
    return isSent(reading, group) ? null : keepersOfPeace(spokenOf(reading, group, discourse), discourse);
  const both = partiesMeant(reading, group, discourse) ?? statesMeant(reading, group, discourse);
  if (both !== null) return both;
  const alliance =
    /^members?$/.test(word) && group.from === group.head ? coalitionBefore(reading, group, discourse) : null;
  if (alliance !== null) return alliance;
  if (severalStates.has(word) && !isDefinite(reading, group) && !areOfNobody(reading, group))
    return pickOf(spokenOf(reading, group, discourse), (entity) => entity.kind === 'coalition', 'description');
  if (word === 'council') {
    const council = pickOf(spokenOf(reading, group, discourse), ({ actors }) => actors.includes('un'), 'description');
    if (council !== null) return council;
  }
  if (word === 'mission' && discourse.task !== null && isDefinite(reading, group))
    return { actors: [discourse.task], how: 'actor-of-movement' };
  if (namesCoalition(reading, group))
    return !isDefinite(reading, group)
      ? null
      : pickOf(spokenOf(reading, group, discourse), (entity) => entity.kind === 'coalition', 'description');
  if (word === 'people' && !isDefinite(reading, group)) return null;
  if (stateNouns.has(word) || isOfParliament(reading, group) || namesAssembly(reading, group))
    return meantState(reading, group, { discourse, earlier: spokenOf(reading, group, discourse) });
  return isOfStateForces(reading, group) && discourse.land !== null
    ? { actors: [discourse.land], how: 'theatre' }
    : null;
}

/** "a *peacekeeping* force", "the *peace-keeping* contingent". */
const isPeaceForce = ({ words }: Reading, { from, head }: NounGroup): boolean =>
  isMilitaryBody(words[head]?.lower ?? '') &&
  words.slice(from, head).some(({ lower }) => lower === 'peacekeeping' || lower === 'peace-keeping');

/** "*all civilized nations*", "*other* countries", "*two* countries": of no alliance spoken of. */
const areOfNobody = ({ words }: Reading, { from }: NounGroup): boolean =>
  words[from]?.pos === 'NUM' || /^(?:all|other|some|many|several|few|no)$/.test(words[from]?.lower ?? '');

const severalStates = wordSet('countries nations states allies partners');

/** "Denmark will send more peacekeepers": those of whoever sends them. */
const isSent = ({ clauses }: Reading, group: NounGroup): boolean =>
  clauses.some(
    ({ object, subject, verb }) => object?.from === group.from && subject !== null && sendingVerbs.has(verb.lemma),
  );

/** Peacekeepers without a name are those of the organization spoken of, else of the state that has forces there, and the United Nations' where none is: never the host's. */
const keepersOfPeace = (earlier: Spoken, discourse: Discourse): Meant =>
  pickOf(earlier, ({ actors }) => actors.every((code) => personnelOf(code) === 'peacekeepers'), 'peacekeepers') ??
  pickOf(earlier, ({ kind }) => kind === 'coalition', 'peacekeepers') ??
  sender(discourse) ?? { actors: ['un'], how: 'peacekeepers' };

/** "*The last soldiers* will train the army until *they* go home": the subject of the clause that it depends on, though nothing names them there. */
function soldiersOfMainClause(reading: Reading, group: NounGroup, discourse: Discourse): Meant | null {
  if (!/^(?:they|their)$/.test(reading.words[group.from]?.lower ?? '')) return null;
  const clause = reading.clauses.find(
    ({ relation, from, to }) => relation === 'adverbial' && from <= group.from && group.to <= to,
  );
  // "*The soldiers* were out to learn whether rebels had closed the road when *they* were attacked"
  const subject = (clause?.verb.passive === true ? rootOf(clause) : clause?.governor)?.subject ?? null;
  const areSoldiers =
    subject !== null && forceNouns.has(reading.words[subject.head]?.lower ?? '') && isDefinite(reading, subject);
  return areSoldiers && mentionsIn(reading, reading.actors, subject).length === 0
    ? described(reading, subject, discourse)
    : null;
}

const rootOf = (clause: Clause): Clause => (clause.governor === null ? clause : rootOf(clause.governor));

/** "will attack *British soldiers* until *they* leave": those who are there, and not who attacks them. */
function leaversMeant(reading: Reading, group: NounGroup): Meant | null {
  const leaves = reading.clauses.some(
    ({ relation, link, subject, verb }) =>
      relation === 'adverbial' &&
      /^(?:until|unless|till)$/.test(link ?? '') &&
      subject?.from === group.from &&
      /^(?:leave|withdraw|depart|go|retreat|pull)$/.test(verb.lemma),
  );
  return leaves ? pick(entitiesBefore(reading, group), ({ force }) => force, 'pronoun') : null;
}

/** "Chad said *its troops* had pulled back but *they* had killed nine": those whom it calls its own right before. */
function ownSoldiers(reading: Reading, group: NounGroup, discourse: Discourse): Meant | null {
  const { words, groups } = reading;
  if (!/^(?:they|their|them)$/.test(words[group.from]?.lower ?? '')) return null;
  const own = groups.findLast(
    ({ from, to, head }) =>
      to <= group.from && words[from]?.lower === 'its' && forceNouns.has(words[head]?.lower ?? '') && head > from,
  );
  return own === undefined ? null : meantEntity(reading, own, discourse);
}

/** "*The government* will pull *its* troops out", "*the militants* left *their* camp": of whoever does it, though no name stands there. */
function bodyOfClause(reading: Reading, group: NounGroup, discourse: Discourse): Meant | null {
  const { words, clauses } = reading;
  if (!possessives.has(words[group.from]?.lower ?? '')) return null;
  const clause = clauses.findLast(({ verb, to }) => verb.to <= group.from && group.to <= to);
  const subject = clause?.subject ?? null;
  if (subject === null || subject.coordinatedWith !== null || words[subject.head]?.pos !== 'NOUN') return null;
  const noun = words[subject.head]?.lower ?? '';
  const acts = bodies.has(noun) && (isDefinite(reading, subject) || noun === 'government');
  return acts && mentionsIn(reading, reading.actors, subject).length === 0 && subject.possessor === null
    ? described(reading, subject, discourse)
    : null;
}

const bodies = wordSet('government army military navy ministry cabinet administration junta regime');

/** Who a pronoun goes on about: the subject before it in its sentence, the main one of the sentence before, then any, the number fitting. */
function pronounMeant(reading: Reading, group: NounGroup, earlier: Spoken): Meant | null {
  const word = reading.words[group.head]?.lower ?? '';
  const many = plural.has(word) || reading.words[group.from]?.lower === 'their';
  const fits = (entity: Entity): boolean => !entity.person && entity.plural !== !many;
  const before = reading.sentence.index - 1;
  return (
    pick(earlier.here, (entity) => entity.subject && fits(entity) && entity.kind !== 'people', 'pronoun') ??
    // "The Danish armed forces said three of *its* soldiers …"
    (many
      ? null
      : pick(earlier.here, (entity) => entity.subject && entity.force && entity.kind === 'state', 'pronoun')) ??
    pickOf(earlier, (entity) => entity.main && entity.sentence === before && fits(entity), 'pronoun') ??
    pickOf(earlier, (entity) => entity.kind === 'coalition' && entity.sentence >= before && fits(entity), 'pronoun') ??
    (many ? pick(earlier.here, (entity) => entity.plural === true && fits(entity), 'pronoun') : null) ??
    pickOf(earlier, (entity) => entity.subject && fits(entity), 'pronoun') ??
    pickOf(earlier, (entity) => entity.subject && !entity.person, 'pronoun') ??
    pickOf(earlier, () => true, 'pronoun')
  );
}
