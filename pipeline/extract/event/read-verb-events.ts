import type { EventType } from '../../../schemas/event-type.js';
import type { Clause } from '../clause/clause.js';
import { possessives } from '../clause/determiners.js';
import type { NounGroup } from '../clause/noun-group.js';
import { isHomeTo } from '../discourse/is-host.js';
import { groupNouns } from '../force/soldier-words.js';
import { type ModalityReading, modalityAmong } from '../modality/modality-of.js';
import { groupSpan, mentionsIn, type Reading } from '../reading.js';
import { asThreat } from './as-threat.js';
import type { EventDraft } from './draft.js';
import { hasParticle } from './has-particle.js';
import { isAttempted } from './is-attempted.js';
import { isOfCivilMatter } from './is-civil-matter.js';
import { isForThePress } from './is-for-the-press.js';
import { givesTime, isGivenTime } from './is-given-time.js';
import { isNoBlow } from './is-no-blow.js';
import { isNoMovement } from './is-no-movement.js';
import { isSport } from './is-sport.js';
import { isState } from './is-state.js';
import { isStillOpen } from './is-still-open.js';
import { goes, isSubjunctive, isWished } from './is-wished.js';
import { isAboutTo } from './noun-modality.js';
import { rootOf } from './noun-support.js';
import { fitsAny } from './requirement.js';
import { settleMovements } from './settle-movements.js';
import { asDemand } from './told-to-go.js';
import type { Requirement, VerbFrame } from './verb-frame.js';
import { verbFrames } from './verb-frames.js';
import { participants, particleObject, type Roles, rolesOf } from './verb-roles.js';
import { losers, passersBy } from './verb-targets.js';

/** Every verb frame by the verbs that open it, in the order in which they are tried. */
const framesByVerb = new Map<string, [string, VerbFrame][]>();
for (const [name, frame] of verbFrames) {
  for (const verb of frame.verbs) framesByVerb.set(verb, [...(framesByVerb.get(verb) ?? []), [name, frame]]);
}

/** Events that the verbs of a sentence speak of: at most one a clause, the first frame that fits. */
export function readVerbEvents(reading: Reading): EventDraft[] {
  const drafts: EventDraft[] = [];
  for (const clause of reading.clauses) {
    if (!framesByVerb.has(clause.verb.lemma) || isAboutTo(reading.words, clause) || isState(reading, clause)) continue;
    const [roles, match] = matchOf(reading, clause);
    if (match !== undefined && !isDescription(reading, clause, match[1]) && !isWished(reading, clause))
      drafts.push(asThreat(asDemand(draft(reading, { clause, roles }, match), reading)));
  }
  return settleMovements(reading, drafts);
}

type Match = [roles: Roles, frame: [string, VerbFrame] | undefined];

/** The roles of a clause with the frame that they fit: "the accord *between the two armies* signed in May" is about the accord. */
function matchOf(reading: Reading, clause: Clause): Match {
  const roles = rolesOf(reading, clause);
  const frame = frameThatFits(reading, { clause, roles });
  if (frame !== undefined || clause.relation !== 'reduced' || !clause.verb.passive) return [roles, frame];
  const patient = outerOf(reading, roles.patient);
  const outer = { ...roles, patient };
  return patient === null ? [roles, frame] : [outer, frameThatFits(reading, { clause, roles: outer })];
}

/** "*the accord* between the two armies and the rebels": the noun that a group and those it is joined to describe. */
function outerOf(reading: Reading, group: NounGroup | null): NounGroup | null {
  if (group === null) return null;
  if (group.coordinatedWith !== null) return outerOf(reading, group.coordinatedWith);
  return group.preposition === null ? null : (reading.groups.find(({ to }) => to === group.outerFrom) ?? null);
}

/** The type of event that the verb of a clause names, whether it is told or only wished for; null for none. */
export const typeOfClause = (reading: Reading, clause: Clause): EventType | null =>
  frameThatFits(reading, { clause, roles: rolesOf(reading, clause) })?.[1].type ?? null;

const frameThatFits = (reading: Reading, candidate: Candidate): [string, VerbFrame] | undefined =>
  framesByVerb.get(candidate.clause.verb.lemma)?.find(([, frame]) => matches(reading, candidate, frame));

interface Candidate {
  readonly clause: Clause;
  readonly roles: Roles;
}

function matches(reading: Reading, { clause, roles }: Candidate, frame: VerbFrame): boolean {
  if (frame.denied === true && !isNoLonger(reading, clause)) return false;
  if (frame.with !== undefined && !hasParticle(reading, clause, frame.with)) return false;
  if (!hasSubject(reading, { clause, roles }, frame) || isTraveller(reading, roles, frame)) return false;
  if (refuses(reading, clause) || isHomeTo(reading.words, clause.verb) || isServiceAsSuch(reading, clause, roles))
    return false;
  if (isNoMovement(reading, clause, frame.type) || isForThePress(clause, frame)) return false;
  if (isOfCivilMatter(reading, clause, frame.type)) return false;
  if (
    isSignedOff(clause, frame) ||
    isOwnReview(clause, frame) ||
    (frame.type === 'defeat' && isCabinet(reading, roles.agent)) ||
    (frame.type === 'mission_change' && isPhase(reading, clause)) ||
    (/^(?:attack|defeat|withdrawal)$/.test(frame.type) && isSport(reading)) ||
    (frame.type === 'attack' && isNoBlow(reading, clause, roles))
  )
    return false;
  if (
    frame.object !== undefined &&
    !fitsAny(reading, roles.patient, frame.object) &&
    !throughParticle(reading, clause, frame)
  )
    return false;
  if (isHead(reading, roles.patient, frame.objectUnless) || isHead(reading, roles.agent, frame.subjectUnless))
    return false;
  if (frame.objectUnlessOwn === true && isOwn(reading, roles.patient)) return false;
  if (hasPhrase(reading, clause, frame.phraseUnless)) return false;
  if (frame.phrase === undefined) return true;
  const completed =
    (frame.orInfinitive === true && reading.clauses.some((other) => completes(reading, other, clause))) ||
    (frame.orSubjunctive === true && reading.clauses.some((other) => isAskedBy(reading, other, clause)));
  return completed || hasPhrase(reading, clause, frame.phrase);
}

/** "build up the air force": a service is made stronger, nobody goes anywhere. */
const isServiceAsSuch = ({ words }: Reading, { verb, complements }: Clause, { patient }: Roles): boolean =>
  /^(?:build|strengthen|expand|enlarge|boost|double|increase)$/.test(verb.lemma) &&
  patient !== null &&
  (/^(?:army|navy|military)$/.test(words[patient.head]?.lower ?? '') || words[patient.head - 1]?.lower === 'air') &&
  !complements.some(
    ({ preposition, group }) => group.from >= verb.to && /^(?:in|at|along|on|near|to)$/.test(preposition),
  );

/** "signed off on sending 900 soldiers": nobody agrees with another. */
const isSignedOff = ({ particle, verb }: Clause, frame: VerbFrame): boolean =>
  verb.lemma === 'sign' && particle === 'off' && frame.with === undefined;

/** "The mission will *begin withdrawing* in May": what it does begins, and not the mission. */
const isPhase = ({ clauses }: Reading, clause: Clause): boolean =>
  clauses.some(
    ({ governor, verb }) => governor?.index === clause.index && verb.form === 'gerund' && verb.from === clause.verb.to,
  );

/** "the *coalition government* collapsed": it lost votes and no war. */
const isCabinet = ({ words }: Reading, agent: NounGroup | null): boolean =>
  agent !== null &&
  words[agent.head]?.lower === 'government' &&
  (/^(?:coalition|minority|caretaker)$/.test(words[agent.head - 1]?.lower ?? '') ||
    words.some(({ lower }) => /^(?:no-)?confidence$/.test(lower)));

/** "the council reviews force levels", "we will review that": talks only where several do it, or with somebody. */
const isOwnReview = ({ verb, subject, complements }: Clause, { type }: VerbFrame): boolean =>
  type === 'negotiation' &&
  verb.lemma === 'review' &&
  subject?.coordinatedWith == null &&
  !complements.some(({ preposition }) => preposition === 'with');

/** "the army declined to say how many": nobody grows fewer. */
const refuses = ({ clauses }: Reading, { verb, index }: Clause): boolean =>
  verb.lemma === 'decline' &&
  clauses.some(({ relation, governor }) => relation === 'infinitive' && governor?.index === index);

/** "agreed to leave", "approved sending troops"; "have agreed that the base will close" where it is the parties who agree. */
const completes = (reading: Reading, other: Clause, clause: Clause): boolean =>
  other.governor?.index === clause.index &&
  (!givesTime.has(clause.verb.lemma) || isGivenTime(reading, other)) &&
  isCompletion(reading.words, other, clause);

const isCompletion = (words: Reading['words'], { relation, verb }: Clause, clause: Clause): boolean =>
  (relation === 'infinitive' &&
    (goes.has(verb.lemma) || !(/^(?:want|order|tell)$/.test(clause.verb.lemma) || givesTime.has(clause.verb.lemma)))) ||
  (relation === 'gerund' && clause.verb.lemma !== 'agree') ||
  (relation === 'complement' &&
    clause.verb.lemma === 'agree' &&
    clause.subject !== null &&
    (clause.subject.coordinatedWith !== null || isSeveral(words[clause.subject.head])) &&
    (/^(?:will|would|should)$/.test(verb.modal ?? '') || words[verb.from]?.lower === 'be'));

/** Those who can agree with each other: "*the two sides* agreed", "*They* agreed". */
const isSeveral = (word: Reading['words'][number] | undefined): boolean =>
  /^(?:they|we|both|sides|parties|leaders|presidents|ministers|governments|countries|nations|allies|delegations|negotiators)$/.test(
    word?.lower ?? '',
  );

/** "insisted *that the soldiers withdraw*". */
const isAskedBy = ({ words }: Reading, other: Clause, { index }: Clause): boolean =>
  other.relation === 'complement' &&
  other.governor?.index === index &&
  isSubjunctive(words, other) &&
  goes.has(other.verb.lemma);

const isOwn = ({ words }: Reading, group: NounGroup | null): boolean =>
  group !== null && possessives.has(words[group.from]?.lower ?? '');

const hasPhrase = (reading: Reading, { complements, verb }: Clause, phrase: VerbFrame['phrase']): boolean =>
  phrase !== undefined &&
  complements.some(
    ({ preposition, group }) =>
      group.from >= verb.to && phrase.prepositions.includes(preposition) && fitsAny(reading, group, phrase.of),
  );

const isHead = ({ words }: Reading, group: NounGroup | null, nouns: readonly string[] = []): boolean => {
  const { lemma = '', lower = '' } = words[group?.head ?? -1] ?? {};
  return nouns.includes(lemma) || nouns.includes(lower);
};

/** "rebels demanding a homeland": says what they are, not what they did (codebook section 4). */
const isDescription = ({ words }: Reading, { relation, governorNoun, verb }: Clause, { type }: VerbFrame): boolean =>
  type === 'demand' &&
  relation === 'reduced' &&
  verb.form === 'gerund' &&
  governorNoun !== null &&
  groupNouns.has(words[governorNoun]?.lower ?? '');

/** "The envoy left Sanaa", "he entered the White House": somebody who comes or goes alone is no force. */
const isTraveller = (reading: Reading, { agent }: Roles, { type, object }: VerbFrame): boolean =>
  (type === 'withdrawal' || type === 'deployment') &&
  agent !== null &&
  object !== undefined &&
  (object.length === 0 || object.includes('place')) &&
  ((type === 'deployment' && /^s?he$/.test(reading.words[agent.head]?.lower ?? '')) ||
    fitsAny(reading, agent, ['statesman']) ||
    mentionsIn(reading, reading.actors, agent).some(
      ({ form, end }) => form === 'person' && end >= (reading.words[agent.head]?.end ?? 0),
    ));

function hasSubject(
  reading: Reading,
  { clause, roles }: Candidate,
  { type, subject, object, target, namesAgent }: VerbFrame,
): boolean {
  if (subject === undefined || fitsAny(reading, roles.agent, subject)) return true;
  if (roles.agent?.coordinatedWith != null && fitsAny(reading, rootOf(roles.agent), subject)) return true;
  if (!clause.verb.passive) return roles.agent === null && clause.relation === 'infinitive' && subject.some(acts);
  if (namesAgent === true) return false;
  if (object === undefined && fitsAny(reading, roles.patient, subject)) return true;
  const transitive = object === undefined ? type === 'negotiation' || target === 'object' : object.length > 0;
  return roles.agent === null && transitive;
}

/** Whom a sentence need not name: whoever acts, but not the mission or the truce that ends. */
const acts = (requirement: Requirement): boolean => /^(?:actor|force|person|group|any|name)$/.test(requirement);

/** "took over the city", "draw down troops": what looks like a preposition is the verb's particle. */
function throughParticle(reading: Reading, clause: Clause, frame: VerbFrame): boolean {
  if (frame.object === undefined || frame.object.length === 0) return false;
  const group = ofParticle(clause, frame);
  return group !== null && fitsAny(reading, group, frame.object);
}

/** What stands behind the particle; of "in" only where the verb takes it: "met in Togo" is where. */
function ofParticle(clause: Clause, frame: VerbFrame): NounGroup | null {
  const group = particleObject(clause);
  return group?.preposition === 'in' && frame.with?.includes('in') !== true ? null : group;
}

function draft(reading: Reading, { clause, roles }: Candidate, [name, frame]: [string, VerbFrame]): EventDraft {
  const patient = roles.patient ?? ofParticle(clause, frame);
  const open = isStillOpen(clause, frame);
  return {
    type: open ? 'negotiation' : frame.type,
    rule: open ? 'event/negotiate-terms' : `event/${name}`,
    quote: quoteOf(reading, clause),
    trigger: clause.verb.head,
    clause,
    run: { from: clause.from, to: clause.to },
    modality: hasNone(reading, clause)
      ? { modality: 'negated', rule: 'modality/negation' }
      : isAttempted(clause, frame)
        ? { modality: 'actual', rule: 'modality/attempted' }
        : promised(
            frame,
            modalityAmong(reading.words, reading.clauses, frame.denied === true ? affirmed(clause) : clause),
          ),
    ...participants(reading, { clause, roles: { agent: roles.agent, patient } }, frame),
    fallbackTargets: frame.type === 'attack' ? [...losers(clause, roles), ...passersBy(reading, clause)] : [],
    echoes: [],
    reference: false,
    earlier: false,
  };
}

/** "reached *no agreement*", "sent *no soldiers*", but "sent *no fewer than* 900". */
const hasNone = ({ words }: Reading, { object }: Clause): boolean =>
  object !== null &&
  words[object.from]?.lower === 'no' &&
  !/^(?:more|fewer|less)$/.test(words[object.from + 1]?.lower ?? '');

/** "is *no longer* bound": the verb is denied of now alone. */
const isNoLonger = ({ words }: Reading, { verb }: Clause): boolean =>
  verb.negated && words.slice(Math.max(0, verb.from - 1), verb.head).some(({ lower }) => lower === 'longer');

const affirmed = (clause: Clause): Clause => ({ ...clause, verb: { ...clause.verb, negated: false } });

/** "pledged 200 troops": what the verb says is done is only promised. */
const promised = ({ modality }: VerbFrame, own: ModalityReading): ModalityReading =>
  modality !== undefined && (own.modality === 'actual' || own.modality === 'ongoing')
    ? { modality, rule: 'modality/governing-verb' }
    : own;

/** The verb with its particle: "draw down", "handed over". */
function quoteOf(reading: Reading, { verb, particle }: Clause): { start: number; end: number } {
  const to = particle !== null && reading.words[verb.to]?.lower === particle ? verb.to + 1 : verb.to;
  return groupSpan(reading, { from: verb.from, to });
}
