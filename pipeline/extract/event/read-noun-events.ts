import type { Clause } from '../clause/clause.js';
import { definite } from '../clause/determiners.js';
import { harmingVerbs } from '../clause/harming-verbs.js';
import { isCharging } from '../clause/is-charge.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Word } from '../clause/word.js';
import { isPartNoun } from '../discourse/part-nouns.js';
import { classesOf } from '../noun-classes.js';
import { groupSpan, mentionsIn, type Phrase, phrasesAfter, type Reading } from '../reading.js';
import { asThreat } from './as-threat.js';
import type { EventDraft } from './draft.js';
import { isAimed } from './is-aimed.js';
import { isCivilMatter } from './is-civil-matter.js';
import { isNoEvent } from './is-no-event.js';
import { isUnknownPlace } from './is-unknown-place.js';
import type { NounFrame } from './noun-frames.js';
import { decisions, isDoorOpen, isWarnedOf, nounModality } from './noun-modality.js';
import { groupsAfter, type NounRoles, rolesOf } from './noun-roles.js';
import { broughtAboutBy, clauseOf, collectiveOf, isSubject, openerOf, supports } from './noun-support.js';
import { framesOf, isByName, isFollowed, triggerOf } from './noun-trigger.js';
import { fitsAny } from './requirement.js';

/** Events that the nouns of a sentence name: "carried out air strikes", "a partial pullback". */
export function readNounEvents(reading: Reading): EventDraft[] {
  const drafts: EventDraft[] = [];
  for (const group of reading.groups) {
    const trigger = triggerOf(reading, group);
    if (trigger === null) continue;
    for (const [name, frame] of framesOf(trigger)) {
      const found = isFollowed(reading, group, frame) ? readNounEvent(reading, { group, trigger, name, frame }) : null;
      if (found === null) continue;
      drafts.push(asThreat(found));
      break;
    }
  }
  return drafts;
}

interface Candidate {
  readonly group: NounGroup;
  readonly trigger: Word;
  readonly name: string;
  readonly frame: NounFrame;
}

/** A noun that may tell of an event, in its sentence: `whole` is what it is said of, "a wave of *attacks*". */
interface NounInSentence extends Candidate {
  readonly phrases: readonly Phrase[];
  readonly whole: NounGroup;
  readonly clause: Clause | null;
  /** "a 227-186 vote". */
  readonly isCounted: boolean;
}

/** What says that the event takes place: the verb of its clause, or a clause that brings it about. */
interface Backing {
  readonly supporting: Clause | null;
  readonly bringer: Clause | null;
  readonly support: boolean;
}

function readNounEvent(reading: Reading, candidate: Candidate): EventDraft | null {
  const { group, trigger, frame } = candidate;
  const phrases = phrasesAfter(reading, group);
  const whole = collectiveOf(reading, group);
  const clause = clauseOf(reading, whole);
  const noun = { phrases, whole, clause, isCounted: frame.type === 'vote' && hasTally(reading, group), ...candidate };
  if (frame.of !== undefined && !isOfItsKind(reading, noun) && !isOfClass(reading, noun, frame.of)) return null;
  if (isOfTrade(reading, noun)) return null;
  if (isNoEvent(reading, noun) || isWhereItWas(reading, group, clause)) return null;
  const backing = backingOf(reading, noun);
  const { support } = backing;
  if ((frame.onlySupported === true || isByName(reading.words, group)) && !support) return null;
  if (frame.aimed === true && !isAimed(reading, noun)) return null;
  const isBare = isPredicateOfBe(clause, group) && groupsAfter(phrases, frame.actor).length === 0;
  if (isBare && frame.type === 'negotiation' && !support) return null;
  const roles = rolesOf(reading, { group, trigger, frame, phrases, clause, support });
  const placed = roles.named || isProclaimed(reading, group) || hasPlace(reading, noun);
  return support || placed || isTold(reading, noun) ? draftOf(reading, noun, { roles, ...backing }) : null;
}

/** "*trade* talks", "a deal *on fish*": of no forces. */
const isOfTrade = (reading: Reading, { group, phrases, frame }: NounInSentence): boolean =>
  /^(?:agreement|negotiation|vote)$/.test(frame.type) &&
  isCivilMatter(reading, [group, ...phrases.map((phrase) => phrase.group)]);

/** Whether the words around show that the noun means the event of its frame, whatever it is said of. */
const isOfItsKind = (reading: Reading, { group, name, frame, clause, isCounted }: NounInSentence): boolean =>
  isCounted ||
  (frame.orUnder === true && group.preposition === 'under' && isOfForces(reading, clause)) ||
  (name === 'killing' && isOfCharge(reading, clause, group)) ||
  (name === 'explosion' && isHeard(clause, group)) ||
  (frame.type === 'vote' && isHeldBy(reading, clause));

function backingOf(reading: Reading, { group, whole, clause, isCounted }: NounInSentence): Backing {
  const supporting = clause !== null && supports(reading, clause, whole) ? clause : null;
  const bringer = supporting === null ? broughtAboutBy(reading, group) : null;
  return { supporting, bringer, support: supporting !== null || isCounted || bringer !== null };
}

function draftOf(
  reading: Reading,
  { group, trigger, name, frame, phrases, whole, clause, isCounted }: NounInSentence,
  { supporting, bringer, support, roles }: Backing & { readonly roles: NounRoles },
): EventDraft {
  const isCarriedOut = isCounted || (bringer !== null && isDone(bringer, frame));
  return {
    type: frame.type,
    rule: `event/noun-${name}`,
    quote: quoteOf(reading, { clause: supporting, group, trigger }),
    trigger: trigger.index,
    clause: bringer ?? (support ? clause : null),
    run: runOf(reading, { group, phrases, clause: bringer ?? (support || isSubject(clause, whole) ? clause : null) }),
    modality: isCarriedOut
      ? { modality: 'actual', rule: 'modality/noun' }
      : nounModality(reading, { clause, group: whole, support, type: frame.type }),
    actors: roles.actors,
    fallbackActors: roles.fallbackActors,
    targets: roles.targets,
    fallbackTargets: [],
    echoes: [],
    reference: !support && !isIndefinite(reading, group),
    earlier: /^(?:after|following)$/.test(whole.preposition ?? '') && isIndefinite(reading, whole),
  };
}

/** Whether a noun whose verb says nothing of it, and that names nobody, tells of an event all the same. */
const isTold = (
  reading: Reading,
  { group, whole, clause }: { group: NounGroup; whole: NounGroup; clause: Clause | null },
): boolean =>
  tollOf(reading, group) !== null ||
  (isIndefinite(reading, group) &&
    (isBackground(whole, group) ||
      passing.test(openerOf(reading, group) ?? '') ||
      isOfCharge(reading, clause, group) ||
      (clause !== null && (isWarnedOf(clause, whole) || isDoorOpen(reading, clause, whole)))));

/** "a ceasefire *declared last week*"; a pullout that is ordered or announced is still to come. */
const isDone = ({ verb }: Clause, { type }: NounFrame): boolean =>
  !decisions.has(verb.lemma) || !/^(?:withdrawal|deployment|redeployment)$/.test(type);

/** The clause that tells of the event, else the noun with the phrases and times behind it. */
function runOf(
  reading: Reading,
  { group, phrases, clause }: { group: NounGroup; phrases: readonly Phrase[]; clause: Clause | null },
): { from: number; to: number } {
  let to = Math.max(group.to, phrases.at(-1)?.group.to ?? 0, tollOf(reading, group)?.to ?? 0);
  to = nameBehind(reading, to);
  while (reading.words[to]?.pos === 'ADV') to++;
  // "The withdrawal *followed the fall of the town in May*"
  const isSequel = clause?.verb.lemma === 'follow' && isSubject(clause, group);
  return clause === null || isSequel
    ? { from: group.from, to }
    : { from: Math.min(clause.from, group.from), to: Math.max(to, clause.to) };
}

/** "talks in Gabon's capital, *Libreville*": the end of the name between commas. */
function nameBehind({ words, groups }: Reading, to: number): number {
  if (words[to]?.lower !== ',' || !isPartNoun(words[to - 1]?.lower ?? '')) return to;
  const name = groups.find(({ from, head }) => from === to + 1 && words[head]?.pos === 'PROPN');
  return name?.to ?? to;
}

/** "the area *where the attack happened*": the attack that the article has told of; "a country *where fighting is under way*": what country it is. */
const isWhereItWas = (reading: Reading, group: NounGroup, clause: Clause | null): boolean =>
  clause?.link === 'where' && isSubject(clause, group) && (clause.verb.lemma === 'be' || !isIndefinite(reading, group));

const isPredicateOfBe = (clause: Clause | null, group: NounGroup): boolean =>
  clause !== null && clause.verb.lemma === 'be' && clause.subject?.from === group.from;

function isOfClass(
  reading: Reading,
  { group, phrases: all, trigger }: { group: NounGroup; phrases: readonly Phrase[]; trigger: Word },
  of: readonly string[],
): boolean {
  // "the arrival of the rebel *negotiators*": they come to talk.
  const phrases = all.filter((phrase) => !fitsAny(reading, phrase.group, ['envoys', 'statesman']));
  const run = reading.words.slice(group.from, trigger.index);
  const around = [
    ...run,
    ...phrases.flatMap((phrase) => reading.words.slice(phrase.group.from, phrase.group.to)),
    ...(group.possessor === null ? [] : reading.words.slice(group.possessor.from, group.possessor.to)),
  ];
  return (
    around.some((word) => classesOf(word.lemma, word.lower).some((found) => of.includes(found))) ||
    (of.includes('territory') &&
      phrases.some(
        ({ preposition, group: run }) =>
          preposition === 'of' && (fitsAny(reading, run, ['place']) || isUnknownPlace(reading, run, phrases)),
      )) ||
    (of.includes('mission') && phrases.some(({ group: run }) => fitsAny(reading, run, ['standing_force']))) ||
    (of.includes('force') &&
      [group, ...phrases.map((phrase) => phrase.group)].some((run) =>
        mentionsIn(reading, reading.actors, run).some(
          ({ form, end }) =>
            /^(?:armed_force|group|generic)$/.test(form) &&
            // "an increase in *rebel attacks*" is none of rebels.
            (run === group || end >= (reading.words[run.head]?.end ?? 0)),
        ),
      ))
  );
}

/** "*The Senate* will hold a second vote". */
const isHeldBy = (reading: Reading, clause: Clause | null): boolean =>
  clause !== null &&
  /^(?:hold|schedule|plan|take)$/.test(clause.verb.lemma) &&
  fitsAny(reading, clause.subject, ['assembly']);

/** "a 227-186 vote", "The vote was 54 to 46", "by a vote of 54-46": it has been taken. */
function hasTally({ words, document: { text } }: Reading, { from, to }: NounGroup): boolean {
  const last = words[Math.min(to + 4, words.length) - 1];
  return last !== undefined && tally.test(text.slice(words[from]?.start, last.end));
}

const tally = /\b\d{1,3}(?:\s?[-–—]\s?| to | against )\d{1,3}\b/;

/** "*Explosions* rang out", "*Blasts* were heard": told of a war, they are its strikes. */
const isHeard = (clause: Clause | null, group: NounGroup): boolean =>
  group.coordinatedWith === null && isSubject(clause, group) && /^(?:ring|echo|hear)$/.test(clause?.verb.lemma ?? '');

/** "*They* came under fire", "*the patrol* came under fire". */
const isOfForces = (reading: Reading, clause: Clause | null): boolean =>
  clause !== null &&
  (/^(?:they|we)$/.test(reading.words[clause.subject?.head ?? -1]?.lower ?? '') ||
    fitsAny(reading, clause.subject, [
      'force',
      'group',
      'base',
      'building',
      'vehicle',
      'shipping',
      'territory',
      'place',
    ]));

/** "the premier's *announcement of* a truce". */
const isProclaimed = ({ words }: Reading, { preposition, outerFrom }: NounGroup): boolean =>
  preposition === 'of' && /^(?:announcement|declaration|proclamation)$/.test(words[outerFrom - 1]?.lower ?? '');

/** "the Baghdad attack", "a pullback from Syria", "the fall of Kidal". */
function hasPlace(
  reading: Reading,
  { group, trigger, phrases, frame }: Omit<Candidate, 'name'> & { phrases: readonly Phrase[] },
): boolean {
  const before = mentionsIn(reading, reading.places, { from: group.from, to: trigger.index });
  const leading = frame.of?.includes('territory') === true ? /^of$/ : /^(?:from|to|into|in|out of)$/;
  const behind = phrases.filter((phrase) => leading.test(phrase.preposition)).slice(0, 1);
  return before.length > 0 || behind.some((phrase) => mentionsIn(reading, reading.places, phrase.group).length > 0);
}

/** A new event is told in passing after these: "after a raid", "in car bomb attacks", "during a day of talks". */
const isBackground = (whole: NounGroup, group: NounGroup): boolean =>
  (whole.preposition === null && whole === group) || passing.test(whole.preposition ?? '');

/** "accused the guerrillas *of repeated truce violations*", "claimed responsibility *for a raid*". */
const isOfCharge = ({ words }: Reading, clause: Clause | null, { preposition, outerFrom }: NounGroup): boolean =>
  (/^(?:of|for)$/.test(preposition ?? '') && isCharging(clause)) ||
  (preposition === 'for' && /^(?:responsibility|blame|credit)$/.test(words[outerFrom - 1]?.lower ?? ''));

/** "feared a repeat of *battles* in which 300 people died": what they did is told of them. */
const tollOf = ({ clauses, words }: Reading, { to }: NounGroup): Clause | null =>
  (words[to]?.lower === 'in'
    ? clauses.find(
        ({ link, relation, from, verb }) =>
          link === 'which' &&
          relation === 'relative' &&
          from === to + 1 &&
          (harmingVerbs.has(verb.lemma) || /^(?:die|perish)$/.test(verb.lemma)),
      )
    : undefined) ?? null;

const passing = /^(?:after|following|in|during|amid|by|despite|since|through|under|with|before|including)$/;

function isIndefinite({ words }: Reading, group: NounGroup): boolean {
  if (group.possessor !== null) return false;
  const first = words[group.from]?.lower ?? '';
  return !definite.has(first);
}

function quoteOf(
  reading: Reading,
  { clause, group, trigger }: { clause: Clause | null; group: NounGroup; trigger: Word },
): { start: number; end: number } {
  if (clause === null) {
    let from = Math.max(group.from, trigger.index - 1);
    while (from > group.from && /^(?:\p{Pd}|\d+)$/u.test(reading.words[from - 1]?.text ?? '')) from--;
    return groupSpan(reading, { from, to: trigger.index + 1 });
  }
  const from = Math.min(clause.verb.from, group.from);
  const to = Math.max(clause.verb.to, trigger.index + 1);
  return to - from > 12 ? groupSpan(reading, { from: group.from, to: group.to }) : groupSpan(reading, { from, to });
}
