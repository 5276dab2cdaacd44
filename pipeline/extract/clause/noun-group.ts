import { wordSet } from '../word-list.js';
import { countBefore } from './count-before.js';
import { possessives } from './determiners.js';
import { isInAll } from './is-in-all.js';
import { isInList } from './is-in-list.js';
import { opensNewClause } from './opens-new-clause.js';
import { pastPart, prepositionBefore } from './preposition-before.js';
import { besideBracket, parallelBefore } from './row-before.js';
import { isTimeGroup, opensTime } from './time-group.js';
import { timeHeads } from './time-heads.js';
import type { Word } from './word.js';

/** A noun with what stands before it: "the last 2,500 U.S. troops". `from` and `to` are word indexes, `to` exclusive. */
export interface NounGroup {
  readonly from: number;
  readonly to: number;
  /** Index of the noun, number or pronoun that the group is about. */
  readonly head: number;
  /** The group before its `'s`: "the coalition" of "the coalition's withdrawal". */
  readonly possessor: NounGroup | null;
  /** The preposition that governs it, or that governs the group it is coordinated with; lower case, "out of" and "because of" joined. */
  readonly preposition: string | null;
  /** Index of the first word of that preposition, or of the group. */
  readonly outerFrom: number;
  /** The group that it is joined to by "and", "or" or a comma in a list. */
  readonly coordinatedWith: NounGroup | null;
}

const relativePronouns = new Set([
  'who',
  'which',
  'whom',
  'whose',
  'that',
  'where',
  'when',
  'what',
  'why',
  'how',
  'whether',
]);
const closesGroup = new Set(['NOUN', 'PROPN', 'NUM', 'PRON', 'SYM', 'X']);
/** The parts of speech that can stand inside a noun group. */
export const insideGroup: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM', 'X']);

/** Finds the noun groups of a sentence outside its verb groups, left to right. */
export function readNounGroups(words: readonly Word[], isVerb: (index: number) => boolean): NounGroup[] {
  const groups: NounGroup[] = [];
  for (let at = 0; at < words.length; ) {
    const to = isVerb(at) ? at : groupEnd(words, at, isVerb);
    if (to === at) at++;
    else {
      groups.push(makeGroup(words, { from: at, to, isVerb }, groups));
      at = to;
    }
  }
  return groups;
}

function groupEnd(words: readonly Word[], from: number, isVerb: (index: number) => boolean): number {
  const first = words[from] as Word;
  if (first.pos === 'PRON' && !isPossessive(first)) return relativePronouns.has(first.lower) ? from : from + 1;
  if (isDemonstrativeRelative(words, from) || isParticle(first)) return from;
  let end = from;
  for (let at = from; at < words.length; at++) {
    const word = words[at] as Word;
    if (at > from && opensAnother(words, from, at)) break;
    if (isModifyingVerb(words, at, from) || (at > from && opensQuotation(words, at))) continue;
    if (isVerb(at)) break;
    const isInside = insideGroup.has(word.pos) || isPossessive(word) || isNumberHyphen(words, at);
    if (isInside && (closesGroup.has(word.pos) || (word.pos === 'ADJ' && amounts.has(word.lower)))) end = at + 1;
    if (!isInside && !isJoinedModifier(words, at) && !isDegree(words, at)) break;
  }
  return end;
}

/** Whether a word inside a run of names and nouns begins the next group: "gave *them* arms", "the day *the* army left", "sent Chad *900* men". */
function opensAnother(words: readonly Word[], from: number, at: number): boolean {
  const [before, word] = [words[at - 1] as Word, words[at] as Word];
  if (word.pos === 'PRON' && !isPossessive(word)) return true;
  if ((word.pos === 'DET' || isPossessive(word)) && before.pos !== 'DET' && !isQuantifier(before)) return true;
  if (word.pos === 'NUM' && isNoun(before) && !isDayOfMonth(words, at) && !isNumberOfName(words, from, at)) return true;
  return isNthTime(words, at - 1) || opensTime(words, at) || opensSending(words, at) || isHeardIn(words, from, at);
}

/** "*very* large forces". */
const isDegree = (words: readonly Word[], at: number): boolean =>
  words[at]?.pos === 'ADV' && !staysOutside(words[at] as Word) && isNumeralOrAdjective(words[at + 1]);

/** "marked the *first time* Kenyan forces have crossed": what follows is another group. */
const isNthTime = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'time' && nth.has(words[at - 1]?.lower ?? '');
const nth = wordSet('first second third fourth fifth last next only');

/** "*Resolution 1701* was adopted", "*Exercise Cobra Gold 18* began". */
const isNumberOfName = (words: readonly Word[], from: number, at: number): boolean =>
  /^\d+$/.test(words[at]?.text ?? '') &&
  (words[at - 1]?.text === 'Resolution' || words[from]?.text === 'Exercise') &&
  !insideGroup.has(words[at + 1]?.pos ?? '');

/** "In a statement *Mr Haro* said": who is heard in it is another group. */
function isHeardIn(words: readonly Word[], from: number, at: number): boolean {
  if (!/^an?$/.test(words[from]?.lower ?? '') || !heard.has(words[at - 1]?.lower ?? '')) return false;
  const isTitle = words[at]?.pos === 'NOUN' && words[at + 1]?.pos === 'PROPN';
  return isTitle || words[at]?.pos === 'PROPN';
}

const heard = wordSet('statement interview speech address message communique communiqué letter report tweet');

/** "the 900 troops *Denmark* sent", "the troops *President Haro* sent": who is named behind a plural, before a verb, is another group. */
function opensSending(words: readonly Word[], at: number): boolean {
  const before = words[at - 1] as Word;
  if (before.pos !== 'NOUN' || !/[^s]s$/.test(before.lower)) return false;
  let verb = words[at]?.pos === 'NOUN' && words[at]?.lower === 'president' ? at + 1 : at;
  while (words[verb]?.pos === 'PROPN') verb++;
  return words[verb - 1]?.pos === 'PROPN' && sendings.has(words[verb]?.lower ?? '');
}

const sendings = wordSet('sent deployed dispatched pledged promised contributed has had withdrew lost offered');

/** "the October 4 attack". */
const isDayOfMonth = (words: readonly Word[], at: number): boolean =>
  months.has(words[at - 1]?.lower.slice(0, 3) ?? '') &&
  /^\p{Lu}.* \d{1,2}$/u.test(`${words[at - 1]?.text} ${words[at]?.text}`) &&
  words[at + 1]?.pos === 'NOUN';

const months = wordSet('jan feb mar apr may jun jul aug sep oct nov dec');

const ofState = wordSet('army government military police regime junta');
const foesOfState = wordSet('rebel militia guerrilla insurgent militant separatist opposition');

/** "drone and missile attacks", "an unjustified and unprovoked invasion": two words that describe one noun. */
const isJoinedModifier = (words: readonly Word[], at: number): boolean => {
  const joint = words[at]?.lower;
  if (joint !== 'and' && joint !== 'or') return false;
  const [before, after, last] = [words[at - 1], words[at + 1], words[at + 2]];
  if (last?.pos !== 'NOUN' || before === undefined || after === undefined) return false;
  // "between *the army and rebel fighters*": two who fight each other
  if (words[at - 2]?.lower === 'the' && ofState.has(before.lower) && foesOfState.has(after.lower)) return false;
  if (before.pos === 'ADJ' && after.pos === 'NOUN') return speakers.has(last.lower);
  if (before.pos === 'NOUN')
    return before.lower === before.lemma && after.pos === 'NOUN' && after.lower === after.lemma;
  return before.pos === 'ADJ' && (after.pos === 'ADJ' || (after.pos === 'VERB' && after.lower.endsWith('ed')));
};

/** "according to naval and hospital *officials*": those of both. */
const speakers = wordSet('officials sources leaders commanders officers spokesmen authorities');

/** "once 5,000 troops were in place", "two days after some 300 landed": adverbs by their tag, conjunctions by what follows. */
const opensClause = new Set(['after', 'as', 'before', 'once', 'since', 'until', 'when']);

/** "said on Wednesday six soldiers had died": nor does a time belong to the number behind it. */
const staysOutside = ({ lower }: Word): boolean => opensClause.has(lower) || timeHeads.has(lower);
const amounts = new Set(['many', 'much', 'more', 'most', 'few', 'several', 'all', 'both', 'half']);
const isNoun = ({ pos }: Word): boolean => pos === 'NOUN' || pos === 'PROPN';
const isPossessive = ({ lower }: Word): boolean => possessives.has(lower) || lower === 'whose';
const quantifiers = new Set(['all', 'both', 'half', 'such', 'what']);
const isQuantifier = (word: Word): boolean => quantifiers.has(word.lower);
const isNumeralOrAdjective = (word: Word | undefined): boolean =>
  word !== undefined && (word.pos === 'NUM' || word.pos === 'ADJ');
const isNumberHyphen = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === '-' && words[at - 1]?.pos === 'NUM';

/** "scale back military operations": the adverb goes with the verb before it. */
const isParticle = (word: Word): boolean => word.pos === 'ADV' && particles.has(word.lower);
const particles = new Set(['back', 'home', 'away', 'out', 'down', 'off', 'up']);

/** 'the "war games"': a quotation mark between a determiner or adjective and its noun. */
const opensQuotation = (words: readonly Word[], at: number): boolean =>
  openingQuotes.has((words[at] as Word).text) &&
  (words[at - 1]?.pos === 'DET' || words[at - 1]?.pos === 'ADJ') &&
  describable.has(words[at + 1]?.pos);

const openingQuotes = new Set(['"', '“', '‘', "'"]);
const describable = new Set<string | undefined>(['ADJ', 'NOUN', 'PROPN']);

/** "that" and "which" after a noun open a clause; "that figure" is a group. */
function isDemonstrativeRelative(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (!relativePronouns.has(word.lower)) return false;
  return word.lower !== 'that' || word.pos !== 'DET';
}

/** "the remaining troops", "well-armed rebels": a participle between a determiner or adjective and a noun. */
function isModifyingVerb(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at] as Word;
  if (word.pos !== 'VERB' || !/(?:ed|ing|en|wn)$/.test(word.lower)) return false;
  const before = words[at - 1];
  const after = words[at + 1];
  if (after === undefined || (after.pos !== 'NOUN' && after.pos !== 'PROPN' && after.pos !== 'ADJ')) return false;
  if (at === from) return false;
  return (
    before?.pos === 'DET' ||
    before?.pos === 'ADJ' ||
    before?.pos === 'NUM' ||
    (before !== undefined && isPossessive(before)) ||
    before?.lower === "'s"
  );
}

function makeGroup(
  words: readonly Word[],
  { from, to, isVerb }: { from: number; to: number; isVerb: (index: number) => boolean },
  groups: readonly NounGroup[],
): NounGroup {
  const previous = groups.at(-1) ?? null;
  const head = headOf(words, from, to);
  const possessor = previous !== null && isPossessiveMark(words, previous.to, from) ? previous : null;
  const governed =
    possessor === null
      ? isInAll(words, from, to)
        ? { preposition: null, at: from }
        : pastPart(words, prepositionBefore(words, from))
      : { preposition: possessor.preposition, at: possessor.outerFrom };
  const isBare = governed.preposition === null && possessor === null && previous !== null;
  const coordinatedWith =
    isBare && isCoordination(words, groups, { from, to, isVerb })
      ? (countBefore(words, { from, to }, groups) ?? parallelBefore(words, to, groups) ?? previous)
      : isBare
        ? besideBracket(words, from, groups)
        : null;
  return {
    from,
    to,
    head,
    possessor,
    coordinatedWith,
    preposition: governed.preposition ?? coordinatedWith?.preposition ?? null,
    outerFrom: governed.at,
  };
}

function headOf(words: readonly Word[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    const pos = (words[at] as Word).pos;
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON') return at;
  }
  return to - 1;
}

const isPossessiveMark = (words: readonly Word[], at: number, next: number): boolean =>
  next === at + 1 && (words[at]?.lower === "'s" || words[at]?.text === "'" || words[at]?.text === '’');

function isCoordination(
  words: readonly Word[],
  groups: readonly NounGroup[],
  group: { from: number; to: number; isVerb: (index: number) => boolean },
): boolean {
  const previous = groups.at(-1) as NounGroup;
  const distance = group.from - previous.to;
  if (distance === 0 || distance > longestJoint) return false;
  const between = words
    .slice(previous.to, group.from)
    .map((word) => word.lower)
    .join(' ');
  if (between === ',') return isInList(words, previous, group);
  // "arrived in Moscow, and *he* and Putin agreed": nobody arrives in him.
  if (/^(?:he|she|they|we)$/.test(words[group.from]?.lower ?? '') && previous.preposition !== null) return false;
  // "attacked this year *and Kenya* replied": a time and somebody are no row.
  if (
    isTimeGroup(words, previous) &&
    words[group.to - 1]?.pos === 'PROPN' &&
    !timeHeads.has(words[group.to - 1]?.lower ?? '')
  )
    return false;
  if (
    group.isVerb(group.to) &&
    words[group.to]?.lower !== 'to' &&
    opensNewClause(words, groups, { between, isVerb: group.isVerb })
  )
    return false;
  return joints.test(between);
}

const joints = /^(?:,? ?(?:and|or|&|as well as|along with|plus|and also)|and even)$/;
/** ", as well as". */
const longestJoint = 4;
