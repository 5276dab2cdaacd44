import { wordSet } from '../word-list.js';
import { gerundOpeners } from './clause-openers.js';
import { possessives } from './determiners.js';
import { months, weekdays } from './time-heads.js';
import type { Draft } from './word.js';

/** Verbs that a gerund completes. Source: VerbNet classes 55 (begin, stop), 75 (avoid), 29.5 (admit, deny), 63 (consider). */
const takesGerund = wordSet(
  'consider deny admit avoid risk contemplate suggest recommend propose favor favour mean involve report begin start stop keep resume continue finish quit postpone delay discuss oppose',
);
/** What stands before a gerund that says how, when, of what or without what. */
const opens = wordSet('by after before without while when since upon for from of in on about at against and or');
/** What is a noun in itself: "after fighting in the north", "resumed bombing on Monday". */
const isNameOfDeed = wordSet(
  'fighting training shelling bombing shooting meeting firing hearing killing uprising building warning ruling briefing opening beginning ending spending funding housing wedding missing crossing',
);
/** Things without an article that are done, taken or lost: "returning fire", "taking control of". */
const bareObjects = wordSet('fire control command part power ground defeat victory responsibility charge pressure');
/** What a gerund says the kind of: "bombing raids", "training camps". */
const kinds = wordSet(
  'raids attacks strikes missions operations exercises drills incidents purposes camps grounds sites sessions programs programmes talks teams parties materials positions points areas men days',
);
const particles = wordSet('back down up out off over away');
const nominal = new Set<string | undefined>(['NOUN', 'ADJ', 'PROPN', 'NUM']);

/** Whether a word in "-ing" that wink takes for a noun or an adjective is the verb that its neighbours make of it. */
export function isMisreadGerund(words: readonly Draft[], { lower, index, text }: Draft): boolean {
  if (!lower.endsWith('ing') || lower.length < 5 || lower.includes('-') || text !== lower) return false;
  const before = governorOf(words, index);
  if (before === undefined) return false;
  const after = words[index + 1];
  const isVerbal = takesGerund.has(before.lemma) && before.pos === 'VERB';
  const isUnderWay = before.pos === 'AUX' && before.lemma === 'be';
  if (!isVerbal && !isUnderWay && !opens.has(before.lower) && before.lower !== ',') return false;
  if (opensObject(after)) return !(isNameOfDeed.has(lower) && /^(?:in|on|at|from|about)$/.test(before.lower));
  if (isParted(words, index)) return true;
  if (isVerbal || isUnderWay) return isObject(words, index) || (isVerbal && !isNameOfDeed.has(lower) && leads(after));
  if (before.lower !== ',' && !gerundOpeners.has(before.lower)) return false;
  return isObject(words, index) || (!isNameOfDeed.has(lower) && leads(after));
}

/** The word before, over adverbs: "is *now* closing its base". */
function governorOf(words: readonly Draft[], index: number): Draft | undefined {
  let at = index - 1;
  while (words[at]?.pos === 'ADV') at--;
  return words[at];
}

/** No article and no owner stands behind a noun: "closing *its* base", "striking *a* deal", "pulling *them* out". */
const opensObject = (after: Draft | undefined): boolean =>
  after !== undefined && (/^(?:the|an?|them|him|us|all|both)$/.test(after.lower) || possessives.has(after.lower));

/** "scaling *back* its force", "closing *in on* the town". */
const isParted = (words: readonly Draft[], index: number): boolean => {
  const next = words[index + 1]?.lower ?? '';
  return particles.has(next) || (next === 'in' && words[index + 2]?.lower === 'on');
};

/** "denied *beheading* 600 soldiers", "is *bombing* rebel positions", "after *meeting* President Deby", "*returning* fire". */
const isObject = (words: readonly Draft[], index: number): boolean =>
  bareObjects.has(words[index + 1]?.lower ?? '') || isMany(words, index + 1);

/** Whether a group begins there that ends in a plural or a name and is no subject: "rebel positions near Gao", not "forces withdrew". */
function isMany(words: readonly Draft[], from: number): boolean {
  let at = from;
  while (nominal.has(words[at]?.pos)) at++;
  const last = words[at - 1];
  if (at === from || last === undefined || (at === from + 1 && kinds.has(last.lower))) return false;
  const isName = last.pos === 'PROPN' && !weekdays.has(last.lower) && !months.has(last.lower);
  const isWhole = isName || words[from]?.pos === 'NUM' || /[^s]s$/.test(last.lower);
  return isWhole && words[at]?.pos !== 'VERB' && words[at]?.pos !== 'AUX' && words[at]?.lower !== 'of';
}

const leads = (after: Draft | undefined): boolean =>
  (after?.pos === 'ADP' && after.lower !== 'of') || after?.pos === 'PART' || after?.lower === 'home';
