import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import { type ModalityReading, modalityAmong } from '../modality/modality-of.js';
import { groupSpan, type Reading } from '../reading.js';
import { conflictFrames } from './conflict-frames.js';
import { diplomacyFrames } from './diplomacy-frames.js';
import type { EventDraft } from './draft.js';
import type { VerbFrame } from './frame.js';
import { isStaying } from './is-staying.js';
import { isWished } from './is-wished.js';
import { movementFrames } from './movement-frames.js';
import { classesOf } from './noun-classes.js';
import { fitsAny } from './requirement.js';

/** Every verb frame by the verbs that open it, in the order in which they are tried. */
const framesByVerb = new Map<string, [string, VerbFrame][]>();
for (const [name, frame] of Object.entries({ ...movementFrames, ...conflictFrames, ...diplomacyFrames })) {
  for (const verb of frame.verbs) framesByVerb.set(verb, [...(framesByVerb.get(verb) ?? []), [name, frame]]);
}

/** Who does it and what it is done to, voice undone. */
interface Roles {
  readonly agent: NounGroup | null;
  readonly patient: NounGroup | null;
}

/** Events that the verbs of a sentence speak of: at most one a clause, the first frame that fits. */
export function readVerbEvents(reading: Reading): EventDraft[] {
  const drafts: EventDraft[] = [];
  for (const clause of reading.clauses) {
    const roles = rolesOf(reading, clause);
    const match = framesByVerb.get(clause.verb.lemma)?.find(([, frame]) => matches(reading, { clause, roles }, frame));
    if (match !== undefined && !isState(clause) && !isWished(reading, clause))
      drafts.push(draft(reading, { clause, roles }, match));
  }
  return drafts;
}

/** "are stationed", "have been deployed there for years" say where forces are, not that they move. */
const isState = (clause: Clause): boolean =>
  (clause.verb.lemma === 'station' && clause.verb.passive && clause.verb.modal === null) || isStaying(clause);

function rolesOf(reading: Reading, clause: Clause): Roles {
  if (!clause.verb.passive)
    return { agent: speakerOf(reading, clause), patient: clause.object ?? relativeObject(reading, clause) };
  const by = clause.complements.find(
    (complement) => complement.preposition === 'by' && complement.group.from >= clause.verb.to,
  );
  return { agent: by?.group ?? null, patient: clause.subject };
}

/** "passed a resolution calling for …": those who pass it call. */
function speakerOf({ words }: Reading, { subject, relation, governor, verb }: Clause): NounGroup | null {
  const head = subject === null ? undefined : words[subject.head];
  const paper =
    head !== undefined && classesOf(head.lemma, head.lower).some((name) => name === 'bill' || name === 'agreement');
  return relation === 'reduced' && verb.form === 'gerund' && paper && governor?.subject != null
    ? governor.subject
    : subject;
}

/** "the cities it captured": the noun that a bare relative clause completes is its object. */
function relativeObject(reading: Reading, clause: Clause): NounGroup | null {
  if (clause.relation !== 'relative' || clause.governorNoun === null || clause.subject === null) return null;
  if (clause.subject.head === clause.governorNoun) return null;
  return reading.groups.find((group) => group.head === clause.governorNoun) ?? null;
}

interface Candidate {
  readonly clause: Clause;
  readonly roles: Roles;
}

function matches(reading: Reading, { clause, roles }: Candidate, frame: VerbFrame): boolean {
  if (frame.with !== undefined && !hasParticle(reading, clause, frame.with)) return false;
  if (!hasSubject(reading, { clause, roles }, frame)) return false;
  if (
    frame.object !== undefined &&
    !fitsAny(reading, roles.patient, frame.object) &&
    !throughParticle(reading, clause, frame)
  )
    return false;
  if (isHead(reading, roles.patient, frame.objectUnless) || isHead(reading, roles.agent, frame.subjectUnless))
    return false;
  if (frame.phrase === undefined) return true;
  if (
    frame.orInfinitive === true &&
    reading.clauses.some((other) => other.relation === 'infinitive' && other.governor?.index === clause.index)
  )
    return true;
  const { prepositions, of } = frame.phrase;
  return clause.complements.some(
    (complement) =>
      complement.group.from >= clause.verb.to &&
      prepositions.includes(complement.preposition) &&
      fitsAny(reading, complement.group, of),
  );
}

const isHead = ({ words }: Reading, group: NounGroup | null, lemmas: readonly string[] = []): boolean =>
  lemmas.includes(words[group?.head ?? -1]?.lemma ?? '');

function hasSubject(
  reading: Reading,
  { clause, roles }: Candidate,
  { type, subject, object, target }: VerbFrame,
): boolean {
  if (subject === undefined || fitsAny(reading, roles.agent, subject)) return true;
  if (!clause.verb.passive) return false;
  if (object === undefined && fitsAny(reading, roles.patient, subject)) return true;
  const transitive = object === undefined ? type === 'negotiation' || target === 'object' : object.length > 0;
  return roles.agent === null && transitive;
}

/** "took over the city", "draw down troops": what looks like a preposition is the verb's particle. */
function throughParticle(reading: Reading, clause: Clause, frame: VerbFrame): boolean {
  if (frame.object === undefined || frame.object.length === 0) return false;
  const group = particleObject(clause);
  return group !== null && fitsAny(reading, group, frame.object);
}

const particleObject = ({ verb, complements }: Clause): NounGroup | null =>
  complements.find(
    (complement) =>
      complement.group.outerFrom === verb.to && /^(?:over|down|up|out|off|back|in)$/.test(complement.preposition),
  )?.group ?? null;

function hasParticle({ words }: Reading, clause: Clause, allowed: readonly string[]): boolean {
  if (clause.particle !== null && allowed.includes(clause.particle)) return true;
  const after = words.slice(clause.verb.to, Math.min(clause.to, clause.verb.to + 9));
  const objectEnd = clause.object?.to ?? clause.verb.to;
  return after.some((word, at) => {
    const index = clause.verb.to + at;
    if (index > objectEnd + 1 && index > clause.verb.to + 1) return false;
    return allowed.includes(word.lower) || allowed.includes(`${word.lower} ${words[index + 1]?.lower}`);
  });
}

function draft(reading: Reading, { clause, roles }: Candidate, [name, frame]: [string, VerbFrame]): EventDraft {
  const patient = roles.patient ?? particleObject(clause);
  return {
    type: frame.type,
    rule: `event/${name}`,
    quote: quoteOf(reading, clause),
    trigger: clause.verb.head,
    clause,
    run: { from: clause.from, to: clause.to },
    modality: promised(frame, modalityAmong(reading.words, reading.clauses, clause)),
    ...participants(reading, { clause, roles: { agent: roles.agent, patient } }, frame),
    reference: false,
  };
}

/** "pledged 200 troops": what the verb says is done is only promised. */
const promised = ({ modality }: VerbFrame, own: ModalityReading): ModalityReading =>
  modality !== undefined && (own.modality === 'actual' || own.modality === 'ongoing')
    ? { modality, rule: 'modality/governing-verb' }
    : own;

function participants(
  reading: Reading,
  { clause, roles: { agent, patient } }: Candidate,
  frame: VerbFrame,
): Pick<EventDraft, 'actors' | 'fallbackActors' | 'targets'> {
  const present = (group: NounGroup | null): NounGroup[] => (group === null ? [] : [group]);
  const targets = targetsOf(clause, { agent, patient }, frame);
  switch (frame.actor) {
    case 'none':
      return { actors: [], fallbackActors: [], targets };
    case 'mover': {
      const moves = fitsAny(reading, patient, ['force', 'presence', 'mission', 'base']);
      return { actors: present(moves ? patient : agent), fallbackActors: present(agent), targets };
    }
    case 'object':
      return { actors: present(patient ?? agent), fallbackActors: present(agent), targets };
    case 'parties':
      return {
        actors: [...present(agent), ...partners(clause), ...(frame.type === 'negotiation' ? present(patient) : [])],
        fallbackActors: present(patient),
        targets,
      };
    default:
      return { actors: [...present(agent), ...companions(clause)], fallbackActors: [], targets };
  }
}

/** "struck alongside Jordanian jets". */
const companions = ({ complements, verb }: Clause): NounGroup[] =>
  complements
    .filter(
      (complement) =>
        complement.group.from >= verb.from && /^(?:alongside|together with)$/.test(complement.preposition),
    )
    .map((complement) => complement.group);

const partners = ({ complements, verb }: Clause): NounGroup[] =>
  complements
    .filter(
      (complement) =>
        complement.group.from >= verb.from && /^(?:with|between|by|among|alongside)$/.test(complement.preposition),
    )
    .map((complement) => complement.group);

function targetsOf({ complements }: Clause, { agent, patient }: Roles, { target }: VerbFrame): NounGroup[] {
  if (target === undefined) return [];
  if (target === 'object') return patient === null ? [] : [patient];
  if (target === 'subject') return agent === null ? [] : [agent];
  return complements
    .filter((complement) => target.prepositions.includes(complement.preposition))
    .map((complement) => complement.group);
}

/** The verb with its particle: "draw down", "handed over". */
function quoteOf(reading: Reading, { verb, particle }: Clause): { start: number; end: number } {
  const to = particle !== null && reading.words[verb.to]?.lower === particle ? verb.to + 1 : verb.to;
  return groupSpan(reading, { from: verb.from, to });
}
