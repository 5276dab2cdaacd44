import { wordList, wordSet } from '../word-list.js';
import { onlyClauseOpeners } from './clause-openers.js';
import { possessives } from './determiners.js';
import { pastTenses } from './irregular-verbs.js';
import { isDemanded, isDemanding } from './misread-demand.js';
import { modals } from './modals.js';
import { opensObject } from './opens-object.js';
import { phaseVerbs } from './phase-verbs.js';
import { weekdays } from './time-heads.js';
import type { Draft } from './word.js';

const intentions = wordSet(
  'plans aims vows hopes pledges promises threatens attempts seeks needs wants intends refuses claims',
);
const bareIntentions = wordSet('plan aim vow hope pledge promise attempt intend');
const actions = wordSet('fighting bombing shelling patrolling guarding protecting training attacking battling');
const harms = wordSet('killing wounding injuring capturing maiming beheading executing abducting');
const joins = new Set<string | undefined>(['and', 'or', ',', 'while']);
const amounts = new Set<string | undefined>(['at', 'dozens', 'hundreds', 'scores', 'several']);
const deedsOfMany = wordSet(
  'lost remain stay arrived landed remained returned died stayed deployed surrendered deserted departed joined crossed serve belong survive leave',
);
const opensTime = new Set<string | undefined>(['last', 'this', 'late', 'early', 'next']);

/** Whether a word that wink takes for a noun is a verb, by its neighbours. */
export function isMisreadNoun(words: readonly Draft[], word: Draft): boolean {
  const before = words[word.index - 1];
  const after = words[word.index + 1];
  return (
    isVerbBeforeTo(before, word, words) ||
    isVerbAfterModal(words, word) ||
    isUnmistakablePast(before, word) ||
    isGerundAfterPhase(before, word, after) ||
    isGerundBeforeObject(before, word, after) ||
    isTradingFire(before, word, after) ||
    isHiding(before, word, after) ||
    isGerundOfCharge(words, word) ||
    isAccusing(before, word, after) ||
    isVerbOfMany(before, word, after) ||
    isShotDown(before, word, after) ||
    isShotAndKilled(words, word) ||
    isAnswer(words, word) ||
    isSpared(words, word) ||
    isInClause(words, word) ||
    isDemanding(words, word) ||
    isDemanded(words, word) ||
    isOnlyVerb(words, word, after) ||
    isChangeOfNumber(words, word) ||
    isBeforeAmount(words, word) ||
    isOnlyPast(words, word, after) ||
    isControlling(before, word, after) ||
    isNumbering(words, word) ||
    isMeetingWhat(before, word, after) ||
    isReturning(words, word)
  );
}

/** "Ghana fears to leave": wink takes these forms for plurals. */
function isVerbBeforeTo(before: Draft | undefined, word: Draft, words: readonly Draft[]): boolean {
  const isOfMany =
    bareIntentions.has(word.lower) && before?.pos === 'NOUN' && /(?:[^s]s|men|police)$/.test(before.lower);
  if (!intentions.has(word.lower) && !isOfMany && !isOfTwo(words, word)) return false;
  if (
    before === undefined ||
    (before.pos !== 'PROPN' && before.pos !== 'NOUN' && before.pos !== 'PRON') ||
    weekdays.has(before.lower)
  )
    return false;
  const next = words[word.index + 2];
  return words[word.index + 1]?.lower === 'to' && (next?.pos === 'VERB' || next?.lower === 'have');
}

/** "Togo and Benin *plan* to leave". */
const isOfTwo = (words: readonly Draft[], { lower, index }: Draft): boolean =>
  bareIntentions.has(lower) && words[index - 1]?.pos === 'PROPN' && words[index - 2]?.lower === 'and';

/** "will complete", "may well target", "did not open": whatever follows a modal, or a form of "do" that is denied, is a verb. */
export function isVerbAfterModal(words: readonly Draft[], word: Draft): boolean {
  if (word.lower !== word.lemma) return false;
  let at = word.index - 1;
  while (words[at]?.pos === 'ADV' || words[at]?.lower === 'not' || words[at]?.lower === "n't") at--;
  const modal = words[at];
  if (/^(?:do|does|did)$/.test(modal?.lower ?? '')) return /^(?:not|n't)$/.test(words[at + 1]?.lower ?? '');
  return modal?.pos === 'AUX' && modals.has(modal.lower);
}

/** "overran", "withdrew", "the military *sent* 900 men", "have each *sent* 900": forms that can be nothing but a past tense. */
export const isUnmistakablePast = (before: Draft | undefined, word: Draft): boolean =>
  ((pastTenses.has(word.lower) && word.lower.length > 5) || word.lower === 'sent') &&
  (before?.pos !== 'DET' || before.lower === 'each');

/** "a coalition fighting the rebels", "jets were bombing rebel positions", "killing one and wounding six". */
const isGerundBeforeObject = (before: Draft | undefined, word: Draft, after: Draft | undefined): boolean =>
  (actions.has(word.lower) &&
    (before?.pos === 'NOUN' || before?.pos === 'PROPN') &&
    (after?.pos === 'PROPN' || after?.pos === 'DET' || after?.text === 'IS')) ||
  (actions.has(word.lower) && /^(?:are|is|were|was|been)$/.test(before?.lower ?? '') && opensObject.has(after?.pos)) ||
  (harms.has(word.lower) &&
    joins.has(before?.lower) &&
    (after?.pos === 'NUM' ||
      (after?.pos === 'DET' && before?.lower === ',') ||
      after?.pos === 'PROPN' ||
      amounts.has(after?.lower)));

/** "rebels *hiding* on the side of a road detonated it". */
const isHiding = (before: Draft | undefined, { lower }: Draft, after: Draft | undefined): boolean =>
  lower === 'hiding' && (before?.pos === 'NOUN' || before?.pos === 'PROPN') && after?.pos === 'ADP';

/** "revived a dispute, *trading fire* along the border". */
const isTradingFire = (before: Draft | undefined, { lower }: Draft, after: Draft | undefined): boolean =>
  /^(?:trading|exchanging|swapping)$/.test(lower) &&
  before?.lower === ',' &&
  /^(?:fire|gunfire|shots|rockets|artillery|missiles|blows)$/.test(after?.lower ?? '');

/** "accused Chad of *bombing* a village", "of *arming* and training the rebels". */
function isGerundOfCharge(words: readonly Draft[], { lower, index }: Draft): boolean {
  if (!lower.endsWith('ing') || words[index - 1]?.lower !== 'of') return false;
  const after = words[index + 1];
  const isJoined = after?.lower === 'and' && words[index + 2]?.lower.endsWith('ing') === true;
  if (!isJoined && !opensObject.has(after?.pos) && !possessives.has(after?.lower ?? '')) return false;
  return words.slice(Math.max(0, index - reach), index).some(({ lemma }) => charges.has(lemma));
}

/** "The military *accused* the rebels of shelling the town". */
const isAccusing = (before: Draft | undefined, { lower }: Draft, after: Draft | undefined): boolean =>
  lower === 'accused' &&
  before !== undefined &&
  before.pos !== 'DET' &&
  // "the military *accused rebels* of a raid", but "the accused soldiers"
  (/^(?:DET|PROPN|PRON)$/.test(after?.pos ?? '') || (before.pos === 'NOUN' && after?.pos === 'NOUN'));

const charges = wordSet('accuse suspect convict');
/** How far before the gerund the verb of the charge stands, in words. */
const reach = 12;

/** "began bombing", "kept shelling". */
const isGerundAfterPhase = (before: Draft | undefined, word: Draft, after: Draft | undefined): boolean =>
  word.lower.endsWith('ing') &&
  phaseVerbs.has(before?.lemma ?? '') &&
  (opensObject.has(after?.pos) || after?.pos === 'ADP');

/** "At least 900 arrived last week", "About 900 remain in Gao": wink reads some verbs behind a number as adjectives, or they look like nouns. */
export const isVerbOfMany = (before: Draft | undefined, word: Draft, after: Draft | undefined): boolean =>
  before?.pos === 'NUM' &&
  deedsOfMany.has(word.lower) &&
  ((after?.pos !== 'NOUN' && after?.pos !== 'PROPN') || opensTime.has(after?.lower));

/** "batteries shot down a drone", "they had shot down a plane", "gunmen shot dead two guards", "gunmen shot two guards". */
const isShotDown = (before: Draft | undefined, word: Draft, after: Draft | undefined): boolean =>
  word.lower === 'shot' &&
  (before?.pos === 'NOUN' ||
    before?.pos === 'PROPN' ||
    before?.pos === 'PRON' ||
    before?.lemma === 'have' ||
    before?.lower === 'been') &&
  (/^(?:down|dead|at|them|him|it)$/.test(after?.lower ?? '') ||
    (/(?:[^s]s|men|police|army)$/.test(before.lower) && opensObject.has(after?.pos)));

/** "soldiers *shot* and killed a man". */
const isShotAndKilled = (words: readonly Draft[], { lower, index }: Draft): boolean =>
  lower === 'shot' &&
  /^(?:NOUN|PROPN|PRON)$/.test(words[index - 1]?.pos ?? '') &&
  words[index + 1]?.lower === 'and' &&
  /^(?:killed|wounded|injured)$/.test(words[index + 2]?.lower ?? '');

/** "surrendered rather than *fight* the army". */
const isSpared = (words: readonly Draft[], { lower, lemma, index }: Draft): boolean =>
  lower === lemma &&
  words[index - 1]?.lower === 'than' &&
  words[index - 2]?.lower === 'rather' &&
  (opensObject.has(words[index + 1]?.pos) || possessives.has(words[index + 1]?.lower ?? ''));

/** "if the army *captures* the town": behind the one noun of a clause that has just begun. */
const isInClause = (words: readonly Draft[], { lower, lemma, index }: Draft): boolean =>
  lower !== lemma &&
  /[^s]s$/.test(lower) &&
  words[index + 1]?.pos === 'DET' &&
  words[index - 1]?.pos === 'NOUN' &&
  words[index - 1]?.lower === words[index - 1]?.lemma &&
  words[index - 2]?.pos === 'DET' &&
  onlyClauseOpeners.has(words[index - 3]?.lower ?? '');

/** "responded by *firing* missiles", "retaliated by *bombing* the town". */
const isAnswer = (words: readonly Draft[], { lower, index }: Draft): boolean =>
  lower.endsWith('ing') &&
  words[index - 1]?.lower === 'by' &&
  answers.has(words[index - 2]?.lemma) &&
  opensObject.has(words[index + 1]?.pos);

const answers = new Set<string | undefined>(wordList('respond retaliate answer react reply'));

/** "The rebels control much of the north". */
const isControlling = (before: Draft | undefined, { lower }: Draft, after: Draft | undefined): boolean =>
  lower === 'control' &&
  ((before?.pos === 'NOUN' && /[^s]s$/.test(before.lower)) || before?.lower === ',') &&
  /^(?:much|most|nearly|almost|large|all|about|parts|swaths|swathes|the|some)$/.test(after?.lower ?? '');

/** "the guerrillas, who *number* about 900", "The rebels in Tigray *number* 900", but not "flight number 900": behind those who are many, in a clause that has no verb before. */
function isNumbering(words: readonly Draft[], { lower, index }: Draft): boolean {
  if (!/^numbers?$/.test(lower) || !isAmount(words, index + 1)) return false;
  // "which *currently* numbers 900"
  const before = words[index - 1]?.pos === 'ADV' ? words[index - 2] : words[index - 1];
  if (/^(?:which|who|that|they)$/.test(before?.lower ?? '')) return true;
  if (lower !== 'number' || (before?.pos !== 'NOUN' && before?.pos !== 'PROPN')) return false;
  const start = words.findLastIndex(({ pos }, at) => at < index && clauseEdge.has(pos)) + 1;
  return words.slice(start, index).some(({ pos, text }) => (pos === 'NOUN' || pos === 'PROPN') && /[^s]s$/.test(text));
}

const clauseEdge = new Set(['VERB', 'AUX', 'PUNCT', 'SCONJ']);

/** "pulled out, *meeting* a key demand": no article stands behind a noun. */
const isMeetingWhat = (before: Draft | undefined, { lower }: Draft, after: Draft | undefined): boolean =>
  lower === 'meeting' && before?.lower === ',' && after?.pos === 'DET' && after.lower !== 'this';

/** "A team of 20 advisers *returns home* in May": in a sentence that has no verb before. */
const isReturning = (words: readonly Draft[], { lower, index }: Draft): boolean =>
  lower === 'returns' &&
  words[index + 1]?.lower === 'home' &&
  words.slice(0, index).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');

/** "The arrival of the Danes *increases the number* of troops to 900": behind whatever does so, in a sentence that has no other verb. */
const isChangeOfNumber = (words: readonly Draft[], { lower, index }: Draft): boolean =>
  /^(?:increases|reduces|raises|brings|boosts|doubles|cuts)$/.test(lower) &&
  /^(?:the|its|their)$/.test(words[index + 1]?.lower ?? '') &&
  /^(?:number|total|size|strength|force)$/.test(words[index + 2]?.lower ?? '') &&
  words.slice(0, index).every(({ pos }) => pos !== 'VERB' && pos !== 'AUX');

/** "The order changes the mission": behind a noun and before an article, in a sentence that has no verb before. */
const isOnlyVerb = (words: readonly Draft[], { lower, lemma, index }: Draft, after: Draft | undefined): boolean =>
  (after?.pos === 'DET' ||
    // "The treaty limits Chad to 900 soldiers"
    (after?.pos === 'PROPN' &&
      words[index - 1]?.pos === 'NOUN' &&
      !weekdays.has(after.lower) &&
      !hasVerbBehind(words, index))) &&
  /[^s]s$/.test(lower) &&
  lower !== lemma &&
  (words[index - 1]?.pos === 'NOUN' ||
    (words[index - 1]?.pos === 'PROPN' &&
      /^(?:the|an?)$/.test(after.lower) &&
      !words[index - 1]?.lower.endsWith("'s"))) &&
  words.slice(0, index).every(({ pos }) => !predicateOrLink.has(pos));

/** "Norway hosts 900 soldiers": behind a name and before a number, in a clause that has no other verb. */
const isBeforeAmount = (words: readonly Draft[], { lower, lemma, index }: Draft): boolean =>
  isAmount(words, index + 1) &&
  /[^s]s$/.test(lower) &&
  lower !== lemma &&
  isOne(words[index - 1]) &&
  words.slice(0, index).every(({ pos }) => !predicateOrLink.has(pos)) &&
  !hasVerbBehind(words, index);

/** "The MNLA *abducted* nine soldiers": behind a name, in a sentence that has no other verb. */
const isOnlyPast = (words: readonly Draft[], { lower, index }: Draft, after: Draft | undefined): boolean =>
  lower.endsWith('ed') &&
  words[index - 1]?.pos === 'PROPN' &&
  (after?.pos === 'DET' || after?.pos === 'PROPN' || isAmount(words, index + 1)) &&
  words.slice(0, index).every(({ pos }) => !predicateOrLink.has(pos)) &&
  !hasVerbBehind(words, index);

/** Whether an amount begins at a word: "*900*", "*about* 900", "*at least* 900", "*no fewer* than 900". */
const isAmount = (words: readonly Draft[], at: number): boolean =>
  words[at]?.pos === 'NUM' ||
  hedges.has(words[at]?.lower ?? '') ||
  hedgesOfTwo.has(`${words[at]?.lower} ${words[at + 1]?.lower}`);

const hedges = wordSet('about around some nearly almost roughly over');
const hedgesOfTwo: ReadonlySet<string> = new Set(['at least', 'at most', 'up to', 'no more', 'no fewer', 'fewer than']);

/** "Norway", "the army", but not "the rebels' attacks" nor "army bases". */
const isOne = (word: Draft | undefined): boolean =>
  (word?.pos === 'PROPN' && word.text !== word.text.toUpperCase()) ||
  (word?.pos === 'NOUN' && !word.lower.endsWith('s'));

function hasVerbBehind(words: readonly Draft[], index: number): boolean {
  for (const { pos, text } of words.slice(index + 1)) {
    if (pos === 'VERB' || pos === 'AUX') return true;
    if (text === ',' || text === ';') return false;
  }
  return false;
}

const predicateOrLink = new Set(['VERB', 'AUX', 'ADP', 'SCONJ', 'CCONJ']);
