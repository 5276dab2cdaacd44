import { wordList, wordSet } from '../word-list.js';
import { opensObject } from './opens-object.js';
import { tagRules } from './tag-rules.js';
import { isHeadingVerb, isTitleVerb, titleVerbs } from './title-verb.js';
import type { Draft, PartOfSpeech } from './word.js';

const hyphenatedModifier =
  /-(?:led|backed|based|strong|linked|torn|held|run|controlled|supported|trained|mediated|brokered|old|long|wide|level|related|sponsored|occupied|dominated|allied|made|style|speaking|ravaged|funded|aligned|born|armed|imposed|approved|owned|launched|proposed|assisted)$/;
const looksNominal = wordSet(
  'talks calls demands plans hopes fears claims reports moves dozens hundreds thousands scores tens negotiations discussions troops soldiers forces ' +
    'attacks strikes airstrikes fighting clashes rebels insurgents militants fighters police officials sources gunmen guerrillas militiamen half ' +
    'leaders commanders diplomats witnesses residents',
);
const verbAfterTo = wordSet(
  'back counter base man staff police arm seat field garrison head house free clear secure down protest mass storm shell raid target ambush bomb ' +
    'attack strike raise move place post station pull force fight battle clash deal talk meet vote veto end stop start begin launch host hand cut ' +
    'halve double boost increase decrease withdraw exit quit retreat return ferry airlift transfer',
);
const openings = new Set(['starting', 'beginning']);
const behindOpenings = wordSet('in from on with some sometime next this early late');
const prepositionLike = wordSet('following including regarding concerning barring pending');
const offices = new Set<string | undefined>(
  wordList(
    'defense defence secretary minister director president prime premier attorney chief commander foreign interior governor ambassador army navy assistant deputy under',
  ),
);
const parts = wordSet('all both each few neither either');
const reflexives = wordSet('itself themself themselves himself herself ourself ourselves');
const ownersOfArmies = wordSet('People Peoples Lord Women Workers Farmers Citizens Nation');

/** The forms that a rule looks at whatever tag they have. */
export const formsToMend: ReadonlySet<string> = new Set([
  ...looksNominal,
  ...verbAfterTo,
  ...openings,
  ...prepositionLike,
  ...parts,
  ...reflexives,
  ...titleVerbs,
  'acting',
  ...tagRules.keys(),
]);

/** "THE ROAD *IS* CLOSED", but not "35 IS fighters". */
const isShouted = (before: Draft | undefined): boolean =>
  before !== undefined && before.text !== before.lower && before.text === before.text.toUpperCase();

/** The tag that the letters of a word give it, where its neighbours allow; null for none. */
export function tagByForm(words: readonly Draft[], word: Draft): PartOfSpeech | null {
  const { lower, index } = word;
  const before = words[index - 1];
  const after = words[index + 1];
  if (lower === "'s" && isInsideName(before, after)) return 'PROPN';
  if (word.text === 'IS' && !isShouted(before)) return 'PROPN';
  if (lower === 'acting' && offices.has(after?.lower)) return 'ADJ';
  if (reflexives.has(lower) && before?.pos === 'AUX') return 'ADV';
  if (parts.has(lower) && after?.lower === 'of') return 'NOUN';
  if (isDoneAgain(before, word, after)) return 'VERB';
  // "the *anti-balaka* have attacked": with nothing behind it to describe.
  const isHead = before?.pos === 'DET' && after?.pos === 'AUX';
  if (lower.includes('-') && word.text.length > 1) return isHead ? 'NOUN' : hyphenatedTag(word);
  if (isPrepositionLike(before, word, after)) return 'ADP';
  // "*Rebels* have left", "Perhaps *rebels* will leave"
  if ((before === undefined || (before.index === 0 && before.pos === 'ADV')) && looksNominal.has(lower)) return 'NOUN';
  return isTitleVerb(words, word) || isHeadingVerb(words, word) ? 'VERB' : null;
}

/** "New People's Army", "Lord's Resistance Army": whose army it is belongs to its name. */
const isInsideName = (before: Draft | undefined, after: Draft | undefined): boolean =>
  before !== undefined && ownersOfArmies.has(before.text) && /^\p{Lu}/u.test(after?.text ?? '');

/** "following the attack", "including two soldiers": participles that have become prepositions. */
function isPrepositionLike(before: Draft | undefined, word: Draft, after: Draft | undefined): boolean {
  if (openings.has(word.lower) && behindOpenings.has(after?.lower ?? '') && before?.pos !== 'AUX') return true;
  if (!prepositionLike.has(word.lower) || word.pos !== 'VERB') return false;
  return before?.pos !== 'AUX' && before?.lower !== 'by' && (after === undefined || opensObject.has(after.pos));
}

/** "Chad *re-captured* Kidal", but not "the re-elected president". */
const isDoneAgain = (before: Draft | undefined, { lower, text }: Draft, after: Draft | undefined): boolean =>
  /^re-[a-z]+(?:ed|ing)$/.test(lower) &&
  text === lower &&
  (before?.pos === 'AUX' || (before?.pos !== 'DET' && after?.pos !== 'NOUN' && after?.pos !== 'ADJ'));

function hyphenatedTag(word: Draft): PartOfSpeech {
  if (/^(?:counter-attack|machine-gunn|dive-bomb|carpet-bomb)(?:ed|ing)$/.test(word.lower)) return 'VERB';
  if (hyphenatedModifier.test(word.lower)) return 'ADJ';
  if (/^\p{Lu}/u.test(word.text) || /-\p{Lu}/u.test(word.text)) return 'PROPN';
  return word.pos === 'VERB' || word.pos === 'ADP' || word.pos === 'PUNCT' || word.pos === 'ADV' ? 'NOUN' : word.pos;
}

/** "decided to return", "voted to mass troops": a form that is a verb behind "to". */
export function isVerbAfterTo(before: Draft | undefined, word: Draft, beforeThat: Draft | undefined): boolean {
  if (before?.lower !== 'to' || word.pos === 'VERB' || word.pos === 'AUX') return false;
  if (before.pos === 'PART' && (word.pos === 'ADV' || word.pos === 'ADP' || word.pos === 'ADJ'))
    return verbAfterTo.has(word.lower);
  return (before.pos === 'PART' || beforeThat?.pos === 'VERB') && verbAfterTo.has(word.lower) && word.pos !== 'NOUN';
}
