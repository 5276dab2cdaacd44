import { pastTenses } from './irregular-verbs.js';
import { misreadTag } from './misread-tag.js';
import { isTitleVerb } from './title-verb.js';
import type { Draft, PartOfSpeech } from './word.js';

const hyphenatedModifier =
  /-(?:led|backed|based|strong|linked|torn|held|run|controlled|supported|trained|mediated|brokered|old|long|wide|level|related|sponsored|occupied|dominated|allied|made|style|speaking|ravaged|funded|aligned|born|armed|imposed|approved|owned|launched|proposed|assisted)$/;
const looksNominal =
  /^(?:talks|calls|demands|plans|hopes|fears|claims|reports|moves|dozens|hundreds|thousands|scores|tens|negotiations|discussions|troops|soldiers|forces|attacks|strikes|airstrikes|fighting|clashes|rebels|insurgents|militants|fighters|police|officials|sources|gunmen|guerrillas|militiamen|half|leaders|commanders|diplomats|witnesses|residents)$/;
const verbAfterTo =
  /^(?:back|counter|base|man|staff|police|arm|seat|field|garrison|head|house|free|clear|secure|down|protest|mass|storm|shell|raid|target|ambush|bomb|attack|strike|raise|move|place|post|station|pull|force|fight|battle|clash|deal|talk|meet|vote|veto|end|stop|start|begin|launch|host|hand|cut|halve|double|boost|increase|decrease|withdraw|exit|quit|retreat|return|ferry|airlift|transfer)$/;

/** Mends one tag by its neighbours: the mistakes that were seen on sentences of our own (test/pipeline/extract/clause). */
export function mend(words: readonly Draft[], word: Draft): void {
  const { lower } = word;
  const before = words[word.index - 1];
  const after = words[word.index + 1];
  const misread = misreadTag(words, word);
  if (misread === 'VERB') toVerb(word);
  else if (misread !== null) word.pos = misread;
  else if (!/[\p{L}\d%$€£]/u.test(lower)) word.pos = 'PUNCT';
  else if (lower === "n't") word.pos = 'PART';
  else if (lower === "'s" && isInsideName(before, after)) word.pos = 'PROPN';
  else if (/^\d+(?:st|nd|rd|th)$/.test(lower)) word.pos = 'ADJ';
  else if (word.text === 'IS' && (before === undefined || before.text !== before.text.toUpperCase()))
    word.pos = 'PROPN';
  else if (/^(?:it|them|him|her|our)sel(?:f|ves)$/.test(lower) && before?.pos === 'AUX') word.pos = 'ADV';
  else if (lower === 'ca' || lower === 'wo' || lower === "'ll") word.pos = 'AUX';
  else if (lower === "'ve" || lower === "'re" || lower === "'m") word.pos = 'AUX';
  else if (lower.includes('-') && word.text.length > 1) word.pos = hyphenatedTag(word);
  else if (isPrepositionLike(before, word, after)) word.pos = 'ADP';
  else if (before === undefined && looksNominal.test(lower)) word.pos = 'NOUN';
  else if (isTitleVerb(words, word)) toVerb(word);
  else if (word.pos === 'VERB' && isNameLike(before, word, after)) word.pos = 'PROPN';
  else if (isVerbBeforeTo(before, word, words)) toVerb(word);
  else if (
    isVerbAfterModal(words, word) ||
    isUnmistakablePast(before, word) ||
    isGerundAfterPhase(before, word, after) ||
    isGerundBeforeObject(before, word, after)
  )
    toVerb(word);
  else if (isVerbAfterRelative(before, word, after)) toVerb(word);
  else if (isMotionParticiple(before, word, after)) word.pos = 'ADJ';
  else if (isVerbAfterTo(before, word, words[word.index - 2])) toVerb(word);
  else if (isParticipleAfterAuxiliary(words, word)) toVerb(word);
  else if (isNounAfterDeterminer(before, word, after) || isPluralAfterAdjective(before, word)) word.pos = 'NOUN';
  else if (isAdjectiveBeforeNoun(words, word)) word.pos = 'ADJ';
  else if (isHeadAdjective(before, word, after) || isOffensive(before, word, after)) word.pos = 'NOUN';
  else if (isVerbOfMany(before, word, after)) toVerb(word);
  else if (isPluralAfterParticle(before, word, words[word.index - 2])) word.pos = 'NOUN';
  else if (isFightingItself(before, word, after)) word.pos = 'NOUN';
  else if (isShotDown(before, word, after)) toVerb(word);
}

/** "New People's Army", "Lord's Resistance Army": whose army it is belongs to its name. */
const isInsideName = (before: Draft | undefined, after: Draft | undefined): boolean =>
  /^(?:People|Peoples|Lord|Women|Workers|Farmers|Citizens|Nation)$/.test(before?.text ?? '') &&
  /^\p{Lu}/u.test(after?.text ?? '');

/** "following the attack", "including two soldiers": participles that have become prepositions. */
function isPrepositionLike(before: Draft | undefined, word: Draft, after: Draft | undefined): boolean {
  if (
    /^(?:starting|beginning)$/.test(word.lower) &&
    /^(?:in|from|on|with|some|sometime|next|this|early|late)$/.test(after?.lower ?? '') &&
    before?.pos !== 'AUX'
  )
    return true;
  if (!/^(?:following|including|regarding|concerning|barring|pending)$/.test(word.lower) || word.pos !== 'VERB')
    return false;
  return (
    before?.pos !== 'AUX' &&
    before?.lower !== 'by' &&
    (after === undefined || /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(after.pos))
  );
}

function hyphenatedTag(word: Draft): PartOfSpeech {
  if (hyphenatedModifier.test(word.lower)) return 'ADJ';
  if (/^\p{Lu}/u.test(word.text) || /-\p{Lu}/u.test(word.text)) return 'PROPN';
  return word.pos === 'VERB' || word.pos === 'ADP' || word.pos === 'PUNCT' || word.pos === 'ADV' ? 'NOUN' : word.pos;
}

/** "the Associated Press": a capitalised "verb" inside a sentence beside another name. */
function isNameLike(before: Draft | undefined, word: Draft, after: Draft | undefined): boolean {
  if (before === undefined || !/^\p{Lu}/u.test(word.text)) return false;
  return before.pos === 'PROPN' || after?.pos === 'PROPN' || before.pos === 'DET';
}

/** "the United States plans to withdraw": wink takes these forms for plurals. */
function isVerbBeforeTo(before: Draft | undefined, word: Draft, words: readonly Draft[]): boolean {
  if (
    word.pos !== 'NOUN' ||
    !/^(?:plans|aims|vows|hopes|pledges|promises|threatens|attempts|seeks|needs|wants|intends|refuses)$/.test(
      word.lower,
    )
  )
    return false;
  if (
    before === undefined ||
    (before.pos !== 'PROPN' && before.pos !== 'NOUN' && before.pos !== 'PRON') ||
    weekday.test(before.lower)
  )
    return false;
  return words[word.index + 1]?.lower === 'to' && words[word.index + 2]?.pos === 'VERB';
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "will complete", "may well target": whatever follows a modal is a verb. */
function isVerbAfterModal(words: readonly Draft[], word: Draft): boolean {
  if (word.pos !== 'NOUN' && word.pos !== 'ADJ') return false;
  let at = word.index - 1;
  while (words[at]?.pos === 'ADV' || words[at]?.lower === 'not' || words[at]?.lower === "n't") at--;
  const modal = words[at];
  return (
    modal?.pos === 'AUX' &&
    /^(?:will|would|could|may|might|should|must|can|shall|wo|ca|'ll)$/.test(modal.lower) &&
    word.lower === word.lemma
  );
}

/** "overran", "withdrew": forms that can be nothing but a past tense. */
const isUnmistakablePast = (before: Draft | undefined, word: Draft): boolean =>
  (word.pos === 'NOUN' || word.pos === 'ADJ') &&
  pastTenses.has(word.lower) &&
  word.lower.length > 5 &&
  before?.pos !== 'DET';

/** "a truce that involved Chad": wink reads some past tenses as adjectives. */
const isVerbAfterRelative = (before: Draft | undefined, word: Draft, after: Draft | undefined): boolean =>
  word.pos === 'ADJ' &&
  /ed$/.test(word.lower) &&
  /^(?:that|which|who)$/.test(before?.lower ?? '') &&
  /^(?:PROPN|DET|NOUN|PRON)$/.test(after?.pos ?? '');

/** "a coalition fighting the rebels", "killing one and wounding six". */
const isGerundBeforeObject = (before: Draft | undefined, word: Draft, after: Draft | undefined): boolean =>
  word.pos === 'NOUN' &&
  ((/^(?:fighting|bombing|shelling|patrolling|guarding|protecting|training|attacking|battling)$/.test(word.lower) &&
    (before?.pos === 'NOUN' || before?.pos === 'PROPN') &&
    (after?.pos === 'PROPN' || after?.pos === 'DET' || after?.text === 'IS')) ||
    (/^(?:killing|wounding|injuring|capturing|maiming)$/.test(word.lower) &&
      /^(?:and|or|,|while)$/.test(before?.lower ?? '') &&
      (after?.pos === 'NUM' ||
        after?.pos === 'PROPN' ||
        /^(?:at|dozens|hundreds|scores|several)$/.test(after?.lower ?? ''))));

/** "began bombing", "kept shelling". */
const isGerundAfterPhase = (before: Draft | undefined, word: Draft, after: Draft | undefined): boolean =>
  word.pos === 'NOUN' &&
  word.lower.endsWith('ing') &&
  /^(?:begin|start|stop|keep|resume|continue|finish)$/.test(before?.lemma ?? '') &&
  /^(?:DET|PROPN|NOUN|PRON|NUM|ADJ|ADP)$/.test(after?.pos ?? '');

/** "attack departing soldiers": verbs that take no object describe the noun that follows them. */
const isMotionParticiple = (before: Draft | undefined, word: Draft, after: Draft | undefined): boolean =>
  word.pos === 'VERB' &&
  /^(?:departing|retreating|remaining|returning|fleeing|arriving|advancing|outgoing|incoming|ongoing|existing|surviving)$/.test(
    word.lower,
  ) &&
  before?.pos !== 'AUX' &&
  /^(?:NOUN|PROPN|ADJ)$/.test(after?.pos ?? '');

function isVerbAfterTo(before: Draft | undefined, word: Draft, beforeThat: Draft | undefined): boolean {
  if (before?.lower !== 'to' || word.pos === 'VERB' || word.pos === 'AUX') return false;
  if (before.pos === 'PART' && (word.pos === 'ADV' || word.pos === 'ADP' || word.pos === 'ADJ'))
    return verbAfterTo.test(word.lower);
  return (before.pos === 'PART' || beforeThat?.pos === 'VERB') && verbAfterTo.test(word.lower) && word.pos !== 'NOUN';
}

/** "will be consolidated": wink reads participles after a form of "be" or "have" as adjectives. */
function isParticipleAfterAuxiliary(words: readonly Draft[], word: Draft): boolean {
  if (word.pos !== 'ADJ' || !/(?:ed|ing)$/.test(word.lower)) return false;
  const after = words[word.index + 1];
  if (word.lower.endsWith('ing') && !/^(?:DET|PROPN|PRON|NUM)$/.test(after?.pos ?? '')) return false;
  let at = word.index - 1;
  while (words[at]?.pos === 'ADV') at--;
  return words[at]?.pos === 'AUX';
}

/** "the strike", "a further raid": a determiner before a word that ends its noun group. */
function isNounAfterDeterminer(before: Draft | undefined, word: Draft, after: Draft | undefined): boolean {
  if (word.pos !== 'VERB' || before === undefined) return false;
  if (before.pos !== 'DET' && before.lower !== "'s" && before.pos !== 'NUM') return false;
  if (/(?:ed|ing)$/.test(word.lower)) return false;
  return (
    after === undefined ||
    after.pos === 'ADP' ||
    after.pos === 'PUNCT' ||
    after.pos === 'AUX' ||
    after.pos === 'VERB' ||
    after.pos === 'CCONJ'
  );
}

function toVerb(word: Draft): void {
  word.pos = 'VERB';
  if (word.lemma !== word.lower) return;
  if (word.lower.endsWith('ed')) word.lemma = lemmaOfParticiple(word.lower);
  else if (word.lower.endsWith('ing')) word.lemma = lemmaOfParticiple(`${word.lower.slice(0, -3)}ed`);
  else if (/[^s]s$/.test(word.lower)) word.lemma = word.lower.slice(0, -1);
}

/** "consolidated" → "consolidate", "moved" → "move", "stationed" → "station", "shipped" → "ship". */
function lemmaOfParticiple(lower: string): string {
  const stem = lower.slice(0, -2);
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  if (
    /(?:[aeiou]k|at|iz|is|ov|ut|uc|ur|ag|ur|as|os|in|ar|ir|rg|nc|dg|v|u)$/.test(stem) &&
    !/(?:tion|train|join|gain|return|ain)$/.test(stem)
  )
    return `${stem}e`;
  return stem;
}

/** "joint military exercises": a plural after an adjective. */
const isPluralAfterAdjective = (before: Draft | undefined, word: Draft): boolean =>
  word.pos === 'VERB' && before?.pos === 'ADJ' && /[^s]s$/.test(word.lower) && word.lower !== word.lemma;

/** "the armed groups", "under sustained pressure", "four established sites": a participle that describes the noun behind it. */
function isAdjectiveBeforeNoun(words: readonly Draft[], word: Draft): boolean {
  if (word.pos !== 'VERB' || !/(?:ed|ing|en|wn)$/.test(word.lower) || word.lower === word.lemma) return false;
  const [before, after, last] = [words[word.index - 1], words[word.index + 1], words[word.index + 2]];
  const nounFollows = after?.pos === 'NOUN' || (after?.pos === 'ADJ' && last?.pos === 'NOUN');
  if (!nounFollows) return false;
  if (before === undefined || before.pos === 'SCONJ' || before.pos === 'PUNCT')
    return /^(?:suspected|alleged|armed|masked|hooded|wounded)$/.test(word.lower);
  if (word.lower === 'estimated' && /^(?:strength|number|total|size)$/.test(after?.lower ?? '')) return true;
  if (
    before.pos === 'DET' ||
    before.pos === 'NUM' ||
    before.lower === "'s" ||
    /^(?:its|their|his|her|our|my|your)$/.test(before.lower)
  )
    return true;
  return before.pos === 'ADP' && !word.lower.endsWith('ing') && before.lower !== 'after' && before.lower !== 'as';
}

/** "the military has begun", "the wounded were flown out": an adjective that stands for a noun. */
const isHeadAdjective = (before: Draft | undefined, word: Draft, after: Draft | undefined): boolean =>
  word.pos === 'ADJ' &&
  (before?.pos === 'DET' || before?.pos === 'PROPN' || before?.lower === "'s") &&
  (/^(?:AUX|VERB|PART)$/.test(after?.pos ?? '') ||
    (word.lower === 'military' && (after?.lower === 'of' || after?.text === ','))) &&
  /^(?:military|wounded|injured|dead|missing|accused|unemployed|premier)$/.test(word.lower) &&
  (before?.pos === 'DET' || !/[^s]s$/.test(after?.lower ?? ''));

/** "launched an offensive to retake the town": wink reads the noun as an adjective. */
const isOffensive = (before: Draft | undefined, word: Draft, after: Draft | undefined): boolean =>
  word.pos === 'ADJ' &&
  /^(?:counter-?)?offensive$/.test(word.lower) &&
  (before?.pos === 'DET' || before?.pos === 'PRON' || before?.pos === 'ADJ' || before?.pos === 'NOUN') &&
  !/^(?:NOUN|PROPN|ADJ|VERB)$/.test(after?.pos ?? '');

/** "At least 900 arrived last week": wink reads some verbs behind a number as adjectives. */
const isVerbOfMany = (before: Draft | undefined, word: Draft, after: Draft | undefined): boolean =>
  (word.pos === 'ADJ' || word.pos === 'NOUN') &&
  before?.pos === 'NUM' &&
  /^(?:arrived|landed|remained|returned|died|stayed|deployed|surrendered|deserted|departed|joined|crossed)$/.test(
    word.lower,
  ) &&
  (!/^(?:NOUN|PROPN)$/.test(after?.pos ?? '') || /^(?:last|this|late|early|next)$/.test(after?.lower ?? ''));

/** "Initial fighting lasted an hour": a gerund that acts. */
const isFightingItself = (before: Draft | undefined, word: Draft, after: Draft | undefined): boolean =>
  word.pos === 'VERB' &&
  /^(?:fighting|bombing|shelling|bombardment|training)$/.test(word.lower) &&
  (before === undefined ||
    before.pos === 'ADJ' ||
    before.pos === 'DET' ||
    (before.index === 0 && before.pos === 'PROPN')) &&
  (after?.pos === 'AUX' || (after?.pos === 'VERB' && /ed$/.test(after.lower)));

/** "batteries shot down a drone", "gunmen shot dead two guards". */
const isShotDown = (before: Draft | undefined, word: Draft, after: Draft | undefined): boolean =>
  word.lower === 'shot' &&
  word.pos === 'NOUN' &&
  /^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? '') &&
  /^(?:down|dead|at)$/.test(after?.lower ?? '');

/** "scaled back drills", "stepped up raids": a plural after the particle of a verb. */
const isPluralAfterParticle = (before: Draft | undefined, word: Draft, beforeThat: Draft | undefined): boolean =>
  word.pos === 'VERB' &&
  beforeThat?.pos === 'VERB' &&
  /^(?:back|down|up|off|out)$/.test(before?.lower ?? '') &&
  /^(?:drills|raids|strikes|attacks|exercises|patrols|flights|operations|talks|plans|forces|troops|airstrikes)$/.test(
    word.lower,
  );
