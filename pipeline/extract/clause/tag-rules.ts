import { wordSet } from '../word-list.js';
import { baseForms } from './irregular-verbs.js';
import { weekdays } from './time-heads.js';
import type { Draft, PartOfSpeech } from './word.js';

const beforeHome = new Set(['NOUN', 'PRON', 'PROPN', 'VERB', 'AUX', 'ADV']);
const homecomings = wordSet('come coming go going return returning head heading');
const predicates = new Set<string | undefined>(['VERB', 'AUX']);
const nominal = new Set<string | undefined>(['NOUN', 'PROPN', 'ADJ']);

/** Words that are misread whatever tag they have, each with what it is by its neighbours; null where its tag may stand. */
type Rule = (words: readonly Draft[], word: Draft, before: Draft) => PartOfSpeech | null;

const daily: Rule = (words, { index }, before) =>
  before.pos === 'DET' && words[index + 1]?.pos === 'NOUN' ? 'ADJ' : null;
const home: Rule = (_words, word, before) => (isHomeward(before, word) ? 'ADV' : null);
const since: Rule = (words, { index }, before) =>
  before.pos === 'AUX' && predicates.has(words[index + 1]?.pos) ? 'ADV' : null;
/** "The accord signed in May 2017 *remains* valid", not "human remains". */
const remains: Rule = (words, { pos, index }, before) =>
  pos === 'NOUN' && /^(?:ADV|NUM|NOUN|PROPN)$/.test(before.pos) && /^(?:DET|ADJ)$/.test(words[index + 1]?.pos ?? '')
    ? 'VERB'
    : null;
/** "Human Rights Watch *said* rebels …": wink takes it for an adjective of theirs. */
const said: Rule = (_words, { pos }, before) =>
  pos === 'ADJ' && (before.pos === 'PROPN' || before.pos === 'NOUN') ? 'VERB' : null;
/** "the military *saying* Thursday that …". */
const saying: Rule = (words, { pos, index }, before) => {
  const next = words[index + 1];
  return pos === 'NOUN' && before.pos !== 'DET' && (next?.lower === 'that' || weekdays.has(next?.lower ?? ''))
    ? 'VERB'
    : null;
};
/** "figures released by the ministry *show* that …". */
const show: Rule = (words, { pos, index }, before) =>
  pos === 'NOUN' && before.pos !== 'DET' && words[index + 1]?.lower === 'that' ? 'VERB' : null;
const that: Rule = (words, word, before) => {
  if (isBeforeMany(words, word)) return 'SCONJ';
  return isDemonstrative(before, word, words) || isOfReducedForce(words, word) ? 'DET' : null;
};
const first: Rule = (words, word, before) => {
  const after = words[word.index + 1];
  if (word.pos === 'VERB') return before.pos === 'PRON' || before.pos === 'PART' ? null : 'ADV';
  if (before.pos === 'AUX' && after !== undefined && isParticiple(after)) return 'ADV';
  if (isNth(before, word, after)) return 'ADJ';
  return isFirstOf(before, word, after) ? 'NOUN' : null;
};
/** "a *second* contingent": no adverb, though wink takes the noun behind it for an adjective. */
const isNth = (before: Draft, { pos }: Draft, after: Draft | undefined): boolean =>
  pos === 'ADV' && (before.pos === 'DET' || before.pos === 'PRON') && after?.lower === 'contingent';
const there: Rule = (words, word, before) => (isWhere(before, words[word.index + 1]) ? 'ADV' : null);
const compass: Rule = (words, word, before) => (isCompass(before, word, words[word.index + 1]) ? 'NOUN' : null);

/** "in *case* rebels attack": no noun, where no "of" or mark follows. */
const inCase: Rule = (words, { index }, before) => {
  const after = words[index + 1];
  return before.lower === 'in' && after !== undefined && after.pos !== 'ADP' && after.pos !== 'PUNCT' ? 'SCONJ' : null;
};

/** "The army *alleged* rebels had fired": behind a noun no adjective. */
const alleged: Rule = (_words, { pos }, before) =>
  pos === 'ADJ' && (before.pos === 'NOUN' || before.pos === 'PROPN') ? 'VERB' : null;

/** "have *each* sent 900 soldiers": it parts the verb from its auxiliary and describes nothing. */
const each: Rule = (words, { index }, before) => {
  const after = words[index + 1];
  return before.pos === 'AUX' && after !== undefined && isParticiple(after) ? 'ADV' : null;
};
/** "Two soldiers *drowned* and four were hurt": nothing follows that it could describe. */
const drowned: Rule = (words, { index }, before) =>
  before.pos === 'NOUN' && !nominal.has(words[index + 1]?.pos) ? 'VERB' : null;
/** "soldiers on *leave*". */
const leave: Rule = (_words, _word, before) => (before.lower === 'on' ? 'NOUN' : null);
/** "at 11 *am*": an hour. */
const am: Rule = (_words, _word, before) => (before.pos === 'NUM' ? 'NOUN' : null);
/** "with 420 lawmakers *voting* in favor". */
const voting: Rule = (words, { pos, index }, before) =>
  pos === 'NOUN' &&
  before.pos === 'NOUN' &&
  before.lower.endsWith('s') &&
  /^(?:in|for|against|to)$/.test(words[index + 1]?.lower ?? '')
    ? 'VERB'
    : null;
/** "gave the green *light*". */
const light: Rule = (_words, { pos }, before) => (pos === 'ADJ' && before.lower === 'green' ? 'NOUN' : null);
/** "Soldiers *spread* out across the town". */
const spread: Rule = (words, { pos, index }, before) =>
  pos === 'NOUN' && /(?:[^s]s|men|troops|police)$/.test(before.lower) && words[index + 1]?.lower === 'out'
    ? 'VERB'
    : null;
/** "rebels *closing* in on the town". */
const closing: Rule = (words, { pos, index }, before) =>
  pos === 'NOUN' &&
  before.pos === 'NOUN' &&
  words[index + 1]?.lower === 'in' &&
  /^(?:on|from)$/.test(words[index + 2]?.lower ?? '')
    ? 'VERB'
    : null;
/** "the *nonbinding* resolution". */
const nonbinding: Rule = () => 'ADJ';
/** "The base will *close* in May", "fought on rather than *close* it". */
const close: Rule = (words, { index }, before) =>
  words[index + 1]?.lower !== 'to' &&
  ((before.pos === 'AUX' && /^(?:will|would|must|should|may|might|could|can|cannot|did|does|do)$/.test(before.lower)) ||
    (before.lower === 'than' && words[index - 2]?.lower === 'rather'))
    ? 'VERB'
    : null;

/** "900, *compared* with 4,000 a year ago": said of the number, not of somebody's doing. */
const compared: Rule = (words, { index }, before) =>
  before.lower === ',' && /^(?:with|to)$/.test(words[index + 1]?.lower ?? '') ? 'ADV' : null;

/** "sent *a small contingent*": wink reads a size behind some verbs as an adverb. */
const size: Rule = (words, { pos, index }, before) =>
  pos === 'ADV' && before.pos === 'DET' && /^(?:NOUN|ADJ)$/.test(words[index + 1]?.pos ?? '') ? 'ADJ' : null;

/** What each of them is by its neighbours. */
export const tagRules: ReadonlyMap<string, Rule> = new Map([
  ['alleged', alleged],
  ['am', am],
  ['case', inCase],
  ['close', close],
  ['closing', closing],
  ['compared', compared],
  ['daily', daily],
  ['drowned', drowned],
  ['each', each],
  ['home', home],
  ['leave', leave],
  ['light', light],
  ['nonbinding', nonbinding],
  ['remains', remains],
  ['said', said],
  ['saying', saying],
  ['show', show],
  ['since', since],
  ['spread', spread],
  ['that', that],
  ['there', there],
  ['voting', voting],
  ...['first', 'last', 'second', 'third', 'fourth', 'fifth'].map((which) => [which, first] as const),
  ...['small', 'large', 'big', 'long', 'short'].map((which) => [which, size] as const),
  ...['north', 'south', 'east', 'west'].map((point) => [point, compass] as const),
]);

/** "sent", "deployed", whatever they stand for. */
export const isParticiple = ({ lower }: Draft): boolean => baseForms.has(lower) || lower.endsWith('ed');

/** "sent them home", "will be home by May": where to, not what. */
const isHomeward = (before: Draft, word: Draft): boolean =>
  (((word.pos === 'NOUN' || word.pos === 'VERB') && beforeHome.has(before.pos)) ||
    (word.pos === 'PROPN' && homecomings.has(before.lower))) &&
  before.lower !== "'s";

/** "the soldiers *there* have been cut to 900", "who were based *there* left": where they are, and no subject of its own. */
const isWhere = (before: Draft, after: Draft | undefined): boolean =>
  /^(?:based|stationed|deployed|posted|landed|arrived|sent|fought|died|served|fighting|serving)$/.test(before.lower) ||
  (after?.pos === 'AUX' &&
    /^(?:troops|soldiers|forces|force|personnel|peacekeepers|marines|advisers|trainers|contingent|presence|mission|garrison|bases)$/.test(
      before.lower,
    ));

/** "an announcement *that rebels* had attacked": no one says "that" of many. */
const isBeforeMany = (words: readonly Draft[], { pos, index }: Draft): boolean => {
  let at = index + 1;
  while (words[at + 1]?.pos === 'NOUN') at++;
  const noun = words[at];
  return pos === 'DET' && noun?.pos === 'NOUN' && noun.lower !== noun.lemma && /(?:[^s]s|men)$/.test(noun.lower);
};

/** "plans to raise that number": "that" between a verb and a noun that ends its clause. */
const isDemonstrative = (before: Draft, word: Draft, words: readonly Draft[]): boolean => {
  const [noun, last] = [words[word.index + 1], words[word.index + 2]];
  return (
    word.pos === 'SCONJ' &&
    before.pos === 'VERB' &&
    noun?.pos === 'NOUN' &&
    noun.lower === noun.lemma &&
    (last === undefined || last.pos === 'ADP' || last.pos === 'PUNCT')
  );
};

/** "how long *that reduced force* of 900 would stay". */
const isOfReducedForce = (words: readonly Draft[], { index }: Draft): boolean =>
  /^(?:reduced|enlarged|expanded|increased)$/.test(words[index + 1]?.lower ?? '') &&
  /^(?:force|contingent|level|number|presence|mission)$/.test(words[index + 2]?.lower ?? '');

/** "the first of 900 soldiers". */
const isFirstOf = (before: Draft, word: Draft, after: Draft | undefined): boolean =>
  word.pos === 'ADJ' && before.lower === 'the' && after?.lower === 'of';

/** "into the south": wink reads the points of the compass as adverbs. */
const isCompass = (before: Draft, word: Draft, after: Draft | undefined): boolean =>
  (word.pos === 'ADV' || word.pos === 'ADJ') && before.lower === 'the' && !nominal.has(after?.pos);
