import { wordSet } from '../word-list.js';
import { possessives } from './determiners.js';
import { basesLikePast, pastTenses } from './irregular-verbs.js';
import { isVerbOfMany } from './misread-noun.js';
import { namesLikeVerbs } from './names-like-verbs.js';
import type { Draft, PartOfSpeech } from './word.js';

/** Verbs that take no object: their forms in "-ing" describe who comes, goes or stays. */
export const motions: ReadonlySet<string> = wordSet(
  'peacekeeping peacemaking departing retreating remaining returning fleeing arriving advancing outgoing incoming ongoing existing surviving',
);
const described = new Set<string | undefined>(['NOUN', 'PROPN', 'ADJ']);
const endsGroup = new Set(['ADP', 'PUNCT', 'AUX', 'VERB', 'CCONJ']);
const measures = new Set<string | undefined>(['strength', 'number', 'total', 'size']);
const particles = new Set<string | undefined>(['back', 'down', 'up', 'off', 'out']);
/** What forces do, in the plural, and forces. */
export const pluralDeeds: ReadonlySet<string> = wordSet(
  'drills raids strikes attacks exercises patrols flights operations talks plans forces troops airstrikes calls demands',
);
const degrees = wordSet('much newly greatly vastly sharply heavily freshly fully lightly highly poorly specially');
const actions = wordSet('fighting bombing shelling bombardment training');

/** What a word is that wink takes for a verb, by its neighbours; null where it is one. */
export function misreadVerb(words: readonly Draft[], word: Draft): PartOfSpeech | null {
  const before = words[word.index - 1];
  const after = words[word.index + 1];
  if (isNameLike(before, word, after) || isNamed(word, after)) return 'PROPN';
  if (isPluralBehindTo(before, word) || isNamedDeed(words, word) || isNoDeed(words, word)) return 'NOUN';
  if (isMotionParticiple(words, word) || isOpposing(before, word, after)) return 'ADJ';
  if (isJudged(before, word, after)) return 'ADJ';
  if (isNounAfterDeterminer(words, word) || isPluralAfterAdjective(before, word)) return 'NOUN';
  if (isDoing(before, word, after) || isPluralBeforeAuxiliary(before, word, after)) return 'NOUN';
  if (isAdjectiveBeforeNoun(words, word) || isForThose(before, word, after)) return 'ADJ';
  if (isKindOfBase(word, after)) return 'ADJ';
  if (isStayingPut(before, word)) return 'ADV';
  if (isRightTime(before, word, after)) return 'NOUN';
  if (isLead(before, word, after) || describesDeed(before, word, after)) return 'ADJ';
  if (
    isThereSuch(words, word) ||
    isPluralAfterParticle(before, word, words[word.index - 2]) ||
    isConducted(words, word)
  )
    return 'NOUN';
  if (isOwnedThing(before, word, after) || isTaken(before, word)) return 'NOUN';
  return isFightingItself(before, word, after) ||
    isReported(before, word, after) ||
    isOwnedAction(before, word, after) ||
    isOneThing(words, word)
    ? 'NOUN'
    : null;
}

/** "who have *attack* helicopters": behind "have" a verb would be a participle. */
const isOwnedThing = (before: Draft | undefined, { lower, lemma }: Draft, after: Draft | undefined): boolean =>
  before?.lemma === 'have' && lower === lemma && actsOfForce.has(lower) && after?.pos === 'NOUN';
/** "A truce took *hold* two days later": behind "take" stands what is taken. */
const isTaken = (before: Draft | undefined, { lower }: Draft): boolean =>
  before?.lemma === 'take' && takings.has(lower);
const takings = wordSet('hold aim cover command control charge part shape refuge fire root');
const actsOfForce = wordSet('attack assault combat strike raid patrol');

/** "moved 900 soldiers to *positions* near Gao": no infinitive ends like that. */
const isPluralBehindTo = (before: Draft | undefined, { lower, lemma }: Draft): boolean =>
  before?.lower === 'to' && lower !== lemma && /[^s]s$/.test(lower);

/** "according to *state* television", "according to *people* who saw it". */
const isNoDeed = (words: readonly Draft[], { lower, lemma, index }: Draft): boolean =>
  words[index - 2]?.lower === 'according' && words[index - 1]?.lower === 'to' && lower === lemma;

const opensTime = /^(?:this|last|next|today|yesterday)$/;

/** "began their annual Foal Eagle *exercises*": behind whose they are and their name. */
function isNamedDeed(words: readonly Draft[], { lower, index }: Draft): boolean {
  if (!pluralDeeds.has(lower)) return false;
  let at = index - 1;
  while (words[at]?.pos === 'PROPN') at--;
  if (at === index - 1) return false;
  while (words[at]?.pos === 'ADJ') at--;
  return possessives.has(words[at]?.lower ?? '');
}

/** "at a crowded bus *stand* in the port": behind one noun with "a" a verb would end in "-s" or be past. */
function isOneThing(words: readonly Draft[], { lower, lemma, index }: Draft): boolean {
  if (lower !== lemma || words[index - 1]?.pos !== 'NOUN') return false;
  if (basesLikePast.has(lower) && !efforts.has(lower)) return false;
  const after = words[index + 1];
  if (
    after !== undefined &&
    !endsGroup.has(after.pos) &&
    !opensTime.test(after.lower) &&
    !(after.pos === 'PART' && efforts.has(lower))
  )
    return false;
  let at = index - 2;
  while (words[at]?.pos === 'NOUN' || words[at]?.pos === 'ADJ') at--;
  return (words[at]?.lower === 'a' || words[at]?.lower === 'an') && !lets.has(words[at - 1]?.lemma ?? '');
}

/** "an all-out *push* to retake the town". */
const efforts = wordSet('push drive raid strike attack advance assault bid attempt move');
const lets = wordSet('let make help see watch hear have that');

/** "There will be *talks* on Friday". */
const isThereSuch = (words: readonly Draft[], { lower, index }: Draft): boolean =>
  pluralDeeds.has(lower) &&
  /^(?:be|been|were|are)$/.test(words[index - 1]?.lower ?? '') &&
  words.slice(Math.max(0, index - 4), index - 1).some((word) => word.lower === 'there');

/** "handed over six forward *operating* bases", "head of the *negotiating* team". */
const isKindOfBase = ({ lower }: Draft, after: Draft | undefined): boolean =>
  (/^(?:operating|staging|training|firing)$/.test(lower) &&
    /^(?:bases?|camps?|posts?|sites?)$/.test(after?.lower ?? '')) ||
  (lower === 'negotiating' && /^(?:teams?|tables?|partners?|positions?|process)$/.test(after?.lower ?? ''));

/** "the Associated Press": a capitalised "verb" inside a sentence beside another name. */
function isNameLike(before: Draft | undefined, word: Draft, after: Draft | undefined): boolean {
  if (before === undefined || (before.pos !== 'PROPN' && after?.pos !== 'PROPN' && before.pos !== 'DET')) return false;
  return /^\p{Lu}/u.test(word.text);
}

/** "*Shining Path* attacked a village", at the beginning of a sentence. */
const isNamed = ({ text }: Draft, after: Draft | undefined): boolean => namesLikeVerbs.has(`${text} ${after?.text}`);

/** "attack departing soldiers", "departing Red Army troops", "its remaining 900 men": verbs that take no object describe the noun that follows them; "departing Chad" leaves it. */
function isMotionParticiple(words: readonly Draft[], { lower, index }: Draft): boolean {
  const [before, after] = [words[index - 1], words[index + 1]];
  // "began *arriving* today"
  if (!motions.has(lower) || before?.pos === 'AUX' || opensTime.test(after?.lower ?? '')) return false;
  if (after?.pos === 'NUM') return opensGroup(before);
  let head = index + 1;
  while (words[head]?.pos === 'PROPN') head++;
  const noun = head === index + 1 || described.has(words[head]?.pos) ? after : undefined;
  return described.has(noun?.pos) && !/^(?:home|fire)$/.test(noun?.lower ?? '');
}

const opensGroup = (word: Draft | undefined): boolean =>
  word?.pos === 'DET' || word?.lower === "'s" || possessives.has(word?.lower ?? '');

/** "was *right* to order the withdrawal": wink knows the verb "to right". */
const isJudged = (before: Draft | undefined, { lower }: Draft, after: Draft | undefined): boolean =>
  (lower === 'right' || lower === 'wrong') && before?.pos === 'AUX' && after?.lower === 'to';

/** "Kenya and *opposing* Chadian forces": behind "and" it says whose side the next ones are on. */
const isOpposing = (before: Draft | undefined, { lower }: Draft, after: Draft | undefined): boolean =>
  (lower === 'opposing' || lower === 'neighboring' || lower === 'neighbouring') &&
  before?.pos === 'CCONJ' &&
  described.has(after?.pos);

/** "the strike", "a further raid": a determiner before a word that ends its noun group. */
function isNounAfterDeterminer(words: readonly Draft[], word: Draft): boolean {
  const [before, after] = [words[word.index - 1], words[word.index + 1]];
  if (before === undefined) return false;
  if (before.pos !== 'DET' && before.lower !== "'s" && before.pos !== 'NUM' && !isOwnersMark(words, before))
    return false;
  if (word.lower.endsWith('ed') || word.lower.endsWith('ing') || isVerbOfMany(before, word, after)) return false;
  return after === undefined || endsGroup.has(after.pos);
}

/** "the soldiers' *stay*": the mark of an owner in the plural. */
const isOwnersMark = (words: readonly Draft[], { text, start, index }: Draft): boolean =>
  /^['’]$/.test(text) && words[index - 1]?.end === start && words[index - 1]?.lower.endsWith('s') === true;

/** "the storming of the depot". */
const isDoing = (before: Draft | undefined, { lower }: Draft, after: Draft | undefined): boolean =>
  before?.lower === 'the' && after?.lower === 'of' && lower.endsWith('ing');

/** "The Danish exercises could resume": a plural before the auxiliary of another verb. */
const isPluralBeforeAuxiliary = (before: Draft | undefined, { lower }: Draft, after: Draft | undefined): boolean =>
  before !== undefined && after?.pos === 'AUX' && pluralDeeds.has(lower);

/** "joint military exercises": a plural after an adjective. */
const isPluralAfterAdjective = (before: Draft | undefined, word: Draft): boolean =>
  before?.pos === 'ADJ' && /[^s]s$/.test(word.lower) && word.lower !== word.lemma;

/** "the armed groups", "an abandoned Chadian fort", "under sustained pressure", "four established sites": a participle that describes the noun behind it. */
function isAdjectiveBeforeNoun(words: readonly Draft[], word: Draft): boolean {
  if (!/(?:ed|ing|en|wn)$/.test(word.lower) || word.lower === word.lemma) return false;
  const [before, after, last] = [words[word.index - 1], words[word.index + 1], words[word.index + 2]];
  if (before?.pos === 'DET' && (described.has(after?.pos) || after?.pos === 'NUM')) return true;
  const nounFollows = after?.pos === 'NOUN' || (described.has(after?.pos) && last?.pos === 'NOUN');
  const pairFollows = after?.lower === 'and' && last?.pos === 'ADJ' && words[word.index + 3]?.pos === 'NOUN';
  if (pairFollows && before?.pos === 'ADV' && degrees.has(before.lower)) return true;
  if (before === undefined || before.pos === 'SCONJ' || before.pos === 'PUNCT')
    return (nounFollows || after?.pos === 'PROPN') && suspicions.test(word.lower);
  if (before.pos === 'ADP' && after?.pos === 'PROPN' && suspicions.test(word.lower)) return true;
  if (before.pos === 'VERB' && suspicions.test(word.lower)) return nounFollows;
  // "will replace a previously deployed unit"
  if (before.lower.endsWith('ly') && words[word.index - 2]?.pos === 'DET' && nounFollows && !word.lower.endsWith('ing'))
    return true;
  // "the newly formed Special Forces Command"
  if (before.lower === 'newly' && after?.pos === 'PROPN' && !word.lower.endsWith('ing')) return true;
  if (!nounFollows) return false;
  // "for greatly reducing its forces" is no description.
  if (before.pos === 'ADV' && degrees.has(before.lower))
    return !word.lower.endsWith('ing') || words[word.index - 2]?.pos !== 'ADP';
  if (word.lower === 'estimated' && measures.has(after?.lower)) return true;
  // "around this besieged capital"
  if (before.pos === 'NUM' || opensGroup(before) || /^(?:this|these|those)$/.test(before.lower)) return true;
  return before.pos === 'ADP' && !word.lower.endsWith('ing') && before.lower !== 'after' && before.lower !== 'as';
}

const suspicions = /^(?:suspected|alleged|allied|armed|masked|hooded|wounded|stalled|renewed|injured)$/;

/** "scaled back drills", "stepped up raids": a plural after the particle of a verb. */
const isPluralAfterParticle = (before: Draft | undefined, word: Draft, beforeThat: Draft | undefined): boolean =>
  beforeThat?.pos === 'VERB' && particles.has(before?.lower) && pluralDeeds.has(word.lower);

/** "in Saturday's *fighting*": whose or of which day it was. */
const isOwnedAction = (before: Draft | undefined, { lower }: Draft, after: Draft | undefined): boolean =>
  before?.lower === "'s" && actions.has(lower) && (after === undefined || endsGroup.has(after.pos));

const beforeSubject = new Set<string | undefined>(['ADJ', 'DET', 'SCONJ', 'PRON', 'CCONJ']);

/** "Initial fighting lasted an hour", "New fighting broke out", "said that fighting had eased": a gerund that acts. */
const isFightingItself = (before: Draft | undefined, word: Draft, after: Draft | undefined): boolean =>
  actions.has(word.lower) &&
  (before === undefined ||
    beforeSubject.has(before.pos) ||
    (before.index === 0 && (before.pos === 'PROPN' || before.lower === 'new'))) &&
  (after?.pos === 'AUX' || (after?.pos === 'VERB' && (after.lower.endsWith('ed') || pastTenses.has(after.lower))));

/** "a camp for *displaced* people". */
const isForThose = (before: Draft | undefined, { lower }: Draft, after: Draft | undefined): boolean =>
  before?.lower === 'for' &&
  lower.endsWith('ed') &&
  after?.pos === 'NOUN' &&
  /(?:[^s]s|people|men|women)$/.test(after.lower);

/** "Residents reported *fighting* overnight". */
const isReported = (before: Draft | undefined, { lower }: Draft, after: Draft | undefined): boolean =>
  actions.has(lower) &&
  before?.lemma === 'report' &&
  (after?.lower === 'overnight' || endsGroup.has(after?.pos ?? 'PUNCT'));

/** "have conducted *targeted* airstrikes": a participle between a verb that only carries out and its object. */
const describesDeed = (before: Draft | undefined, word: Draft, after: Draft | undefined): boolean =>
  carryingOut.has(before?.lemma) &&
  before?.pos === 'VERB' &&
  word.lower.endsWith('ed') &&
  (after?.pos === 'NOUN' || after?.pos === 'ADJ');

const carryingOut = new Set<string | undefined>([
  ...wordSet('conduct launch commence begin start stage mount perform execute order suffer plan resume'),
]);

/** "The army would stay *put*". */
const isStayingPut = (before: Draft | undefined, { lower }: Draft): boolean =>
  lower === 'put' && before?.lemma === 'stay';

/** "It is *time to* leave", "It is high *time for* them to leave". */
const isRightTime = (before: Draft | undefined, { lower }: Draft, after: Draft | undefined): boolean =>
  lower === 'time' &&
  (after?.lower === 'to' || after?.lower === 'for') &&
  (before?.pos === 'AUX' || before?.pos === 'ADV' || before?.pos === 'ADJ' || before?.lower === ',');

/** "end their *lead* combat role". */
const isLead = (before: Draft | undefined, word: Draft, after: Draft | undefined): boolean =>
  word.lower === 'lead' && after?.pos === 'NOUN' && opensGroup(before);

/** "will conduct infantry *exercises* with": what the verb two words before holds. */
const isConducted = (words: readonly Draft[], { lower, index }: Draft): boolean =>
  /^(?:exercises|drills|patrols)$/.test(lower) &&
  words[index - 1]?.pos === 'NOUN' &&
  /^(?:conduct|hold|begin|start|stage|join|end)$/.test(words[index - 2]?.lemma ?? '');
