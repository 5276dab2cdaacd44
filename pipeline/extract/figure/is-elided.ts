import type { Clause } from '../clause/clause.js';
import { harmingVerbs } from '../clause/harming-verbs.js';
import type { NounGroup } from '../clause/noun-group.js';
import { sendingVerbs } from '../discourse/sending-verbs.js';
import { speaksOfForce } from '../discourse/speaks-of-force.js';
import { groupNouns, soldierWords } from '../force/soldier-words.js';
import type { QuantityMention } from '../mention.js';
import { classesOf } from '../noun-classes.js';
import { mentionsIn, type Reading } from '../reading.js';
import { wordList, wordSet } from '../word-list.js';
import { indexFrom, wordBefore } from '../words-around.js';
import { changeNoun } from './change-noun.js';
import { changesLevel, leadsToLevel } from './changes-level.js';
import { countsNoForce } from './counts-no-force.js';
import type { FigureDraft } from './figure-draft.js';
import { groupSized } from './group-sized.js';
import { isToKeepTo } from './is-limit.js';
import { countsLosses, isToll } from './is-loss.js';
import { fewest, isOfLimitOrMove, isSizeOfForce, isSizeOfUnit } from './is-size-of.js';
import { itemOwner } from './item-owner.js';
import { listedOwner } from './listed-owner.js';
import { goesHome } from './moved-by.js';
import { ownerOfBrackets } from './owner-beside.js';
import { isInRowOfOwners } from './row-of-owners.js';
import { sizeNouns } from './size-nouns.js';
import { stateWord } from './state-words.js';
import { isOtherLevel, isTalkOfLevel } from './talk-of-level.js';
import { toppingVerbs } from './topping-verbs.js';

const forceContext: ReadonlySet<string> = wordSet(
  'leave keep remain stay maintain be base station kill wound injure capture detain abduct kidnap seize arrest withdraw deploy send exceed total number return retain have reach top arrive die include comprise miss',
);

/** A number without a noun counts troops where its clause is about their level, or where troops were just counted: "12,000 remain". */
export function isElided(
  reading: Reading,
  { quantity, group, clause, role }: Pick<FigureDraft, 'quantity' | 'group' | 'clause' | 'role'>,
  { earlier, spokeOfForce }: { earlier: readonly FigureDraft[]; spokeOfForce: boolean },
): boolean {
  if (quantity.value === 1 && (earlier.length === 0 || !isHurtToo(clause, role))) return false;
  if (quantity.form === 'percent' && role === 'none' && !isChangeBy(reading, group, clause)) return false;
  const next = reading.words.find((word) => word.start >= quantity.end && word.pos !== 'ADV')?.lower ?? '';
  if (countsNoForce(reading, quantity, clause)) return false;
  if (clause !== null && isOtherLevel(reading, clause) && countsLosses(reading, { clause, group }) === null)
    return false;
  if (clause?.verb.lemma === 'lose' && role === 'object' && (earlier.length > 0 || isLost(reading, quantity, next)))
    return true;
  if (spokeOfForce && (isTheirNumber(reading, clause) || isLostToo(clause, role, next))) return true;
  if (earlier.length > 0 && stateWord.has(next)) return true;
  if (earlier.length > 0 && role === 'subject' && clause !== null && isHarmed(reading.words, clause)) return true;
  if (stateWord.has(next) && (isLossOfForce(reading, quantity) || isOfToll(reading, clause, spokeOfForce))) return true;
  if (isTopped(reading, quantity) || isNumbering(reading, quantity)) return speaksOfForce(reading) || spokeOfForce;
  if (groupSized(reading, { quantity, group, clause }) !== null && (quantity.value ?? quantity.low ?? 0) >= fewest)
    return true;
  if (spokeOfForce && endsItem.test(next) && itemOwner(reading, quantity.start) !== null) return true;
  if (isInRowOfBrackets(reading, quantity)) return speaksOfForce(reading) || spokeOfForce;
  if (earlier.length > 0 && (isOfWhom(reading, quantity) || (clause !== null && isItem(reading, quantity))))
    return true;
  if (isInRowOfOwners(reading, quantity, clause)) return true;
  if (clause === null) return spokeOfForce && moveWord.has(next);
  if (quantity.additional && moreWord.has(next) && speaksOfForce(reading)) return true;
  if (isSizeOfForce(reading, group, quantity)) return true;
  if (isSaidAsLevel(reading, { quantity, clause, group })) return speaksOfForce(reading) || spokeOfForce;
  const { lemma } = clause.verb;
  if (earlier.length > 0 && lemma === 'lose' && role === 'subject') return true;
  const leadsTo = leadsToLevel.has(lemma) && group.preposition === 'to' && clause.object !== null;
  const ofVerb = forceContext.has(lemma) || changesLevel.has(lemma) || leadsTo;
  if (ofVerb && aboutForce(reading, clause, group)) return true;
  const isMany = (quantity.value ?? quantity.low ?? 0) >= 100;
  if (earlier.length > 0 && (ofVerb || (isMany && !otherCounts.has(lemma)))) return true;
  if (lemma === 'leave' && role === 'object' && spokeOfForce && isOnlyThat(reading, clause)) return true;
  const subject = role === 'subject' && (movesPeople.has(lemma) || comesBack(clause));
  const isAmount = quantity.form === 'count' || group.preposition === 'by';
  const level = changesLevel.has(lemma) && isTalkOfLevel(reading, clause) && isAmount;
  const owned = isOwned(reading, { quantity, clause, role }) || isStanding(reading, clause, group);
  const toll = countsLosses(reading, { clause, group }) !== null || isUpOrDown(reading, quantity);
  const there = isThereOrLimit(reading, { quantity, clause });
  const them = next === 'of' && ofThem.test(reading.document.text.slice(quantity.end, quantity.end + 16));
  return (subject || level || owned || toll || there || them) && (speaksOfForce(reading) || spokeOfForce);
}

/** "One soldier was wounded *and one was killed*". */
const isHurtToo = (clause: Clause | null, role: FigureDraft['role']): boolean =>
  role === 'subject' && clause?.verb.passive === true && harmingVerbs.has(clause.verb.lemma);

/** "Togo has lost nine soldiers. Fiji *has lost two*." */
const isLostToo = (clause: Clause | null, role: FigureDraft['role'], next: string): boolean =>
  clause?.verb.lemma === 'lose' && role === 'object' && /^[.,;]?$/.test(next);

/** "Witnesses put *their number* at 900": of those who were spoken of. */
const isTheirNumber = ({ words }: Reading, clause: Clause | null): boolean =>
  /^(?:put|estimate|place)$/.test(clause?.verb.lemma ?? '') &&
  words[clause?.object?.head ?? -1]?.lower === 'number' &&
  words[clause?.object?.from ?? -1]?.lower === 'their';

/** "lost *nine dead*", "The army said it lost *nine*". */
const isLost = (reading: Reading, quantity: QuantityMention, next: string): boolean =>
  /^(?:dead|killed)$/.test(next) || (quantity.form === 'count' && speaksOfForce(reading));

/** "troops of Bulgaria *(516)*, Hungary *(502)* and Sweden *(500)*". */
function isInRowOfBrackets(reading: Reading, quantity: QuantityMention): boolean {
  const isOwned = (quote: QuantityMention): boolean => ownerOfBrackets({ quote }, reading) !== null;
  return isOwned(quantity) && reading.quantities.some((other) => other !== quantity && isOwned(other));
}

/** "lifted *the cap* on troops *to 900*". */
const isNewLimit = ({ words }: Reading, { preposition }: NounGroup, clause: Clause | null): boolean =>
  preposition === 'to' && /^(?:cap|ceiling|limit|quota)$/.test(words[clause?.object?.head ?? -1]?.lower ?? '');

/** "the current 900", "a reduction of troop levels to 900", "not to exceed 900", "the cap of 900", "a company of 140". */
const isSaidAsLevel = (
  reading: Reading,
  { quantity, clause, group }: { quantity: QuantityMention; clause: Clause; group: NounGroup },
): boolean =>
  isNewLimit(reading, group, clause) ||
  isCurrent(reading, quantity) ||
  changeNoun(reading, quantity) !== null ||
  isToKeepTo({ clause }) ||
  isOfLimitOrMove(reading, group, quantity) ||
  isSizeOfUnit(reading, group, quantity);

const ofThem = /\bof (?:them|their number)\b/;

/** "Norway: 140", "Norway: 140 *withdrawn* on June 30", "Norway: 140 (to leave by May)": what may follow the number of an item. */
const endsItem = /^(?:[.;(]?|withdrawn|currently|now|deployed|stationed|based|leaving|sent|in)$/;

/** "*That* leaves about 900": what the sentence before told. */
const isOnlyThat = ({ words }: Reading, { subject, verb }: Clause): boolean =>
  /^(?:that|this|which)$/.test((subject === null ? words[verb.from - 1] : words[subject.head])?.lower ?? '');

/** "15 killed *on the side of the army*", "20 wounded *in the ranks of the rebels*". */
function isLossOfForce({ words }: Reading, { end }: QuantityMention): boolean {
  const at = indexFrom(words, end);
  const behind = words.slice(at + 1, at + 12).map(({ lower }) => lower);
  const side = /^(?:on the side of|in the ranks of|among) /.exec(behind.join(' '))?.[0].split(' ').length ?? 0;
  return side > 0 && behind.slice(side - 1).some((lower) => soldierWords.has(lower) || groupNouns.has(lower));
}

/** "UNITA's casualties were *12 dead* and 30 wounded", "put its losses at *12 dead*". */
const isOfToll = (reading: Reading, clause: Clause | null, spokeOfForce: boolean): boolean =>
  clause !== null &&
  (spokeOfForce || speaksOfForce(reading)) &&
  [clause.subject, clause.object].some((told) => told !== null && isToll(reading, told));

/** "12 were *shot dead*", "30 have *received wounds*". */
const isHarmed = (words: Reading['words'], { verb, object }: Clause): boolean =>
  stateWord.has(words[verb.to]?.lower ?? '') || /^(?:injury|wound)$/.test(words[object?.head ?? -1]?.lemma ?? '');

const moveWord: ReadonlySet<string> = wordSet('left remained stayed withdrew returned arrived died');
/** "with an additional 800 arriving", "another 1,000 scheduled to land". */
const moreWord: ReadonlySet<string> = wordSet(
  'arriving landing deploying deployed expected scheduled due headed heading stationed sent preparing',
);
const movesPeople: ReadonlySet<string> = wordSet(
  'be remain stay base station deploy withdraw leave kill return wound injure hurt capture die arrive send go cross enter land fight flee surrender desert serve take join miss patrol fly move bring ferry airlift rotate transfer evacuate relocate pull hold detain seize sail depart free release hand replace relieve',
);

/** "400 would *come home*". */
const comesBack = ({ verb, particle }: Clause): boolean =>
  verb.lemma === 'come' && (particle === 'home' || particle === 'back');

/** "The contingent once had 900 men; *it now stands at 50*". */
const isStanding = ({ words }: Reading, { verb, subject }: Clause, { preposition, from }: NounGroup): boolean =>
  (((preposition === 'at' || words[from]?.lower === 'at') && stands.has(verb.lemma)) || toppingVerbs.has(verb.lemma)) &&
  (sizeNouns.has(words[subject?.head ?? -1]?.lower ?? '') ||
    /^(?:it|that|this|mission|contribution|commitment|deployment)$/.test(words[subject?.head ?? -1]?.lower ?? ''));

/** "the figure *topped 100,000*": the verb is one of the number's own words. */
const isTopped = ({ document, words }: Reading, { start }: QuantityMention): boolean =>
  /^(?:topped|exceeded|surpassed|tops|exceeds) /.test(document.text.slice(start, start + 10)) &&
  sizeNouns.has(wordBefore(words, start)?.lower ?? '');

/** "Iraqi troops, *numbering about 450,000*, have dug in". */
const isNumbering = ({ words }: Reading, { start }: QuantityMention): boolean =>
  /^(?:numbering|totaling|totalling)$/.test(wordBefore(words, start)?.lower ?? '');

const stands = wordSet('stand remain stay peak');
/** "Britain has 9,000", "he was sending 500": soldiers, where they are what is spoken of. */
const isOwned = (
  reading: Reading,
  { quantity, clause, role }: { quantity: QuantityMention; clause: Clause; role: FigureDraft['role'] },
): boolean =>
  role === 'object' &&
  quantity.form === 'count' &&
  (isTakenAway(reading, clause) ||
    ((quantity.value ?? quantity.low ?? 0) >= fewest &&
      (ownsPeople.has(clause.verb.lemma) || lacksPeople.has(clause.verb.lemma))));

/** "would bring *40 home*", "would take out *1,500*". */
const isTakenAway = (reading: Reading, clause: Clause): boolean =>
  goesHome(reading, clause) ||
  (clause.particle === 'out' && /^(?:take|pull|move|bring|fly|ship)$/.test(clause.verb.lemma));

/** Verbs whose numbers count money, refugees or voters: "would cost *millions*", "displaced *90,000*". Source: VerbNet classes 54.3, 68 and 13.5. */
const otherCounts = wordSet(
  'cost spend pay save earn raise invest donate owe fine charge displace uproot shelter feed house treat affect starve vote elect sell buy',
);

const ownsPeople: ReadonlySet<string> = new Set([
  ...sendingVerbs,
  ...wordList(
    'promise retain maintain lose add allow authorize authorise permit approve request fly order airlift ship ferry rush parachute',
  ),
]);

const lacksPeople = wordSet('need require want seek join reinforce relieve');

/** "reducing the number of troops … by about 20 percent", whatever stands between. */
const isChangeBy = (reading: Reading, group: NounGroup, clause: Clause | null): boolean =>
  clause !== null && group.preposition === 'by' && changesLevel.has(clause.verb.lemma) && speaksOfForce(reading);

function aboutForce(reading: Reading, clause: Clause, own: NounGroup): boolean {
  return [clause.subject, clause.object, ...clause.complements.map((complement) => complement.group)].some((group) => {
    if (group === null || group.from === own.from) return false;
    const head = reading.words[group.head];
    if (namesFighters(reading, group)) return true;
    return (
      head !== undefined && classesOf(head.lemma, head.lower).some((name) => name === 'force' || name === 'presence')
    );
  });
}

/** "The Taliban number 20,000". */
const namesFighters = (reading: Reading, group: NounGroup): boolean =>
  mentionsIn(reading, reading.actors, group).some(({ form }) => form === 'group' || form === 'armed_force');

/** "no more than *the current 900*". */
function isCurrent({ words }: Reading, { start, end, value }: QuantityMention): boolean {
  const at = indexFrom(words, start);
  return (
    (value ?? 0) >= fewest &&
    /^(?:current|present|existing)$/.test(words[at - 1]?.lower ?? '') &&
    /^(?:the|its|their)$/.test(words[at - 2]?.lower ?? '') &&
    !/^(?:NOUN|ADJ|PROPN)$/.test(words[indexFrom(words, end)]?.pos ?? '')
  );
}

/** "up from 30 a year ago". */
const isUpOrDown = ({ words }: Reading, { start }: QuantityMention): boolean => {
  const at = indexFrom(words, start);
  return words[at - 1]?.lower === 'from' && /^(?:up|down)$/.test(words[at - 2]?.lower ?? '');
};

/** "There are about 1,400 in the country now; the previous limit was 1,600". */
const isThereOrLimit = (
  { words }: Reading,
  { quantity, clause }: { quantity: QuantityMention; clause: Clause },
): boolean => {
  const subject = words[clause.subject?.head ?? clause.verb.from - 1]?.lower ?? '';
  return (
    clause.verb.lemma === 'be' &&
    (quantity.value ?? quantity.low ?? 0) >= fewest &&
    (words[clause.verb.from - 1]?.lower === 'there' || /^(?:limit|ceiling|cap|maximum|quota)$/.test(subject))
  );
};

/** "lost 40 soldiers, *the Netherlands 12*": the number ends an item of a row of owners. */
const isItem = (reading: Reading, { start, end }: QuantityMention): boolean =>
  /^(?:[.,;]|$| and )/.test(reading.document.text.slice(end, end + 5)) && listedOwner(reading, start) !== undefined;

/** "900 guerrillas, of whom 300 belong to the front", "9,000 troops, 700 of them sent in May". */
const isOfWhom = ({ document }: Reading, { start, end }: QuantityMention): boolean =>
  /^ of (?:whom|which|them)\b/.test(document.text.slice(end, end + 10)) ||
  /\bof (?:whom|which|them) (?:some |about )?$/.test(document.text.slice(Math.max(0, start - 20), start));
