import { wordList, wordSet } from '../word-list.js';
import { clauseOrPhraseOpeners, onlyClauseOpeners } from './clause-openers.js';
import { possessives } from './determiners.js';
import { pastParticiples } from './irregular-verbs.js';
import { isGerund } from './is-gerund.js';
import { pluralDeeds } from './misread-verb.js';
import { opensOnlyObject } from './opens-object.js';
import { isParticiple, tagRules } from './tag-rules.js';
import type { Draft, PartOfSpeech } from './word.js';

const formsOfBe = wordSet('is are was were be been being');
const formsOfHave = new Set(['have', 'has', 'had', 'having']);
const nominal = new Set<string | undefined>(['NOUN', 'PROPN', 'ADJ']);
const followsProgressive = new Set<string | undefined>(['ADP', 'DET', 'PROPN', 'ADV', 'NUM', 'PRON']);
const followsTotal = new Set<string | undefined>(['ADP', 'AUX', 'PUNCT', 'PART', 'VERB']);
const counted = new Set(['NOUN', 'PROPN', 'ADV']);
const marches = wordSet('head flow return move march stream pour');
const ways = new Set<string | undefined>(['home', 'to', 'from', 'back']);
const beforeFighting = new Set(['of', 'after', 'amid', 'despite']);
const behindFighting = new Set<string | undefined>(
  wordList('between in around near over along erupted broke raged continued has was is'),
);
const fighters = new Set(['NOUN', 'PROPN', 'PRON', 'AUX']);
const purposes = wordSet('transport patrol strike combat supply command guard assault support rescue');
const armed = wordSet('rebels forces guards police troops');
const craft = /^(?:aircraft|planes?|helicopters?|ships?|vessels?|boats?|jets?|convoys?|vehicles?|drones?)$/;

/**
 * The tag of a word that wink is known to misread by its neighbours, seen on sentences of our own (test/pipeline/extract/clause).
 * @returns null where the tag that it has may stand.
 */
export function misreadTag(words: readonly Draft[], word: Draft): PartOfSpeech | null {
  const before = words[word.index - 1];
  if (before === undefined) return null;
  const after = words[word.index + 1];
  if (isGerund(words, word)) return 'VERB';
  const rule = word.form.isPlain ? undefined : tagRules.get(word.lower);
  if (rule !== undefined) return rule(words, word, before);
  if (word.pos === 'VERB') return isNoVerb(words, word, before) ? 'NOUN' : null;
  if (word.pos === 'NOUN' && (isVerbByNumber(before, word, after) || isSecondVerb(words, word))) return 'VERB';
  if (word.pos === 'ADJ' && isTotal(before, word, after)) return 'NOUN';
  if (word.pos === 'ADJ' && isNation(before, word, after)) return 'PROPN';
  if (word.lower === 'military') return isHead(words, word) ? 'NOUN' : null;
  if (word.pos === 'NOUN' || word.pos === 'ADJ')
    return isParticipleAfterHave(before, word) ||
      isProgressive(before, word, after) ||
      isDone(before, word, after) ||
      isFirstDone(words, word, before) ||
      isMadeSo(word, after) ||
      isPast(before, word, after)
      ? 'VERB'
      : null;
  return null;
}

function isNoVerb(words: readonly Draft[], word: Draft, before: Draft): boolean {
  const after = words[word.index + 1];
  return (
    isPluralObject(before, word) ||
    isOwned(before, word, after) ||
    isThere(words, word) ||
    isBareNoun(before, word, after) ||
    isFighting(before, word, after) ||
    isAdjunct(word, after) ||
    isStopped(before, word, after) ||
    isArmed(before, word)
  );
}

/** "appealed for help", "34 days of fighting", "after fighting that killed nine": what ends a phrase with "for" or "of" is a noun. */
const isBareNoun = (before: Draft, word: Draft, after: Draft | undefined): boolean =>
  (after === undefined ||
    after.pos === 'PUNCT' ||
    after.pos === 'CCONJ' ||
    after.pos === 'AUX' ||
    /^(?:that|which)$/.test(after.lower)) &&
  (((before.lower === 'for' || before.lower === 'of') && word.lower === word.lemma) ||
    (word.lower === 'fighting' && beforeFighting.has(before.lower)));

/** "among the Chadian military and its allies": an adjective with nothing behind it to describe. */
function isHead(words: readonly Draft[], { index, pos }: Draft): boolean {
  const [before, after, last] = [words[index - 1], words[index + 1], words[index + 2]];
  if (pos !== 'ADJ' || (before?.pos !== 'PROPN' && before?.pos !== 'DET')) return false;
  if (after?.pos === 'CCONJ') return last?.pos === 'PROPN' || last?.pos === 'DET';
  return after === undefined || after.pos === 'ADP' || after.pos === 'PUNCT';
}

/** "continue to conduct exercises", "a series of raids": a verb in "-s" behind another or behind "of" is a noun. */
const isPluralObject = (before: Draft, word: Draft): boolean =>
  (before.pos === 'VERB' || before.lower === 'of') && pluralDeeds.has(word.lower);

/** "extend its attack farther": what is owned is a noun. */
const isOwned = (before: Draft, word: Draft, after: Draft | undefined): boolean =>
  word.lower === word.lemma && possessives.has(before.lower) && !nominal.has(after?.pos);

/** "unless there were raids by night". */
const isThere = (words: readonly Draft[], word: Draft): boolean =>
  words[word.index - 1]?.pos === 'AUX' &&
  words[word.index - 2]?.lower === 'there' &&
  word.lower.endsWith('s') &&
  word.lower !== word.lemma;

/** "amid fighting over the dam", "despite fighting near the port": not "troops fighting in the north". */
const isFighting = (before: Draft, word: Draft, after: Draft | undefined): boolean =>
  word.lower === 'fighting' &&
  (behindFighting.has(after?.lower) || (before.pos === 'ADP' && after?.lower === 'with')) &&
  !fighters.has(before.pos) &&
  before.lower !== 'by' &&
  before.lower !== 'while';

/** "will stop *fighting* at noon": without anybody behind it who is fought. */
const isStopped = (before: Draft, word: Draft, after: Draft | undefined): boolean =>
  /^(?:fighting|shooting|firing)$/.test(word.lower) &&
  /^(?:stop|halt|cease|suspend|end|report|witness|describe)$/.test(before.lemma) &&
  !opensOnlyObject.has(after?.pos) &&
  !nominal.has(after?.pos) &&
  !/^(?:with|against|alongside|for)$/.test(after?.lower ?? '');

/** "when transport aircraft flew": a noun that says what a craft or force is for. */
const isAdjunct = (word: Draft, after: Draft | undefined): boolean =>
  after?.pos === 'NOUN' &&
  ((purposes.has(word.lower) && craft.test(after.lower)) ||
    (word.lower === 'mortar' && /^(?:rounds?|shells?|fire|bombs?|attacks?|barrage)$/.test(after.lower)));

/** "where rebels killed nine": wink reads a plural behind an adverb as a verb. */
const isArmed = (before: Draft, word: Draft): boolean =>
  (onlyClauseOpeners.has(before.lower) ||
    clauseOrPhraseOpeners.has(before.lower) ||
    /^d(?:id|oes|o)$/.test(before.lower)) &&
  armed.has(word.lower);

/** "to have taken control", "has retaken the town", "was retaken": wink reads some participles after "have" as adjectives or nouns, and after "be" as nouns. */
const isParticipleAfterHave = (before: Draft, word: Draft): boolean =>
  (formsOfHave.has(before.lower) || (word.pos === 'NOUN' && formsOfBe.has(before.lower))) &&
  pastParticiples.has(word.lower);

/** "Poland, which commands a division", "the mission, which cost a fortune": verbs behind "which" or "who" that wink reads as nouns. */
const isDone = (before: Draft, word: Draft, after: Draft | undefined): boolean =>
  (before.lower === 'which' || before.lower === 'who') &&
  ((/[^s]s$/.test(word.lower) && opensOnlyObject.has(after?.pos)) || (word.lower === 'cost' && after?.pos !== 'VERB'));

/** "were first *sent* in 1996": wink reads a participle behind "first" as the noun of an ordinal. */
const isFirstDone = (words: readonly Draft[], word: Draft, before: Draft): boolean =>
  /^(?:first|last)$/.test(before.lower) && words[word.index - 2]?.pos === 'AUX' && isParticiple(word);

/** "gunmen looted a convoy", "the battle in Mali involved 900 men", "a truce mediated by Oman", "soldiers liberated Gao": what stands between a noun and an article, number or "by", or between those who are many and a name, is no adjective. */
const isPast = (before: Draft, word: Draft, after: Draft | undefined): boolean =>
  (word.pos === 'ADJ' || /i[sz]ed$/.test(word.lower)) &&
  (after?.pos === 'DET' ||
    after?.pos === 'NUM' ||
    after?.lower === 'by' ||
    /^(?:away|between)$/.test(after?.lower ?? '') ||
    possessives.has(after?.lower ?? '') ||
    (after?.pos === 'PROPN' && before.pos === 'NOUN' && /(?:[^s]s|men)$/.test(before.lower))) &&
  (before.pos === 'NOUN' || before.pos === 'PRON' || before.pos === 'PROPN') &&
  word.lower.endsWith('ed');

/** "have been *neutralized* since", "was *mobilised* again": a participle that wink does not know. */
const isMadeSo = (word: Draft, after: Draft | undefined): boolean =>
  word.pos === 'NOUN' && /[a-z]{4}i[sz]ed$/.test(word.lower) && !nominal.has(after?.pos);

/** "has been meeting with envoys": what follows "been", where a phrase or an object follows it. */
const isProgressive = (before: Draft, word: Draft, after: Draft | undefined): boolean =>
  before.lower === 'been' && word.pos === 'NOUN' && word.lower.endsWith('ing') && followsProgressive.has(after?.pos);

/** "the contingent of 900", "raised Britain's total to 900": wink reads both nouns as adjectives. */
const isTotal = (before: Draft, word: Draft, after: Draft | undefined): boolean =>
  word.lower === 'contingent'
    ? after?.lower !== 'on' && after?.lower !== 'upon'
    : word.lower === 'total' &&
      (before.lower === "'s" || before.pos === 'DET' || before.pos === 'PRON') &&
      followsTotal.has(after?.pos);

/** "700 *Danish*, 40 Poles and 25 Irish": people, since nothing follows that the word could describe. */
const isNation = (before: Draft, word: Draft, after: Draft | undefined): boolean =>
  (before.pos === 'NUM' || before.lower === 'the') &&
  /^\p{Lu}\p{Ll}+(?:ish|ch|ese)$/u.test(word.text) &&
  (after === undefined ||
    after.pos === 'PUNCT' ||
    after.pos === 'CCONJ' ||
    (before.pos === 'NUM' && after.pos === 'AUX') ||
    (before.lower === 'the' && (after.pos === 'SCONJ' || after.pos === 'ADP' || after.pos === 'AUX')));

/** "agreed to hold drills and *increase* their forces", "soldiers *end* their role", "if Togo and Benin *sign* the accord": no noun stands before "their". */
function isSecondVerb(words: readonly Draft[], { lower, lemma, index }: Draft): boolean {
  const [before, after] = [words[index - 1], words[index + 1]];
  if (before === undefined || after === undefined || lower !== lemma) return false;
  const areMany = before.pos === 'NOUN' && /(?:[^s]s|men)$/.test(before.lower) && before.lower !== 'news';
  const areTwo = before.pos === 'PROPN' && words[index - 2]?.lower === 'and' && words[index - 3]?.pos === 'PROPN';
  if (possessives.has(after.lower)) return areMany || areTwo || before.pos === 'CCONJ';
  return (areMany || areTwo) && (after.pos === 'DET' || (blows.has(lower) && after.pos === 'PROPN'));
}

const blows = wordSet('bomb shell raid storm strike attack ambush target');

/** "the force now numbers 900", "while 6,400 return home", "the last troops head home": wink reads the verbs as nouns. */
const isVerbByNumber = (before: Draft, word: Draft, after: Draft | undefined): boolean =>
  ((word.lower === 'numbers' || word.lower === 'totals') && after?.pos === 'NUM' && counted.has(before.pos)) ||
  ((word.lower === 'return' || word.lower === 'move') && before.pos === 'NUM' && ways.has(after?.lower)) ||
  (marches.has(word.lower) &&
    (after?.lower === 'into' || after?.lower === 'home') &&
    before.pos === 'NOUN' &&
    before.lower.endsWith('s'));
