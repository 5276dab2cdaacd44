import type { Personnel } from '../../../schemas/personnel.js';
import { possessives } from '../clause/determiners.js';
import type { Word } from '../clause/word.js';
import { wordAt } from '../clause/word-at.js';
import { bodies, doubtfulBodies } from '../force/military-bodies.js';
import type { QuantityMention } from '../mention.js';
import { wordSet } from '../word-list.js';
import { isArmedGroup } from './armed-group.js';
import { complementOf, followsSoldiers, hasContext, isMilitaryWord, isMixedTotal, isNational } from './head-context.js';
import { isModifier, isOtherNoun, isTime } from './head-modifier.js';
import { elidedVerbs, troopChanges, vehicles } from './head-words.js';
import { describedAs, type PersonnelMatch, personnelAt } from './personnel-match.js';

/** The people that a quantity counts: word indexes of the run from behind the number to the noun, `to` exclusive. */
export interface HeadNoun {
  readonly from: number;
  readonly to: number;
  /** Null where the noun does not say. */
  readonly personnel: Personnel | null;
}

/** `people`: a noun for armed people follows. `other`: the number counts something else. `none`: no noun follows. */
export type HeadReading =
  | { readonly kind: 'people'; readonly noun: HeadNoun }
  | { readonly kind: 'other' }
  | { readonly kind: 'none' };

/** A walk from behind the number to the right. */
interface Walk {
  readonly words: readonly Word[];
  readonly quantity: QuantityMention;
  readonly from: number;
  /** Whether units are counted by their people: "a third of the army", "a 300-member battalion". */
  readonly countsBodies: boolean;
}

/** Nouns stand no farther behind their number: "4,000 more of the Army's 1st Infantry Division soldiers". */
const farthest = 10;
const other: HeadReading = { kind: 'other' };
const none: HeadReading = { kind: 'none' };

/**
 * Finds what a quantity counts in the noun group behind it: "850 additional Chilean marines", "a third of all Jordanian troops", "one of its
 * soldiers", "a 9,000-strong force". A total that mixes soldiers with civilians counts neither (codebook section 3).
 * @param words the words of the quantity's sentence.
 */
export function readHeadNoun(words: readonly Word[], quantity: QuantityMention): HeadReading {
  const from = wordAt(words, quantity.end);
  if (from < 0) return none;
  const word = words[from] as Word;
  const isGlued = word.start < quantity.end || (word.start === quantity.end && word.text === '-');
  const isStrong = words[from - 1]?.lower.endsWith('strong') === true;
  const walk = { words, quantity, from, countsBodies: isStrong || quantity.form !== 'count' };
  return isGlued ? readGlued(walk) : readGroup(walk);
}

const counted =
  /^(?:member|man|men|person|strong|soldier|troop|marine|officer|personnel|trooper|fighter|policeman|adviser|advisor|trainer)$/;

/** "a 300-member contingent", "a six-man team"; "the 18-mile front" counts no people. */
function readGlued({ words, quantity, from }: Walk): HeadReading {
  const first = words[from] as Word;
  const at = first.text === '-' ? from + 1 : from;
  const glued = at > from ? (words[at]?.lower ?? '') : first.lower.slice(quantity.end - first.start + 1);
  if (!counted.test(glued)) return other;
  const isChange = /^(?:troop|soldier|marine)$/.test(glued) && troopChanges.has(words[at + 1]?.lower ?? '');
  if (isChange) return { kind: 'people', noun: { from, to: at + 1, personnel: 'troops' } };
  const body = readGroup({ words, quantity, from: at + 1, countsBodies: true });
  return body.kind === 'people' ? { kind: 'people', noun: { ...body.noun, from } } : other;
}

function readGroup(walk: Walk): HeadReading {
  const { words, from } = walk;
  const begin = skipOpening(walk);
  if (elidedVerbs.has(words[begin]?.lower ?? '') && !isDescription(words, begin)) return none;
  let at = begin;
  while (at < words.length && at < from + farthest) {
    const match = personnelAt(words, at);
    if (match !== null && isHead(walk, match)) return readHead(walk, match);
    if (isBody(walk, at)) return people(walk, at + 1, bodyPersonnel(words, from, at));
    if (isOtherNoun(words, at)) return other;
    if (match === null && !isModifier(words, at)) break;
    at = match?.to ?? at + 1;
  }
  return endOfGroup(walk, begin, at);
}

/** "nine *captured* soldiers", "nine *captured* Danish soldiers", "nine *wounded* Danish soldiers". */
const isDescription = (words: readonly Word[], at: number): boolean =>
  (words[at + 1]?.pos === 'NOUN' && words[at]?.lower !== 'taken') ||
  (/^(?:ADJ|NOUN)$/.test(words[at]?.pos ?? '') && words[at + 1]?.pos === 'PROPN');

const determiner: ReadonlySet<string> = wordSet(
  'the these those this that all its their his her our my your both such any a an other every each some',
);

/** The "of the" of "one of the", the "the 9,800" of "half the 9,800". */
function skipOpening({ words, quantity, from }: Walk): number {
  let at = from;
  if (/^(?:more|additional|extra|further|others|or)$/.test(words[at]?.lower ?? '')) at += 1;
  const hasOf = words[at]?.lower === 'of';
  if (hasOf) at += 1;
  const isPart = hasOf || quantity.form !== 'count';
  while (
    isPart &&
    at < words.length &&
    (determiner.has((words[at] as Word).lower) || (words[at] as Word).pos === 'NUM')
  )
    at += 1;
  return at;
}

/** A plural behind many, a singular behind one: in "300 police vehicles" and "two rebel towns" the number counts neither police nor rebels. */
function isHead({ words, quantity, from, countsBodies }: Walk, match: PersonnelMatch): boolean {
  const isOne = quantity.value === 1 && words[from]?.lower !== 'of';
  const fits = (isOne && match.isSingular) || (!isOne && match.isPlural) || (quantity.value === 0 && match.isSingular);
  const isFew = quantity.form === 'count' && quantity.value !== null && quantity.value > 0 && quantity.value < 10;
  const areTheirs = words[from]?.lower === 'of' && possessives.has(words[from + 1]?.lower ?? '');
  if (!fits || (match.noun === 'forces' && isFew && !countsBodies && !areTheirs) || isOwner(words, match.to))
    return false;
  if ((match.isSingular && goesOn(words, match.to)) || ownVehicles(words, match.to)) return false;
  return hasContext(words, from, match);
}

/** "six special forces *armored personnel carriers*": what moves them is counted. */
function ownVehicles(words: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(from + 4, words.length) && isModifier(words, at); at++)
    if (vehicles.has(words[at]?.lower ?? '')) return true;
  return false;
}

const isOwner = (words: readonly Word[], at: number) =>
  /^['’]s?$/.test(words[at]?.text ?? '') && /^(?:NOUN|ADJ|PROPN)$/.test(words[at + 1]?.pos ?? '');

/** "one Marine *expeditionary force*". */
function goesOn(words: readonly Word[], at: number): boolean {
  const isOfMarines = words[at - 1]?.text === 'Marine' && words[at]?.pos === 'ADJ';
  const next = words[isOfMarines ? at + 1 : at];
  return (
    next !== undefined &&
    (next.pos === 'NOUN' || next.pos === 'PROPN') &&
    !isTime(next) &&
    personnelAt(words, at)?.isPlural !== true
  );
}

/** Ends at the noun that says best who they are: "two security forces *members*". */
function readHead(walk: Walk, match: PersonnelMatch): HeadReading {
  const { words, from } = walk;
  const next = personnelAt(words, match.to);
  const leadsOn = match.isSingular || match.noun.endsWith('forces');
  if (leadsOn && next?.isPlural && hasContext(words, from, next)) return readHead(walk, next);
  const isPair = words[match.to]?.lower === 'and' && words[match.to + 1]?.lower === 'women';
  const to = match.to + (isPair ? 2 : 0);
  if (isMixedTotal(words, to)) return other;
  return people(
    walk,
    to,
    describedAs([...words.slice(from, match.to), ...forceOf(words, match)], match.entry.personnel),
  );
}

/** "six members *of the police force*": what says of members what kind of people they are. */
const forceOf = (words: readonly Word[], { noun, to }: PersonnelMatch): readonly Word[] =>
  noun.startsWith('member') ? complementOf(words, to).filter(({ lower }) => lower === 'police') : [];

/** In "half of the 9,800 troops" the noun belongs to the quote of the second number. */
function people({ words, from }: Walk, to: number, personnel: Personnel): HeadReading {
  const hasNumber = words.slice(from, to).some(({ pos, text }) => pos === 'NUM' && /\d{2}|^[a-z]+$/i.test(text));
  return { kind: 'people', noun: { from, to: hasNumber ? from : to, personnel } };
}

function isBody({ words, countsBodies, quantity }: Walk, at: number): boolean {
  const { lower } = words[at] as Word;
  if (lower === 'troop' && troopChanges.has(words[at + 1]?.lower ?? '')) return true;
  if (!countsBodies || isOwner(words, at + 1)) return false;
  if (goesOn(words, at + 1) && !isChangeOf(words[at + 1])) return false;
  // "the 2,000-strong UNIFIL"
  if (quantity.form === 'count' && /^[A-Z]{4,}$/.test((words[at] as Word).text)) return true;
  return Object.hasOwn(bodies, lower) || (Object.hasOwn(doubtfulBodies, lower) && words.some(isMilitaryWord));
}

/** "a 900-strong force *buildup*", not "a 900-strong military *contingent*". */
const isChangeOf = (word: Word | undefined): boolean =>
  word !== undefined &&
  troopChanges.has(word.lower) &&
  !Object.hasOwn(bodies, word.lower) &&
  // "a 900-strong military *presence*"
  word.lower !== 'presence';

function bodyPersonnel(words: readonly Word[], from: number, at: number): Personnel {
  const { lower } = words[at] as Word;
  return describedAs(words.slice(from, at), bodies[lower] ?? doubtfulBodies[lower] ?? 'troops');
}

/** Without a personnel noun: people named by nation or group, a list that shares its noun, something else, or nothing. */
function endOfGroup(walk: Walk, begin: number, end: number): HeadReading {
  const { words, from } = walk;
  // "left 25 soldiers and 120 Tigers *dead*"
  const at = end > begin + 1 && /^(?:dead|wounded|injured|missing)$/.test(words[end - 1]?.lower ?? '') ? end - 1 : end;
  const last = words[at - 1];
  if (at === begin || last === undefined) return none;
  if (isArmedGroup(last.text) || isArmedGroup(`${words[at - 2]?.text} ${last.text}`))
    return people(walk, at, 'fighters');
  if (isNational(last) && words[at - 2]?.lower !== 'ethnic' && followsSoldiers(words, from))
    return people(walk, at, 'troops');
  const shared = sharedNoun(walk, at);
  if (shared !== null) return people(walk, at, shared);
  if (walk.quantity.form !== 'count' && /^(?:level|strength|size|number|total)$/.test(last.lower)) return none;
  return words.slice(begin, at).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN') ? other : none;
}

/** "10 *American* and five British soldiers", but not "10 *Americans* and five British soldiers". */
const describes = ({ pos, text }: Word): boolean => (pos === 'ADJ' || pos === 'PROPN') && !/(?:i|an|se|k)s$/.test(text);

/** "10 American and five British soldiers": the first number counts soldiers as well. */
function sharedNoun(walk: Walk, at: number): Personnel | null {
  const { words, from } = walk;
  if (!/^(?:and|or|,)$/.test(words[at]?.lower ?? '') || at > from + 2) return null;
  const number = words[at + 1]?.lower === 'and' ? at + 2 : at + 1;
  if (words[number]?.pos !== 'NUM' || !words.slice(from, at).every(describes)) return null;
  const following = readGroup({ ...walk, from: number + 1 });
  return following.kind === 'people' ? following.noun.personnel : null;
}
