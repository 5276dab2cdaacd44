import type { Clause, Complement } from '../clause/clause.js';
import { harmingVerbs } from '../clause/harming-verbs.js';
import type { NounGroup } from '../clause/noun-group.js';
import { classesOf } from '../noun-classes.js';
import { mentionsIn, phrasesAfter, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { accused, blamed, handsOf } from './accused.js';
import type { EventDraft } from './draft.js';
import { isMediation } from './is-mediation.js';
import { isOnMine } from './is-on-mine.js';
import { lastOfRow } from './last-of-row.js';
import { groupsAfter, isOfOther, partiesBehind } from './noun-roles.js';
import { collectiveOf } from './noun-support.js';
import { fitsAny } from './requirement.js';
import { saidAttacker } from './said-attacker.js';
import { tellersOf } from './talkers-of.js';
import type { VerbFrame } from './verb-frame.js';
import { targetsOf } from './verb-targets.js';

/** Who does it and what it is done to, voice undone. */
export interface Roles {
  readonly agent: NounGroup | null;
  readonly patient: NounGroup | null;
}

/** Who does what the verb of a clause says, and to what. */
export function rolesOf(reading: Reading, clause: Clause): Roles {
  if (clause.verb.form === 'gerund' && clause.governor !== null && isOnMine(reading, clause.governor))
    return { agent: null, patient: clause.object };
  if (!clause.verb.passive || isHeading(clause))
    return {
      agent: isTollOfPassive(clause) ? agentOf(reading, clause.governor) : speakerOf(reading, clause),
      patient: objectOf(reading, clause) ?? relativeObject(reading, clause),
    };
  return {
    agent: agentOf(reading, clause) ?? sharedAgent(reading, clause) ?? launcherOf(reading, clause),
    patient: clause.subject ?? describedBy(reading, clause),
  };
}

/** "*The soldiers* to be sent are engineers": whom an infinitive without a subject says it of. */
const describedBy = ({ groups }: Reading, { relation, governorNoun }: Clause): NounGroup | null =>
  relation === 'infinitive' && governorNoun !== null
    ? (groups.find(({ head }) => head === governorNoun) ?? null)
    : null;

/** "were ambushed *by the militia*", "by *the FDD and the FNL*". */
function agentOf(reading: Reading, { verb, complements }: Clause): NounGroup | null {
  const by = complements.find(({ preposition, group }) => preposition === 'by' && group.from >= verb.to)?.group;
  return by === undefined ? null : lastOfRow(reading, by);
}

/** "*Russian* drones were launched", "shot down 21 *Russian* drones launched overnight": whoever owns what is hurled. */
function launcherOf(reading: Reading, clause: Clause): NounGroup | null {
  const hurled = clause.subject ?? reading.groups.find(({ head }) => head === clause.governorNoun) ?? null;
  return /^(?:launch|fire)$/.test(clause.verb.lemma) && hurled !== null && fitsAny(reading, hurled, ['weapon'])
    ? hurled
    : null;
}

/** "was wounded and captured *by the militia*": both at their hands. */
function sharedAgent(reading: Reading, { index, verb }: Clause): NounGroup | null {
  const next = reading.clauses[index + 1];
  const isPair = next?.relation === 'conjunct' && next.verb.passive && next.verb.from - verb.to === 1;
  return isPair && next.governor?.index === index ? agentOf(reading, next) : null;
}

/** "Two hideouts were destroyed, *killing nine rebels*": by whoever destroyed them. */
const isTollOfPassive = (clause: Clause): clause is Clause & { readonly governor: Clause } =>
  clause.relation === 'gerund' &&
  (clause.link === null || clause.link === ',') &&
  clause.governor?.verb.passive === true &&
  clause.governor.subject === clause.subject &&
  harmingVerbs.has(clause.verb.lemma);

/** "are *headed* for Kuwait": they go there. */
const isHeading = ({ verb, complements }: Clause): boolean =>
  verb.lemma === 'head' && !complements.some(({ preposition }) => preposition === 'by');

/** "passed a resolution calling for …": those who pass it call; "blamed the militia for a raid that killed two": those who are blamed kill. */
function speakerOf(reading: Reading, { subject, relation, link, governor, verb }: Clause): NounGroup | null {
  const { words } = reading;
  // "It is unclear *who* had fired": nobody knows.
  if (link === 'who' && subject !== null && words[subject.head]?.lower === 'it') return null;
  if (relation === 'relative' && subject !== null) {
    const doer = harmingVerbs.has(verb.lemma) ? (blowBeside(reading, subject) ?? subject) : subject;
    return saidAttacker(reading, collectiveOf(reading, doer)) ?? doer;
  }
  const head = subject === null ? undefined : words[subject.head];
  const paper =
    head !== undefined && classesOf(head.lemma, head.lower).some((name) => name === 'bill' || name === 'agreement');
  const isRefused = refusing.has(governor?.verb.lemma ?? '');
  return relation === 'reduced' && verb.form === 'gerund' && paper && !isRefused && governor?.subject != null
    ? governor.subject
    : subject;
}

/** "the mortar *attack* near a crowded market that killed 37": the blow kills, and not the place that it fell on. */
const blowBeside = (reading: Reading, { preposition, outerFrom, head }: NounGroup): NounGroup | null =>
  /^(?:near|in|at|on|outside|inside)$/.test(preposition ?? '') &&
  !classesOf(reading.words[head]?.lemma ?? '', reading.words[head]?.lower ?? '').some((name) => doers.has(name))
    ? (reading.groups.find(
        (group) =>
          group.to === outerFrom &&
          classesOf(reading.words[group.head]?.lemma ?? '', reading.words[group.head]?.lower ?? '').includes('attack'),
      ) ?? null)
    : null;
const doers = new Set<string>(['force', 'weapon', 'attack', 'disaster', 'war']);

const refusing = wordSet('reject veto oppose condemn denounce defy ignore criticize criticise');

/** "fired *20 times* on the post", "The amendment failed *157-270*": how often, and how many were for it is not what it was done to. */
const objectOf = ({ words }: Reading, { object, verb }: Clause): NounGroup | null =>
  object !== null &&
  (words[object.head]?.lower === 'times' ||
    (/^(?:pass|fail)$/.test(verb.lemma) &&
      words[object.from]?.pos === 'NUM' &&
      /^[-–]$/.test(words[object.from + 1]?.text ?? '')))
    ? null
    : object;

/** "the cities it captured": the noun that a bare relative clause completes is its object. */
function relativeObject(reading: Reading, clause: Clause): NounGroup | null {
  if (clause.relation !== 'relative' || clause.governorNoun === null || clause.subject === null) return null;
  if (clause.subject.head === clause.governorNoun) return null;
  return reading.groups.find((group) => group.head === clause.governorNoun) ?? null;
}

const present = (group: NounGroup | null): NounGroup[] => (group === null ? [] : [group]);

/** Who acts and who is acted on, as the frame lays the roles of its verb out. */
export function participants(
  reading: Reading,
  { clause, roles: { agent, patient } }: { clause: Clause; roles: Roles },
  frame: VerbFrame,
): Pick<EventDraft, 'actors' | 'fallbackActors' | 'targets'> {
  const targets = targetsOf(reading, { clause, roles: { agent, patient } }, frame);
  switch (frame.actor) {
    case 'none':
      return {
        actors: [...takers(reading, clause), ...blamed(reading, agent), ...handsOf(reading, clause)],
        fallbackActors: [],
        targets,
      };
    case 'mover': {
      // "reached the Greek port": where somebody goes to or leaves does not move.
      return {
        actors: present(
          patient !== null && isMoved(reading, { clause, patient, frame }) ? lastOfRow(reading, patient) : agent,
        ),
        fallbackActors: [...present(agent), ...companions(clause), ...present(promiserOf(reading, clause))],
        targets,
      };
    }
    case 'object':
      return { actors: present(patient ?? agent), fallbackActors: present(agent), targets };
    case 'parties':
      return { ...partiesIn(reading, { clause, roles: { agent, patient } }, frame), targets };
    default:
      return {
        actors: [...present(agent), ...companions(clause)],
        fallbackActors:
          frame.type === 'vote' && agent === null
            ? present(bodyOf(reading, patient))
            : [
                ...present(promiserOf(reading, clause)),
                ...(frame.type === 'attack' ? accused(reading, clause, agent) : []),
              ],
        targets,
      };
  }
}

/** All who do together what the verb of a clause says. */
function partiesIn(
  reading: Reading,
  { clause, roles: { agent, patient } }: { clause: Clause; roles: Roles },
  frame: VerbFrame,
): Pick<EventDraft, 'actors' | 'fallbackActors'> {
  const helps = isMediation(clause);
  return {
    actors: [
      ...(helps ? [] : present(agent)),
      ...partners(clause).filter((party) => !isOfOther(reading, party, frame.type) && !watches(reading, party)),
      ...partiesOf(reading, clause.verb.passive ? (patient ?? agent) : agent),
      ...(agent === null ? [] : tellersOf(reading, agent)),
      ...(frame.type === 'attack' || (frame.type === 'negotiation' && !topical.has(clause.verb.lemma))
        ? present(patient === null ? null : lastOfRow(reading, patient))
        : []),
    ],
    fallbackActors: helps ? present(agent) : present(patient),
  };
}

/** Whether it moves: "900 *soldiers* were sent", "*KFOR* was deployed", but not "reached *the port*". */
const isMoved = (
  reading: Reading,
  { clause, patient, frame }: { clause: Clause; patient: NounGroup; frame: VerbFrame },
): boolean =>
  frame.object?.includes('place') !== true &&
  (fitsAny(reading, patient, ['force', 'presence', 'mission', 'base']) ||
    (clause.verb.passive && fitsAny(reading, patient, ['alliance', 'group'])));

/** "a *Danish pledge* to leave": who decides or promises it, where its name stands in the noun. */
const promiserOf = ({ groups, words }: Reading, { relation, governor, governorNoun }: Clause): NounGroup | null =>
  // "agreed with *Chad* to leave": Chad does not leave.
  relation === 'infinitive' && governorNoun !== null && (governor === null || words[governorNoun]?.pos !== 'PROPN')
    ? (groups.find(({ head }) => head === governorNoun) ?? null)
    : null;

/** "the *Security Council* resolution was adopted": whoever gives a paper its name has voted on it. */
function bodyOf(reading: Reading, patient: NounGroup | null): NounGroup | null {
  const bodies = patient === null ? [] : mentionsIn(reading, reading.actors, patient);
  return bodies.some(({ form }) => form === 'organization' || form === 'office') ? patient : null;
}

/** "fell *to the rebels*", "surrendered *to the army*", "lost the town *to the rebels*", "fell into *rebel* hands": who has it then. */
function takers(reading: Reading, { complements, verb }: Clause): NounGroup[] {
  if (!/^(?:fall|lose|surrender|capitulate)$/.test(verb.lemma)) return [];
  const takes = ({ group, preposition }: Complement): boolean =>
    (preposition === 'to' && fitsAny(reading, group, ['actor', 'group'])) ||
    (/^(?:in|into|to)$/.test(preposition) && /^hands?$/.test(reading.words[group.head]?.lower ?? ''));
  return complements.filter((phrase) => phrase.group.from >= verb.to && takes(phrase)).map(({ group }) => group);
}

/** "a truce *between the army and the rebels* took hold". */
const partiesOf = (reading: Reading, agent: NounGroup | null): NounGroup[] =>
  agent === null
    ? []
    : [...groupsAfter(phrasesAfter(reading, agent), ['between', 'with']), ...partiesBehind(reading, agent)];

/** "struck alongside Jordanian jets", "Chad, along with Niger, will send troops". */
function companions({ complements, verb, subject }: Clause): NounGroup[] {
  if (verb.passive) return [];
  const behind = complements.filter(({ group }) => group.from > (subject?.to ?? verb.from));
  return behind.filter(({ preposition }) => beside.test(preposition)).map(({ group }) => group);
}

const beside = /^(?:alongside|along with|together with)$/;

function partners({ complements, verb }: Clause): NounGroup[] {
  const joins = (preposition: string): boolean =>
    /^(?:with|between|among)$/.test(preposition) ||
    beside.test(preposition) ||
    (preposition === 'by' && !isMediation({ verb })) ||
    (preposition === 'to' && /^(?:speak|talk)$/.test(verb.lemma));
  const behind = complements.filter(({ group }) => group.from >= verb.from);
  return behind.filter(({ preposition }) => joins(preposition)).map(({ group }) => group);
}

/** "met with *American observers*": who watches is no party. */
const watches = ({ words }: Reading, { head }: NounGroup): boolean =>
  /^(?:observer|mediator|monitor|witness|reporter)$/.test(words[head]?.lemma ?? '');

/** Verbs whose object is what is talked of, not with whom. */
const topical = wordSet('discuss review negotiate');

/** "took over *the city*": the group behind the particle of the verb. */
export const particleObject = ({ verb, complements }: Clause): NounGroup | null =>
  complements.find(
    (complement) =>
      complement.group.outerFrom === verb.to && /^(?:over|down|up|out|off|back|in)$/.test(complement.preposition),
  )?.group ?? null;
