import { wordSet } from '../word-list.js';
import { possessives } from './determiners.js';
import { pastTenses } from './irregular-verbs.js';
import { isUnmistakablePast, isVerbAfterModal, isVerbOfMany } from './misread-noun.js';
import { opensObject, opensOnlyObject } from './opens-object.js';
import { phaseVerbs } from './phase-verbs.js';
import { isVerbAfterTo } from './tag-by-form.js';
import { weekdays } from './time-heads.js';
import type { Draft, PartOfSpeech } from './word.js';

const relatives = new Set<string | undefined>(['that', 'which', 'who']);
const heads = wordSet('military wounded injured dead missing accused unemployed premier general chief');
const holders = wordSet('military chief general premier');
const offensives = new Set(['offensive', 'counteroffensive', 'counter-offensive']);
const beforeOffensive = new Set<string | undefined>(['DET', 'PRON', 'ADJ', 'NOUN', 'PROPN']);
const continuesGroup = new Set<string | undefined>(['NOUN', 'PROPN', 'ADJ', 'VERB']);

/** What a word is that wink takes for an adjective, by its neighbours; null where it is one. */
export function misreadAdjective(words: readonly Draft[], word: Draft): PartOfSpeech | null {
  const before = words[word.index - 1];
  const after = words[word.index + 1];
  if (
    isVerbAfterModal(words, word) ||
    isUnmistakablePast(before, word) ||
    isVerbAfterRelative(before, word, after) ||
    isVerbAfterTo(before, word, words[word.index - 2]) ||
    isHomecoming(word, after) ||
    isParticipleAfterAuxiliary(words, word) ||
    isBegun(before, word, after)
  )
    return 'VERB';
  if (isLikely(before, word, after)) return 'ADV';
  if (isPeople(before, word, after) || isOfTwoWords(before, word, after)) return 'PROPN';
  if (isThoseHurt(before, word, after)) return 'NOUN';
  if (isOneOfThem(before, word, after) || isHeadAdjective(before, word, after) || isOffensive(before, word, after))
    return 'NOUN';
  return isVerbOfMany(before, word, after) ? 'VERB' : null;
}

/** "*The French* attacked", "wants *the Irish* to leave": a people, where nothing follows that it could describe. */
const isPeople = (before: Draft | undefined, { text }: Draft, after: Draft | undefined): boolean =>
  before?.lower === 'the' && /^\p{Lu}\p{Ll}+(?:sh|ch|ese)$/u.test(text) && behindPeople.has(after?.pos);

const behindPeople = new Set<string | undefined>(['VERB', 'AUX', 'PART', 'PUNCT', 'ADV']);

/** "nine South *African* and three Malawian soldiers": the end of a name, where the noun is left out. */
const isOfTwoWords = (before: Draft | undefined, { text }: Draft, after: Draft | undefined): boolean =>
  before?.pos === 'PROPN' && /^\p{Lu}\p{Ll}+(?:an|ish|ese)$/u.test(text) && after?.pos === 'CCONJ';

/** "will keep *coming home*". */
const isHomecoming = ({ lower }: Draft, after: Draft | undefined): boolean =>
  lower === 'coming' && after?.lower === 'home';

/** "has started *moving* troops", "began *arriving* today", "reported *damaging* two bridges". */
const isBegun = (before: Draft | undefined, { lower }: Draft, after: Draft | undefined): boolean =>
  before?.pos === 'VERB' &&
  lower.endsWith('ing') &&
  ((phaseVerbs.has(before.lemma) && (opensObject.has(after?.pos) || endsPhrase.has(after?.pos))) ||
    (/^(?:report|deny|admit)$/.test(before.lemma) && lower !== 'missing' && opensCounted.has(after?.pos)));

const endsPhrase = new Set<string | undefined>(['ADP', 'ADV', 'PUNCT', undefined]);
const opensCounted = new Set<string | undefined>(['DET', 'NUM', 'PROPN']);

/** "a truce that involved Chad": wink reads some past tenses as adjectives. */
const isVerbAfterRelative = (before: Draft | undefined, word: Draft, after: Draft | undefined): boolean =>
  word.lower.endsWith('ed') && relatives.has(before?.lower) && opensObject.has(after?.pos);

/** "will be consolidated", "have been striking back": wink reads participles after a form of "be" or "have" as adjectives. */
function isParticipleAfterAuxiliary(words: readonly Draft[], word: Draft): boolean {
  const isGerund = word.lower.endsWith('ing');
  if (!isGerund && !word.lower.endsWith('ed')) return false;
  const after = words[word.index + 1];
  if (isGerund && !opensOnlyObject.has(after?.pos) && !/^(?:back|out)$/.test(after?.lower ?? '')) return false;
  let at = word.index - 1;
  while (words[at]?.pos === 'ADV') at--;
  return words[at]?.pos === 'AUX';
}

/** "the military has begun", "the French *military* sent": an adjective that stands for a noun. */
const isHeadAdjective = (before: Draft | undefined, word: Draft, after: Draft | undefined): boolean =>
  heads.has(word.lower) &&
  (before?.pos === 'DET' ||
    before?.pos === 'PROPN' ||
    possessives.has(before?.lower ?? '') ||
    before?.lower === "'s" ||
    (word.lower === 'military' && (before?.pos === 'ADJ' || before?.pos === 'ADV')) ||
    isChiefOf(before, word, after)) &&
  (after?.pos === 'AUX' ||
    after?.pos === 'VERB' ||
    // "the military *retook* a town"
    (after !== undefined && isUnmistakablePast(word, after)) ||
    /^(?:accused|alleged|sent|hit|shot|saying|says)$/.test(after?.lower ?? '') ||
    after?.pos === 'PART' ||
    (holders.has(word.lower) && (after?.lower === 'of' || after?.text === ','))) &&
  (before?.pos === 'DET' ||
    after?.pos === 'PART' ||
    after?.pos === 'AUX' ||
    after?.lower === 'says' ||
    !/[^s]s$/.test(after?.lower ?? ''));

/** "the army *chief of* staff". */
const isChiefOf = (before: Draft | undefined, { lower }: Draft, after: Draft | undefined): boolean =>
  lower === 'chief' && before?.pos === 'NOUN' && after?.lower === 'of';

/** "had *likely* been killed", "will *likely* send troops". */
const isLikely = (before: Draft | undefined, { lower }: Draft, after: Draft | undefined): boolean =>
  lower === 'likely' && before?.pos === 'AUX' && (after?.pos === 'AUX' || after?.pos === 'VERB');

/** "a soldier, *one civilian* and …", "each accused *the other* of shelling": who is counted or meant, where no noun follows that the word could describe. */
const isOneOfThem = (before: Draft | undefined, word: Draft, after: Draft | undefined): boolean =>
  people.has(word.lower) &&
  (before?.pos === 'NUM' || before?.pos === 'DET' || before?.pos === 'PROPN' || before?.pos === 'ADJ') &&
  !continuesGroup.has(after?.pos);

/** "*the dead* in Gao", "the dead and *the wounded*": who fell, where no noun follows that the word could describe. */
const isThoseHurt = (before: Draft | undefined, { lower }: Draft, after: Draft | undefined): boolean =>
  /^(?:dead|wounded|injured)$/.test(lower) &&
  before?.lower === 'the' &&
  (after?.pos === 'ADP' || after?.lower === 'and' || after?.pos === 'PUNCT');

const people = wordSet('civilian militant insurgent extremist islamist jihadist other');

/** "launched an offensive to retake the town": wink reads the noun as an adjective. */
const isOffensive = (before: Draft | undefined, word: Draft, after: Draft | undefined): boolean =>
  offensives.has(word.lower) &&
  beforeOffensive.has(before?.pos) &&
  (!continuesGroup.has(after?.pos) ||
    weekdays.has(after?.lower ?? '') ||
    /^(?:today|yesterday|tonight|\p{Lu}\p{Ll}+\.)$/u.test(after?.text ?? '') ||
    /^(?:(?:north|south|east|west)(?:east|west)?|late|early|last|this|deep(?:er)?|f[ua]rther)$/.test(
      after?.lower ?? '',
    ) ||
    (after?.pos === 'VERB' && (after.lower.endsWith('ed') || pastTenses.has(after.lower))));
