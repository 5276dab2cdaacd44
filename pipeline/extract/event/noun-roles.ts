import type { EventType } from '../../../schemas/event-type.js';
import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import { isTimeGroup } from '../clause/time-group.js';
import type { Word } from '../clause/word.js';
import { fightNouns } from '../event-nouns.js';
import { classesOf } from '../noun-classes.js';
import { mentionsIn, type Phrase, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import type { EventDraft } from './draft.js';
import { comesOfMediation, isMediation } from './is-mediation.js';
import { modifierGroup } from './modifier-group.js';
import type { NounFrame } from './noun-frames.js';
import { declarerOf, ownerOf } from './noun-owner.js';
import { comes, rootOf } from './noun-support.js';
import { isSuffered, targetsAround, targetsNamed } from './noun-targets.js';
import { fitsAny } from './requirement.js';
import { saidAttacker } from './said-attacker.js';
import { isSufferer } from './sufferers.js';
import { talkersOf } from './talkers-of.js';

/** What the noun of an event is read with. */
export interface NounContext {
  readonly group: NounGroup;
  readonly trigger: Word;
  readonly frame: NounFrame;
  readonly phrases: readonly Phrase[];
  /** The clause that the noun stands in, and whether its verb says that the event takes place. */
  readonly clause: Clause | null;
  readonly support: boolean;
}

/** Who acts and who is acted on, and whether the noun's own phrases name anybody. */
export type NounRoles = Pick<EventDraft, 'actors' | 'fallbackActors' | 'targets'> & { readonly named: boolean };

/** The roles of an event noun: from its phrases, the names before it, its owner and the subject of the verb that supports it. */
export function rolesOf(reading: Reading, context: NounContext): NounRoles {
  const { group, trigger, frame, phrases, clause, support } = context;
  const owner =
    group.possessor === null || isTimeGroup(reading.words, group.possessor)
      ? [...declarerOf(reading, group), ...ownerOf(reading, group, context)]
      : [group.possessor];
  const modifier = isWhere(reading, context) ? [] : modifierGroup(reading, group, trigger);
  const behind = [
    ...actorsBehind(reading, { group, phrases, frame }).filter(
      (other) => !isSufferer({ group, phrases, frame }, other),
    ),
    ...opponents(reading, { group, phrases, clause, trigger }),
    ...(support ? agentOf(clause).filter((agent) => !fitsAny(reading, agent, ['movement', 'presence'])) : []),
    ...warnedOf(clause, group),
  ];
  const named = targetsNamed(reading, context);
  const targets = named.length > 0 ? named : targetsAround(reading, context);
  const acting = frame.modifier === 'target' ? behind : [...owner, ...behind, ...modifier];
  const actedOn = frame.modifier === 'target' ? [...owner, ...targets, ...modifier] : targets;
  const suffered = isSuffered(reading, context);
  const subjectActs = suffered ? [] : subjectsActing(reading, context);
  return {
    actors: frame.parties
      ? [
          ...subjectActs,
          ...acting,
          ...partiesAround(reading, context),
          ...(owner.length + modifier.length === 0 ? talkersOf(reading, context) : []),
        ]
      : acting.length > 0
        ? acting
        : subjectActs,
    fallbackActors: subjectActs,
    targets:
      suffered && (targets.length === 0 || /^(?:under|in)$/.test(group.preposition ?? 'in'))
        ? subjectOf(clause)
        : actedOn,
    named: behind.length > 0 || named.length > 0 || modifier.length > 0,
  };
}

/** The subject of the clause, where whoever it names makes the event that the noun tells of. */
function subjectsActing(reading: Reading, { group, clause, frame, support }: NounContext): NounGroup[] {
  if ((frame.modifier === 'target' || frame.type === 'attack') && tells(clause)) return [];
  if (frame.type === 'attack' && isMeans(clause, group)) return subjectOf(clause);
  // "France has begun to withdraw *with the handover* of a base"
  if (frame.type === 'base_transfer' && group.preposition === 'with') return subjectOf(clause);
  if (clause !== null && comesOfMediation(clause) && clause.subject !== group) return [];
  if (support && clause?.subject !== group && (clause?.verb.passive !== true || comes(clause)))
    return subjectOf(clause);
  return frame.parties === true && (clause?.object?.from === group.from || areIn(clause, group))
    ? subjectOf(clause).filter((other) => fitsAny(reading, other, ['actor', 'person', 'force']))
    : attackersOf(reading, { group, clause, frame });
}

/** "The army has *used* air strikes", "the militia *was involved in* the raid". */
const isMeans = (clause: Clause | null, { from, preposition }: NounGroup): boolean =>
  (clause?.object?.from === from && /^(?:use|employ)$/.test(clause.verb.lemma)) ||
  (preposition === 'in' &&
    clause?.verb.passive === true &&
    /^(?:involve|lock|engage|embroil)$/.test(clause.verb.lemma));

/** "Both countries *are in* talks". */
const areIn = (clause: Clause | null, { preposition }: NounGroup): boolean =>
  clause?.verb.lemma === 'be' && preposition === 'in';

/** "suspended its drill with Seoul after a summit *with Kim*": who talks does not drill, and who drills does not talk. */
export function isOfOther({ groups, words }: Reading, party: NounGroup, type: EventType): boolean {
  const first = rootOf(party);
  const noun = words[groups.find(({ to }) => to === first.outerFrom)?.head ?? -1];
  if (noun === undefined) return false;
  const classes = classesOf(noun.lemma, noun.lower);
  if (type === 'agreement' || type === 'ceasefire') return classes.includes('talks');
  return type === 'exercise' ? classes.includes('talks') : classes.includes('exercise');
}

/** "amid tensions *between Oman and Chad*": they do not meet for it. */
const isOfStrife = ({ groups, words }: Reading, party: NounGroup): boolean => {
  const first = rootOf(party);
  const noun = groups.find(({ to }) => to === first.outerFrom);
  return strife.has(words[noun?.head ?? -1]?.lower ?? '');
};
const strife = wordSet('tension tensions relations ties war conflict dispute border differences animosity rivalry');

/** "warned *the militia* against attacks": they are its to leave undone. */
const warnedOf = (clause: Clause | null, { preposition }: NounGroup): NounGroup[] =>
  preposition === 'against' && /^(?:warn|caution)$/.test(clause?.verb.lemma ?? '') && clause?.object != null
    ? [clause.object]
    : [];

/** "*announced* the deaths of five soldiers", "*feared* another attack": whoever tells of it, or awaits it, does not do it. */
const tells = (clause: Clause | null): boolean =>
  clause !== null &&
  /^(?:announce|report|confirm|see|declare|fear|expect|predict|anticipate|foresee|suspect)$/.test(clause.verb.lemma);

/** "a *Chad* ambush", "the *Mali* withdrawal": a country before the noun says where, as long as nothing behind it says where to. */
const isWhere = (reading: Reading, { group, trigger, frame, phrases }: NounContext): boolean => {
  if (frame.parties === true || group.possessor !== null || groupsAfter(phrases, ['on', 'against', 'to']).length > 0)
    return false;
  const before = mentionsIn(reading, reading.actors, { from: group.from, to: trigger.index });
  return (
    trigger.index > group.from &&
    before.length > 0 &&
    before.every(({ form, start, end }) => form === 'country' && isSpelledOut(reading.document.text.slice(start, end)))
  );
};

/** "US", "U.S." and "UK" are adjectives as well. */
const isSpelledOut = (name: string): boolean => /\p{Ll}/u.test(name);

/** "*The army* retook the town in a raid": an attack that says how something is done is made by whoever does it. */
function attackersOf(
  reading: Reading,
  { group, clause, frame }: Pick<NounContext, 'group' | 'clause' | 'frame'>,
): NounGroup[] {
  const blamed = frame.type === 'attack' ? saidAttacker(reading, group) : null;
  if (blamed !== null) return [blamed];
  const told = clause ?? openedBy(reading, group);
  if (frame.type !== 'attack' || told === null || told.verb.passive || told.subject === null) return [];
  if (!/^(?:in|with|after|during)$/.test(group.preposition ?? '')) return [];
  if (/^(?:the|this|that|these|those|its|their)$/.test(reading.words[group.from]?.lower ?? '')) return [];
  return taking.has(told.verb.lemma) && fitsAny(reading, told.subject, ['force', 'actor']) ? [told.subject] : [];
}

/** "*In a dawn raid*, rebels overran the town": the clause that a noun opens. */
const openedBy = ({ clauses }: Reading, { from, to }: NounGroup): Clause | null =>
  clauses.find(({ fronted }) => fronted !== null && fronted.from <= from && to <= fronted.to) ?? null;

const taking = wordSet(
  'arrest detain seize capture recapture retake take push drive advance enter storm kill destroy reach overrun break respond answer reply intervene retaliate attack hit strike target dislodge clear win gain regain violate breach break',
);

/** "Two soldiers *died* in fighting with rebels": at their hands. */
const dies = ({ verb }: Clause): boolean => /^(?:die|perish|suffer|lose|fall)$/.test(verb.lemma);

/** Whether an attack is one that two sides make together. */
export const isFight = ({ lower }: Word): boolean => fightNouns.has(lower);

/** "after fierce *fighting with* the army": both sides fight. */
function opponents(
  reading: Reading,
  { group, phrases, clause, trigger }: Pick<NounContext, 'group' | 'phrases' | 'clause' | 'trigger'>,
): NounGroup[] {
  if (!isFight(trigger)) return [];
  // "The fighting *pitted the army against* rebels"
  const pitted =
    clause?.verb.lemma === 'pit' && clause.object !== null
      ? [clause.object, ...groupsAfter(clausePhrases(clause), ['against'])]
      : [];
  const others = [
    ...groupsAfter(phrases, ['with']),
    ...groupsAfter(clausePhrases(clause), ['between']),
    ...pitted,
  ].filter((other) => fitsAny(reading, other, ['force', 'actor']));
  const subject = clause?.subject ?? null;
  const fights =
    others.length > 0 && subject !== null && subject !== group && clause?.verb.passive === false && !dies(clause);
  return fights && fitsAny(reading, subject, ['force', 'actor']) ? [...others, subject] : others;
}

/** "attacks by militants"; of the phrases with "of" only the first can name who acts, and "in Mali" is where, "in its forces" whose, "from Mali into Niger" where from. */
const actorsBehind = (
  reading: Reading,
  { group, phrases, frame }: Pick<NounContext, 'group' | 'phrases' | 'frame'>,
): NounGroup[] =>
  groupsAfter(phrases, frame.actor).filter(
    (other) =>
      !help.has(reading.words[other.head]?.lower ?? '') &&
      !isJoinedToOther(group, other) &&
      (other.preposition !== 'of' || rootOf(other).outerFrom === group.to) &&
      (other.preposition !== 'from' || !phrases.some(({ preposition }) => preposition === 'into')) &&
      (other.preposition !== 'in' || fitsAny(reading, other, ['force', 'presence', 'assembly'])),
  );

/** "contained *by* a program of strikes *and the dispatch* of soldiers": joined to what stands before the noun, it says nothing of it. */
const isJoinedToOther = ({ from }: NounGroup, other: NounGroup): boolean => rootOf(other).from < from;

/** "a truce with the help of Oman": whoever helps is no party. */
const help = wordSet('help support aid mediation backing assistance participation');

/** The clauses that say of a noun what was done with it: "an accord *signed with* the clans", "a truce *that involved* both armies". */
const clausesBehind = ({ clauses }: Reading, { head }: NounGroup): Clause[] =>
  clauses.filter(
    ({ governorNoun, relation }) => governorNoun === head && (relation === 'reduced' || relation === 'relative'),
  );

/** The parties that the clauses behind a noun name: "a truce mediated by Oman *between the army and the rebels*". */
export function partiesBehind(reading: Reading, group: NounGroup): NounGroup[] {
  return clausesBehind(reading, group).flatMap((clause) => [
    ...clause.complements
      .filter(
        ({ preposition }) =>
          preposition === 'with' || preposition === 'between' || (preposition === 'by' && !isMediation(clause)),
      )
      .map((complement) => complement.group),
    ...(/^(?:involve|include|bind|unite)$/.test(clause.verb.lemma) && clause.object !== null ? [clause.object] : []),
    ...signersIn(clause, group),
  ]);
}

/** "a truce *that Chad and Niger signed*". */
const signersIn = ({ verb, subject }: Clause, { head }: NounGroup): NounGroup[] =>
  subject !== null && subject.head !== head && !verb.passive && signing.has(verb.lemma) ? [subject] : [];
const signing = wordSet('sign agree reach conclude negotiate declare observe make strike announce');

/** Those parties, those whom the clause itself names, and, of what they signed, whoever the sentence is about. */
function partiesAround(reading: Reading, { group, clause, frame }: NounContext): NounGroup[] {
  const { clauses } = reading;
  const here = groupsAfter(clausePhrases(clause), ['with', 'between']).filter(
    (other) =>
      !isOfOther(reading, other, frame.type) &&
      !isOfStrife(reading, other) &&
      fitsAny(reading, other, ['actor', 'person', 'force', 'name']),
  );
  const named = partiesBehind(reading, group);
  const main = clauses.find(
    (clause) =>
      clause.verb.form === 'finite' &&
      clause.relation === 'main' &&
      clause.subject !== null &&
      clause.subject !== group,
  );
  const signed = clausesBehind(reading, group).some((clause) => clause.relation === 'reduced' && !isMediation(clause));
  return signed && named.length > 0 && main?.subject != null ? [...here, ...named, main.subject] : [...here, ...named];
}

/** The groups of phrases that open with one of these prepositions. */
export const groupsAfter = (phrases: readonly Phrase[], prepositions: readonly string[]): NounGroup[] =>
  phrases.filter((phrase) => prepositions.includes(phrase.preposition)).map((phrase) => phrase.group);

const clausePhrases = (clause: Clause | null): Phrase[] =>
  clause === null ? [] : clause.complements.filter((complement) => complement.group.from >= clause.verb.to);

/** "the attack was carried out *by fighters*". */
const agentOf = (clause: Clause | null): NounGroup[] =>
  clause?.verb.passive === true && !isMediation(clause) ? groupsAfter(clausePhrases(clause), ['by']) : [];

/** "came under attack": the subject is attacked. */
const subjectOf = (clause: Clause | null): NounGroup[] => (clause?.subject == null ? [] : [clause.subject]);
