import { pastParticiples } from './irregular-verbs.js';
import type { Draft, PartOfSpeech } from './word.js';

/**
 * The tag of a word that wink is known to misread by its neighbours, seen on sentences of our own (test/pipeline/extract/clause).
 * @returns null where the tag that it has may stand.
 */
export function misreadTag(words: readonly Draft[], word: Draft): PartOfSpeech | null {
  const before = words[word.index - 1];
  if (before === undefined) return null;
  const after = words[word.index + 1];
  if (word.lower === 'daily' && before.pos === 'DET' && after?.pos === 'NOUN') return 'ADJ';
  if (isVerbByNumber(before, word, after)) return 'VERB';
  if (isTotal(before, word, after) || isCompass(before, word, after)) return 'NOUN';
  if (word.lower === 'home') return isHomeward(before, word) ? 'ADV' : null;
  if (word.lower === 'since') return before.pos === 'AUX' && after?.pos === 'VERB' ? 'ADV' : null;
  if (word.lower === 'that') return isDemonstrative(before, word, words) ? 'DET' : null;
  if (word.pos === 'VERB')
    return isPluralObject(before, word) ||
      isOwned(before, word, after) ||
      isThere(words, word) ||
      isBareNoun(before, word, after) ||
      isFighting(before, word, after) ||
      isAdjunct(word, after)
      ? 'NOUN'
      : null;
  if (word.lower === 'military') return isHead(words, word) ? 'NOUN' : null;
  if (word.pos === 'NOUN' || word.pos === 'ADJ')
    return isParticipleAfterHave(before, word) ||
      isProgressive(before, word, after) ||
      isDone(before, word, after) ||
      isPast(before, word, after)
      ? 'VERB'
      : null;
  return null;
}

/** "sent them home", "will be home by May": where to, not what. */
const isHomeward = (before: Draft, word: Draft): boolean =>
  (word.pos === 'NOUN' || word.pos === 'VERB') &&
  /^(?:NOUN|PRON|PROPN|VERB|AUX|ADV)$/.test(before.pos) &&
  before.lower !== "'s";

/** "plans to raise that number": "that" between a verb and a noun that ends its clause. */
const isDemonstrative = (before: Draft, word: Draft, words: readonly Draft[]): boolean => {
  const [noun, last] = [words[word.index + 1], words[word.index + 2]];
  return (
    word.pos === 'SCONJ' &&
    before.pos === 'VERB' &&
    noun?.pos === 'NOUN' &&
    noun.lower === noun.lemma &&
    /^(?:ADP|PUNCT)$/.test(last?.pos ?? 'PUNCT')
  );
};

/** "appealed for help", "34 days of fighting": what ends a phrase with "for" or "of" is a noun. */
const isBareNoun = (before: Draft, word: Draft, after: Draft | undefined): boolean =>
  /^(?:PUNCT|CCONJ|AUX)$/.test(after?.pos ?? 'PUNCT') &&
  ((/^(?:for|of)$/.test(before.lower) && word.lower === word.lemma) ||
    (/^(?:of|after|amid|despite)$/.test(before.lower) && word.lower === 'fighting'));

/** "between the Turkish military and the rebels": an adjective with nothing behind it to describe. */
function isHead(words: readonly Draft[], { index, pos }: Draft): boolean {
  const [before, after, last] = [words[index - 1], words[index + 1], words[index + 2]];
  if (pos !== 'ADJ' || !/^(?:PROPN|DET)$/.test(before?.pos ?? '')) return false;
  return (
    /^(?:ADP|PUNCT)$/.test(after?.pos ?? 'PUNCT') || (after?.pos === 'CCONJ' && /^(?:PROPN|DET)$/.test(last?.pos ?? ''))
  );
}

/** "continue to conduct exercises": two verbs in a row, the second in "-s", are a verb and its object. */
const isPluralObject = (before: Draft, word: Draft): boolean =>
  before.pos === 'VERB' &&
  /^(?:exercises|drills|strikes|attacks|raids|talks|operations|patrols|airstrikes|forces|troops)$/.test(word.lower);

/** "extend its attack farther": what is owned is a noun. */
const isOwned = (before: Draft, word: Draft, after: Draft | undefined): boolean =>
  /^(?:its|their|his|her|our|my)$/.test(before.lower) &&
  word.lower === word.lemma &&
  !/^(?:NOUN|PROPN|ADJ)$/.test(after?.pos ?? '');

/** "if there were attacks on the post". */
const isThere = (words: readonly Draft[], word: Draft): boolean =>
  words[word.index - 1]?.pos === 'AUX' &&
  words[word.index - 2]?.lower === 'there' &&
  word.lower.endsWith('s') &&
  word.lower !== word.lemma;

/** "lead to fighting between the two", "after fighting in the north": not "troops fighting in the north". */
const isFighting = (before: Draft, word: Draft, after: Draft | undefined): boolean =>
  word.lower === 'fighting' &&
  /^(?:between|in|around|near|over|along|erupted|broke|raged|continued|has|was|is)$/.test(after?.lower ?? '') &&
  !/^(?:NOUN|PROPN|PRON|AUX)$/.test(before.pos) &&
  before.lower !== 'by' &&
  before.lower !== 'while';

/** "when transport aircraft flew": a noun that says what a craft or force is for. */
const isAdjunct = (word: Draft, after: Draft | undefined): boolean =>
  /^(?:transport|patrol|attack|strike|combat|supply|command|guard|assault|support|rescue)$/.test(word.lower) &&
  /^(?:aircraft|planes?|helicopters?|ships?|vessels?|boats?|jets?|convoys?|vehicles?|drones?)$/.test(
    after?.lower ?? '',
  ) &&
  after?.pos === 'NOUN' &&
  word.lower !== 'attack';

/** "to have taken control", "has retaken the town": wink reads some participles after "have" as adjectives or nouns. */
const isParticipleAfterHave = (before: Draft, word: Draft): boolean =>
  pastParticiples.has(word.lower) && /^(?:have|has|had|having)$/.test(before.lower);

/** "Poland, which commands a division": a plural behind "which" or "who" is a verb where an object follows. */
const isDone = (before: Draft, word: Draft, after: Draft | undefined): boolean =>
  /^(?:which|who)$/.test(before.lower) &&
  /[^s]s$/.test(word.lower) &&
  /^(?:DET|PROPN|PRON|NUM)$/.test(after?.pos ?? '');

/** "gunmen looted a convoy": what stands between a noun and an article is no adjective. */
const isPast = (before: Draft, word: Draft, after: Draft | undefined): boolean =>
  word.pos === 'ADJ' && word.lower.endsWith('ed') && /^(?:NOUN|PRON)$/.test(before.pos) && after?.pos === 'DET';

/** "has been meeting with envoys": what follows "been", where a phrase or an object follows it. */
const isProgressive = (before: Draft, word: Draft, after: Draft | undefined): boolean =>
  before.lower === 'been' &&
  word.pos === 'NOUN' &&
  word.lower.endsWith('ing') &&
  /^(?:ADP|DET|PROPN|ADV|NUM|PRON)$/.test(after?.pos ?? '');

/** "the contingent of 900", "raised Britain's total to 900": wink reads both nouns as adjectives. */
const isTotal = (before: Draft, word: Draft, after: Draft | undefined): boolean =>
  word.pos === 'ADJ' &&
  (word.lower === 'contingent'
    ? after?.lower !== 'on' && after?.lower !== 'upon'
    : word.lower === 'total' &&
      (before.lower === "'s" || before.pos === 'DET' || before.pos === 'PRON') &&
      /^(?:ADP|AUX|PUNCT|PART|VERB)$/.test(after?.pos ?? ''));

/** "into the south": wink reads the points of the compass as adverbs. */
const isCompass = (before: Draft, word: Draft, after: Draft | undefined): boolean =>
  (word.pos === 'ADV' || word.pos === 'ADJ') &&
  /^(?:north|south|east|west)$/.test(word.lower) &&
  before.lower === 'the' &&
  !/^(?:NOUN|PROPN|ADJ)$/.test(after?.pos ?? '');

/** "the force now numbers 900", "while 6,400 return home": wink reads both verbs as nouns. */
const isVerbByNumber = (before: Draft, word: Draft, after: Draft | undefined): boolean =>
  word.pos === 'NOUN' &&
  ((/^(?:numbers|totals)$/.test(word.lower) && after?.pos === 'NUM' && /^(?:NOUN|PROPN|ADV)$/.test(before.pos)) ||
    (/^(?:return|move)$/.test(word.lower) &&
      before.pos === 'NUM' &&
      /^(?:home|to|from|back)$/.test(after?.lower ?? '')));
