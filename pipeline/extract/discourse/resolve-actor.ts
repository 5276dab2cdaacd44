import type { Span } from '../../stage.js';
import { possessives } from '../clause/determiners.js';
import type { NounGroup } from '../clause/noun-group.js';
import { sufferedNouns } from '../event-nouns.js';
import { isNonState } from '../force/actor-info.js';
import { emissaries } from '../force/office-nouns.js';
import { groupNouns, soldiersAndBodies } from '../force/soldier-words.js';
import type { ActorMention } from '../mention.js';
import { classesOf } from '../noun-classes.js';
import { groupSpan, mentionsIn, ofGroup, phrasesAfter, type Reading } from '../reading.js';
import { wordSet } from '../word-list.js';
import { areOfSides } from './are-of-sides.js';
import { areStrangers } from './are-strangers.js';
import { backedBy } from './backed-by.js';
import { codesOf } from './codes-of.js';
import type { Discourse } from './discourse.js';
import { giverUnderFlag } from './giver-under-flag.js';
import { groupMeant, onlyGroup } from './group-meant.js';
import { isAttributive } from './is-attributive.js';
import { areFoes, isBare, isOfFirst } from './is-bare.js';
import { isCountedApart } from './is-counted-apart.js';
import { isColumn, isPart } from './is-part.js';
import { joinedMentions } from './joined-mentions.js';
import { isLedByState, namedCoalitions } from './led-by-state.js';
import { ledGroup } from './led-group.js';
import { isOusted, lordOf } from './lord-of.js';
import { meantEntity } from './meant-entity.js';
import { membersOf } from './members-of.js';
import { namedBeside } from './named-beside.js';
import { namesOnlyKind } from './names-only-kind.js';
import { ownerMeant } from './owner-meant.js';
import { reciprocal } from './reciprocal.js';
import { relativeOwner } from './relative-owner.js';
import { seatOf } from './seat-of.js';
import { isOfStranger, isUnderFlag } from './whose-force.js';

/** Who a noun group stands for and how that is known. */
export interface Referent {
  /** Codes of codebook section 6, sorted. */
  readonly actors: readonly string[];
  readonly basis: 'stated' | 'filled_in';
  readonly rule: string;
  readonly span: Span | null;
}

/** Says who a noun group stands for: named in it, or meant by it. Null when neither sentence nor context says. */
export function resolveActor(reading: Reading, group: NounGroup, discourse: Discourse): Referent | null {
  const byName = named(reading, group);
  if (byName !== null && !isUnnamed(reading, byName))
    return giverMeant(reading, group, { flag: byName, discourse }) ?? byName;
  const both = reciprocal(reading, group);
  if (both !== null) return resolveAll(reading, both, discourse);
  const introduced = person(reading, group, discourse);
  if (introduced !== null) return introduced;
  const lord = lordOf(reading, group);
  const ofLord = lord === null || isOusted(reading, lord) ? null : named(reading, lord);
  if (ofLord !== null && !isUnnamed(reading, ofLord)) return ofLord;
  if (byName !== null)
    return byName.actors.includes('foreign') || areStrangers(reading, group, discourse)
      ? byName
      : (namedBefore(reading, group, discourse) ?? byName);
  const whole = ofGroup(reading, group);
  if (whole !== null && reading.words[whole.head]?.pos === 'PRON' && reading.words[group.head]?.pos !== 'NOUN')
    return meant(reading, whole, discourse);
  if (lord !== null) return ofLord ?? (isOusted(reading, lord) ? null : person(reading, lord, discourse));
  if (whole !== null && (isPart(reading, group) || areOfSides(reading, group, whole)))
    return resolveActor(reading, whole, discourse);
  const carried = whole !== null && isColumn(reading, group) ? resolveActor(reading, whole, discourse) : null;
  if (carried !== null) return carried;
  if (isOfStranger(reading, group, discourse)) return null;
  const men = ledGroup(reading, group);
  if (men !== null) return resolveActor(reading, men, discourse);
  const owner = ownerMeant(reading, group, discourse);
  if (owner !== null) return owner;
  return (
    meant(reading, group, discourse) ??
    (group.possessor === null ? null : resolveActor(reading, group.possessor, discourse))
  );
}

/** "*its* U.N. peacekeepers", "ten *of its* U.N. peacekeepers": of whoever gives them. */
function giverMeant(
  reading: Reading,
  group: NounGroup,
  { flag, discourse }: { flag: Referent; discourse: Discourse },
): Referent | null {
  const bearer = [group, ofGroup(reading, group)].find((run) => run !== null && isUnderFlag(reading, run, flag));
  return bearer == null ? null : meant(reading, bearer, discourse);
}

/** A group that the text names beats the unnamed slug (codebook section 4): "militants", once the Taliban were named, are theirs. */
function namedBefore(reading: Reading, group: NounGroup, discourse: Discourse): Referent | null {
  const found = groupMeant(reading, group, discourse) ?? onlyGroup(reading, group, discourse);
  return found === null
    ? null
    : { actors: found.actors, basis: 'filled_in', rule: `discourse/${found.how}`, span: groupSpan(reading, group) };
}

/** "the militants", "foreign troops": a kind, not a name. */
const isUnnamed = (reading: Reading, { span }: Referent): boolean =>
  span !== null && reading.actors.some((mention) => mention.form === 'generic' && mention.start === span.start);

/** Somebody whose surname was given with an office before. */
function person({ words }: Reading, group: NounGroup, discourse: Discourse): Referent | null {
  const name = words[group.to - 1];
  const actors = name === undefined || name.pos !== 'PROPN' ? undefined : discourse.people.get(name.lower);
  return name === undefined || actors === undefined
    ? null
    : { actors, basis: 'filled_in', rule: 'discourse/person-introduced-before', span: name };
}

/** Who is named inside the group, in the group that owns it, or in the phrases behind it. */
export function named(reading: Reading, group: NounGroup): Referent | null {
  if (reading.actors.length === 0) return null;
  const own = namedInside(reading, group);
  const whose = group.possessor ?? relativeOwner(reading, group);
  const owner = whose === null ? null : named(reading, whose);
  const isBranch = owner?.actors.every(isNonState) === true && !isUnnamed(reading, owner);
  const beside = namedBeside(reading, group);
  if (beside !== null) return referent([beside]);
  if (own !== null && !isBranch && !isUnnamed(reading, own)) return seatOf(reading, group, own) ?? own;
  if (owner !== null) return owner;
  return namedBehind(reading, group) ?? seatOf(reading, group) ?? own;
}

function namedInside(reading: Reading, group: NounGroup): Referent | null {
  const head = reading.words[group.head];
  const backed = backedBy(reading, group);
  if (backed !== null) return backed;
  const isBlow = head !== undefined && classesOf(head.lemma, head.lower).includes('attack');
  const all = usable(reading, mentionsIn(reading, reading.actors, group)).filter(
    // "the *Paris* attacks": where they were.
    ({ form }) => !(isBlow && form === 'capital'),
  );
  const armed = head !== undefined && groupNouns.has(head.lower);
  const inside =
    armed && all.some((mention) => mention.form === 'generic')
      ? all.filter((mention) => mention.form !== 'demonym' && mention.form !== 'country')
      : all;
  const best =
    inside.find(({ form, compound }) => form === 'organization' && compound?.after === 'led') ??
    giverUnderFlag(inside, head?.lower ?? '') ??
    inside.find(
      (mention) =>
        head !== undefined && mention.start <= head.start && head.end <= mention.end && mention.form !== 'generic',
    ) ??
    inside.findLast((mention) => mention.form !== 'generic') ??
    inside.at(-1);
  if (best === undefined) return null;
  const found = referent(joinedMentions(reading, group, best));
  const coalition = isLed(reading, best) ? namedCoalitions.get(best.actors[0] ?? '') : undefined;
  if (coalition !== undefined) return { ...found, actors: [coalition], rule: 'force/us-led' };
  return head !== undefined && isLedByState(best, head.lower)
    ? { ...found, actors: ['multinational-force'], rule: 'force/led-by-state' }
    : found;
}

/** "the shelling *of the port*": of a blow, it names who suffers it. */
const isSuffered = ({ words }: Reading, { head }: NounGroup): boolean => sufferedNouns.has(words[head]?.lower ?? '');

/** "soldiers *of the Fijian army*", "troops *from the coalition*", "officials *from Oman*", "operations *conducted by the task force*". */
function namedBehind(reading: Reading, group: NounGroup): Referent | null {
  // "its invasion of Chad": whose it is stands before it.
  if (possessives.has(reading.words[group.head]?.lower ?? '') || isCountedApart(reading, group)) return null;
  const task = isTask(reading, group);
  const sent =
    emissaries.has(reading.words[group.head]?.lower ?? '') && mentionsIn(reading, reading.actors, group).length === 0;
  for (const { preposition, group: other } of phrasesAfter(reading, group)) {
    const owns =
      (preposition === 'of' && !isSuffered(reading, group) && reading.words[other.outerFrom - 1]?.pos !== 'ADV') ||
      (preposition === 'in' && isAssembly(reading, other)) ||
      (preposition === 'for' && sent) ||
      (preposition === 'from' && (sent || (isForce(reading, group) && !isOwned(reading, group))));
    if (!owns && !task) break;
    if (!owns) continue;
    const owner =
      namedInside(reading, other) ?? (other.possessor === null ? null : namedInside(reading, other.possessor));
    if (owner !== null && preposition === 'from' && !sent && (isCountry(reading, owner) || isLand(reading, other)))
      break;
    if (owner !== null && (sent || namesOnlyKind(reading, group, other) || !isUnnamed(reading, owner)))
      return withJoined(reading, other, owner);
  }
  const clause = reading.clauses.find(
    (other) =>
      other.relation === 'reduced' &&
      other.governorNoun === group.head &&
      other.verb.passive &&
      owning.has(other.verb.lemma),
  );
  const members = membersOf(reading, group);
  const member = members === null ? null : namedInside(reading, members);
  if (members !== null && member !== null && !isUnnamed(reading, member)) return withJoined(reading, members, member);
  const by = clause?.complements.find((complement) => complement.preposition === 'by');
  return by === undefined ? null : namedInside(reading, by.group);
}

/** "withdrew *its* soldiers from the Chadian border": whose they are stands before them. */
const isOwned = ({ words }: Reading, { from, possessor }: NounGroup): boolean =>
  possessor !== null || possessives.has(words[from]?.lower ?? '');

/** "the presidents of Chad *and Sudan*": of both. */
function withJoined(reading: Reading, group: NounGroup, owner: Referent): Referent {
  const next = reading.groups.find(({ coordinatedWith }) => coordinatedWith === group);
  const other = next === undefined ? null : namedInside(reading, next);
  if (next === undefined || other === null || isUnnamed(reading, other)) return owner;
  return withJoined(reading, next, { ...owner, actors: codesOf([owner, other]) });
}

/** Verbs whose agent owns the object: "troops *sent by* Kenya", but not "troops besieged by rebels". Source: VerbNet classes 11 (send), 13 (give), 26 (create). */
const owning: ReadonlySet<string> = wordSet(
  'send deploy dispatch contribute provide supply field commit pledge offer conduct carry launch stage mount run lead command operate order organize organise perform undertake make sign approve announce maintain station perpetrate execute control host convene call fire plan wage impose declare initiate trigger plant lay detonate set',
);

/** "the mission in Mali *of an African force*": its owner can stand behind its place. */
const isTask = ({ words }: Reading, group: NounGroup): boolean => tasks.has(words[group.head]?.lower ?? '');

const tasks = wordSet('mission missions operation operations presence campaign intervention deployment withdrawal');

const isAssembly = ({ words }: Reading, group: NounGroup): boolean =>
  /^(?:parliament|congress|senate|assembly|council|house|cabinet|government)$/.test(words[group.head]?.lower ?? '');

const isCountry = (reading: Reading, { span }: Referent): boolean =>
  reading.actors.some(
    (mention) => mention.start === span?.start && (mention.form === 'country' || mention.form === 'capital'),
  );

/** "troops from the *Portuguese territory*": where they come from. */
const isLand = ({ words }: Reading, { head }: NounGroup): boolean =>
  classesOf(words[head]?.lemma ?? '', words[head]?.lower ?? '').some((name) => name === 'territory' || name === 'base');

const isForce = ({ words }: Reading, group: NounGroup): boolean => {
  const head = words[group.head]?.lower ?? '';
  return (
    soldiersAndBodies.has(head) ||
    groupNouns.has(head) ||
    // "killed by *stray fire* from the Danish army"
    classesOf(words[group.head]?.lemma ?? '', head).some((name) => /^(?:force|gunfire|weapon)$/.test(name)) ||
    head === 'presence' ||
    head === 'members'
  );
};

/** "US-led airstrikes", "US-led forces" are those of the coalition; an invasion is its leader's (codebook section 4). */
const isLed = (reading: Reading, mention: ActorMention): boolean =>
  namedCoalitions.has(mention.actors[0] ?? '') &&
  reading.words.some(
    (word) =>
      word.start <= mention.start &&
      mention.end <= word.end &&
      word.lower.endsWith('-led') &&
      reading.words[word.index + 1]?.lemma !== 'invasion',
  );

const usable = (reading: Reading, mentions: readonly ActorMention[]): ActorMention[] =>
  mentions.filter((mention) => !isAttributive(reading, mention));

function referent(mentions: readonly ActorMention[]): Referent {
  const actors = codesOf(mentions);
  const first = mentions[0] as ActorMention;
  const last = mentions.at(-1) as ActorMention;
  return { actors, basis: 'stated', rule: first.rule, span: { start: first.start, end: last.end } };
}

/** Who is meant by a pronoun or a definite description, from what was spoken of before. */
function meant(reading: Reading, group: NounGroup, discourse: Discourse): Referent | null {
  const span = groupSpan(reading, group);
  const found = meantEntity(reading, group, discourse);
  return found === null ? null : { actors: found.actors, basis: 'filled_in', rule: `discourse/${found.how}`, span };
}

/** The actors of a group and of all groups that it is joined to by "and". */
export function resolveAll(reading: Reading, group: NounGroup, discourse: Discourse): Referent | null {
  const chain: Referent[] = [];
  for (let at: NounGroup | null = group; at !== null; at = at.coordinatedWith) {
    if (isOfFirst(reading, at)) continue;
    const found = resolveActor(reading, at, discourse);
    if (found === null) continue;
    const isOfList = isBare(reading, at) && found.rule.startsWith('discourse/') && group.coordinatedWith !== null;
    if (!isOfList || areFoes(found.actors, codesOf(chain))) chain.push(found);
  }
  const first = chain[0];
  if (first === undefined) return null;
  const actors = codesOf(chain);
  return { ...first, actors, basis: chain.every((referent) => referent.basis === 'stated') ? 'stated' : 'filled_in' };
}
