import { possessives } from '../clause/determiners.js';
import { harmingVerbs } from '../clause/harming-verbs.js';
import type { Word } from '../clause/word.js';
import { fieldingVerbs, sendingVerbs } from '../discourse/sending-verbs.js';
import { warNouns } from '../event-nouns.js';
import { bodies, doubtfulBodies } from '../force/military-bodies.js';
import { groupNouns, soldiersAndBodies } from '../force/soldier-words.js';
import { countries } from '../place/countries.js';
import { wordSet } from '../word-list.js';
import { isArmedGroup, namesArmedGroup } from './armed-group.js';
import { beforeNumber, isCalledUp, isSentByState, isSizeOfUnits, states } from './called-or-sent.js';
import { changesLevel, leadsToLevel } from './changes-level.js';
import { membershipWords, militaryWords, otherPeople } from './head-words.js';
import type { PersonnelMatch } from './personnel-match.js';

const demonyms = new Set(countries.flatMap((country) => country.demonyms));
/** Whether a word shows that soldiers or fighters are meant. */
export const isMilitaryWord = ({ lower, text }: Word): boolean =>
  militaryWords.has(lower) ||
  isArmedGroup(text) ||
  (lower.includes('-') && lower.split('-').some((part) => militaryWords.has(part)));

/** "4,500 Australians", "300 British": people of a nation, named by it alone. */
export const isNational = ({ text }: Word): boolean => demonyms.has(text) && /(?:s|ish|ch|ese|men)$/.test(text);

/** Whether the words around a noun that also means other people show that it means soldiers. `from` is the word behind the number. */
export function hasContext(words: readonly Word[], from: number, match: PersonnelMatch): boolean {
  const { entry, noun } = match;
  const before = words.slice(from, match.at);
  if (entry.personnel !== 'police' && before.some(({ lower }) => lower === 'civilian')) return false;
  if (entry.context === 'none') return true;
  if (/^(?:officers|advis[eo]rs|instructors)$/.test(noun) && demonyms.has(words[match.at - 1]?.text ?? '')) return true;
  if (noun === 'military' && words[match.to]?.pos === 'NOUN') return false;
  if (entry.context === 'sentence')
    return words.some(isMilitaryWord) || before.some(({ text }) => /^\p{Lu}{3,}$/u.test(text));
  if (signs.some(([nouns, shows]) => nouns.test(noun) && shows(words, { from, to: match.to }))) return true;
  return memberNouns.test(noun) ? isOfFighters(words, match, before) : before.some(isMilitaryWord);
}

/** What shows by itself that such people are soldiers; `from` is the word behind the number, `to` that behind the noun. */
const signs: readonly [nouns: RegExp, shows: (words: readonly Word[], at: { from: number; to: number }) => boolean][] =
  [
    [/^(?:man|men|woman|women)$/, (words, { from }) => isOfSomebody(words, from)],
    [
      /^(?:men|women)$/,
      (words, { from, to }) => isUnderArms(words, to) || isFromUnit(words, to) || isMakeup(words, from),
    ],
    [
      /^men$/,
      (words, { from }) => isOfCounted(words, from) || isSentByState(words, from) || isSizeOfUnits(words, from),
    ],
    [/^(?:men|members)$/, (words, { from }) => isNewSize(words, from) || isSizeOfGroup(words, from)],
    [/^members$/, (words, { from }) => isLost(words, from)],
    [/^reserves$/, (words, { from }) => isCalledUp(words, from)],
    [/^(?:deaths|fatalities)$/, (words, { from, to }) => isAmongSoldiers(words, to) || isSuffered(words, from)],
  ];

const memberNouns = /^(?:member|leader|figure|operative|supporter|follower|suspect|commandant|operator)s?$/;

/** Whether those who belong to something belong to a force or a group that fights. */
function isOfFighters(words: readonly Word[], { noun, to }: PersonnelMatch, before: readonly Word[]): boolean {
  const last = before.at(-1);
  if (/^(?:leader|figure)s?$/.test(noun) && /^(?:military|army|navy|defen[cs]e)$/.test(last?.lower ?? '')) return false;
  const shows = ({ lower, text }: Word): boolean =>
    membershipWords.has(lower) || isArmedGroup(text) || initials.test(text);
  if (isInitialed(words, last) || before.some(shows) || namesArmedGroup(before)) return true;
  const complement = complementOf(words, to);
  return (complement.some(shows) || namesArmedGroup(complement)) && (!isOfAlliance(complement) || isHarmed(words));
}

/** "members of the *82nd*", "of the *ISF*": a unit by its number, armed forces by their initials. */
const initials = /^(?:\d+(?:st|nd|rd|th)|[A-Z]+[SDA]F)$/;

/** "six *AA* members lost their lives": a group by its initials, where it is fought; not a union or an agency. */
const isInitialed = (words: readonly Word[], word: Word | undefined): boolean =>
  /^[A-Z]{2,5}$/.test(word?.text ?? '') &&
  !unions.has(word?.text ?? '') &&
  words.some(({ lower }) =>
    /^(?:killed|wounded|dead|lives|surrendered|captured|clash|clashed|fighting|battled)$/.test(lower),
  );

const unions = wordSet('EU UN NATO AU US UK UAE BBC CNN OSCE ECOWAS IMF NGO WHO MP');

/** "53 members *of the coalition*": states, unless its forces are named. */
const isOfAlliance = (complement: readonly Word[]): boolean =>
  complement.some(({ lower }) => lower === 'coalition' || lower === 'alliance') &&
  !complement.some(({ lower }) => soldiersAndBodies.has(lower) && lower !== 'coalition');

/** "*killed* 60 members of the alliance": its soldiers. */
const isHarmed = (words: readonly Word[]): boolean =>
  words.some(({ lower }) => /^(?:killed|wounded|dead)$/.test(lower));

/** "men and women *in uniform*", "men *on active duty*", "put 900 men *on the ground*". */
const isUnderArms = (words: readonly Word[], to: number): boolean =>
  /^(?:and (?:women|men) )?(?:in uniform|under arms|at arms|on active duty|in the ranks|on the ground)\b/.test(
    words
      .slice(to, to + 5)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** "42 men *from my unit*". */
const isFromUnit = (words: readonly Word[], to: number): boolean =>
  /^(?:from|of|in)$/.test(words[to]?.lower ?? '') &&
  possessives.has(words[to + 1]?.lower ?? '') &&
  /^(?:unit|platoon|company|battalion|regiment|squad|squadron|brigade|division|garrison)$/.test(
    words[to + 2]?.lower ?? '',
  );

/** "its troops *consisting of* 370 men and women". */
const isMakeup = (words: readonly Word[], from: number): boolean => {
  const at = beforeNumber(words, from);
  return (
    words[at]?.lower === 'of' &&
    /^(?:consisting|consists|comprised|composed)$/.test(words[at - 1]?.lower ?? '') &&
    soldiersAndBodies.has(words[at - 2]?.lower ?? '')
  );
};

/** "of our men", "a force of 500 men", "his 300 men". */
function isOfSomebody(words: readonly Word[], from: number): boolean {
  const at = beforeNumber(words, from);
  const [second, first] = [words[at]?.lower ?? '', words[at - 1]?.lower ?? ''];
  if (words[from]?.lower === 'of' && possessives.has(words[from + 1]?.lower ?? '')) return true;
  if (/^(?:lost|loses|lose|losing|commands|commanded|commanding)$/.test(second))
    return (
      words.some(isMilitaryWord) ||
      isNational(words[at - 1] as Word) ||
      states.has(words[at - 1]?.text ?? '') ||
      losers.has(first) ||
      losers.has(words[at - 2]?.lower ?? '')
    );
  if (fieldingVerbs.has(words[at]?.lemma ?? '')) return true;
  if (second === 'of' && tolls.has(first)) return words.some(isMilitaryWord);
  return possessives.has(second) || second === 'whose' || (second === 'of' && isBand(first));
}

/** "The National Defence Force (SANDF) *lost nine members*". */
const isLost = (words: readonly Word[], from: number): boolean => {
  const verb = beforeNumber(words, from);
  return words[verb]?.lemma === 'lose' && words.slice(Math.max(0, verb - 7), verb).some(isMilitaryWord);
};

/** "900 deaths *among Turkish soldiers*". */
const isAmongSoldiers = (words: readonly Word[], to: number): boolean =>
  words[to]?.lower === 'among' && words.slice(to + 1, to + 5).some(isMilitaryWord);

/** "The Spanish *forces* have suffered 11 deaths", "has sent *soldiers* on 13 missions, suffering six deaths". */
const isSuffered = (words: readonly Word[], from: number): boolean => {
  const verb = beforeNumber(words, from);
  const reach = words[verb - 1]?.lower === ',' ? verb : 4;
  return (
    /^(?:suffer|sustain|take|incur)$/.test(words[verb]?.lemma ?? '') &&
    words.slice(Math.max(0, verb - reach), verb).some(({ lower }) => soldiersAndBodies.has(lower) || lower === 'forces')
  );
};

/** "with the loss of *12 men*". */
const tolls = wordSet('loss losses death deaths');

/** "Each *side* lost 20 men", "*It* has lost 180 men". */
const losers = wordSet('it they we side sides he');

/** "a platoon of 30 men", "a group of 30 men". */
const isBand = (noun: string): boolean => membershipWords.has(noun) || Object.hasOwn(doubtfulBodies, noun);

/** "began withdrawing its 4,000 soldiers, with 630 men sailing": some of the soldiers that the sentence counted. */
const isOfCounted = (words: readonly Word[], from: number): boolean =>
  /^\d{3}|,\d{3}$/.test(words[from - 1]?.text ?? '') &&
  words
    .slice(0, from)
    .some(
      ({ lower, index }) =>
        soldiersAndBodies.has(lower) &&
        words.slice(Math.max(0, index - 4), index + 1).some(({ pos }) => pos === 'NUM' || pos === 'DET'),
    );

/** "will cut its force in Chad *to* 900 men and women", "The peace forces grew *from* 9,000 members". */
function isNewSize(words: readonly Word[], from: number): boolean {
  const before = words.slice(0, from);
  const change = /^(?:to|from|by)$/.test(before.at(-2)?.lower ?? '')
    ? before.findLastIndex(({ lemma }) => changesLevel.has(lemma) || leadsToLevel.has(lemma))
    : -1;
  return change >= 0 && before.slice(Math.max(0, change - 4)).some(({ lower }) => sized.has(lower));
}

const sized: ReadonlySet<string> = new Set([...Object.keys(bodies), 'strength', 'forces', 'mission']);

/** "the guerrillas, who once had 1,000 members", "the task force, which has about 900 members". */
function isSizeOfGroup(words: readonly Word[], from: number): boolean {
  const size = words
    .slice(Math.max(0, from - 5), from)
    .some(({ lower }) =>
      /^(?:has|have|had|numbers|numbered|numbering|number|total|totals|totaled|totalled|totaling|totalling|claims|claimed|counts|boasts)$/.test(
        lower,
      ),
    );
  if (words.slice(Math.max(0, from - 5), from).some(({ lower }) => /^number(?:s|ed|ing)$/.test(lower))) return true;
  return (
    size &&
    words
      .slice(0, from)
      .some(
        ({ lower, text }) =>
          Object.hasOwn(bodies, lower) || lower === 'forces' || groupNouns.has(lower) || isArmedGroup(text),
      )
  );
}

/** The words of "of the guard" behind "members". */
export function complementOf(words: readonly Word[], at: number): readonly Word[] {
  if (words[at]?.lower !== 'of') return [];
  const end = words.findIndex(
    ({ pos, text, index }) => index > at + 1 && (pos === 'VERB' || pos === 'AUX' || (pos === 'PUNCT' && text !== '-')),
  );
  return words.slice(at + 1, Math.min(end < 0 ? words.length : end, at + 9));
}

/**
 * "2,900 troops and family members": one number for soldiers and others. "12 soldiers and two civilians" has two, "90 sailors and *their* families" counts
 * the soldiers.
 */
export function isMixedTotal(words: readonly Word[], to: number): boolean {
  const isRow = words[to]?.text === ',' && joinsRow(words, to + 1);
  if ((!isRow && !/^(?:and|or|&)$/.test(words[to]?.lower ?? '')) || words[to + 1]?.lower === 'their') return false;
  for (const { pos, lower, text } of words.slice(to + 1, to + (isRow ? longestMixture : 5))) {
    if (otherPeople.has(lower) || lower === 'civilian' || lower === 'family') return true;
    if (isRow && (text === ',' || lower === 'and' || lower === 'or')) continue;
    if (pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'PRON') return false;
  }
  return false;
}

/** "900 troops, *police officers and* civilians": nothing but nouns up to the "and" that ends a row. */
function joinsRow(words: readonly Word[], from: number): boolean {
  for (const { pos, lower, text } of words.slice(from, from + longestMixture)) {
    if (lower === 'and' || lower === 'or') return true;
    if (text !== ',' && pos !== 'ADJ' && pos !== 'NOUN' && pos !== 'PROPN') return false;
  }
  return false;
}

const longestMixture = 10;

/** Where the list that a number stands in looks back to: over "2,400 Americans, 850 Bangladeshis and", or over all behind "including". */
function listStart(words: readonly Word[], from: number): number {
  let at = from - 1;
  while (/^(?:,|and|plus|;)$/.test(words[at - 1]?.lower ?? '')) {
    let item = at - 1;
    while (/^(?:,|and|plus|;)$/.test(words[item - 1]?.lower ?? '')) item -= 1;
    if (words[item - 2]?.pos !== 'NUM' || !isNational(words[item - 1] as Word)) break;
    at = item - 2;
  }
  return Math.max(0, at - (/^(?:including|include|includes)$/.test(words[at - 1]?.lower ?? '') ? 20 : 9));
}

/** "is sending 4,000 more Americans *to the war*". */
function isSentToWar(words: readonly Word[], from: number): boolean {
  const verb = words[beforeNumber(words, from)]?.lemma ?? '';
  return (
    sendingVerbs.has(verb) &&
    words.slice(from, from + 10).some((word) => warNouns.has(word.lower) || isMilitaryWord(word))
  );
}

/** "14 South Africans *of the regional force*", "The 500 Fijians in Sinai *are part of a force*": what they belong to. */
function isOfForce(words: readonly Word[], from: number): boolean {
  const behind = words.slice(from + 1, from + 12);
  const of = behind.findIndex(({ lower }) => lower === 'of');
  const opens = /^(?:the|an?|its|their)$/.test(behind[of + 1]?.lower ?? '');
  if (of < 0 || !opens || behind.slice(0, of).some(({ text }) => text === ',')) return false;
  const body = behind.slice(of + 2, of + 6).findIndex(({ pos }) => pos !== 'ADJ' && pos !== 'PROPN' && pos !== 'NOUN');
  const last = behind[body < 0 ? of + 5 : of + 1 + body];
  return Object.hasOwn(bodies, last?.lower ?? '');
}

/** "The army *killed* 900 Malians", "will enter the town, *where* 900 Malians live": none of those soldiers. */
const isDoneToOthers = ({ lower, lemma }: Word): boolean =>
  lower === 'where' ||
  harmingVerbs.has(lemma) ||
  /^(?:arrest|detain|displace|evict|expel|free|release|bury)$/.test(lemma);

/** Whether soldiers were counted just before, so that a nation's name can count some of them: "9,000 troops, including 4,500 Australians". */
export function followsSoldiers(words: readonly Word[], from: number): boolean {
  const before = words.slice(listStart(words, from), from);
  const last = before.findLastIndex(({ lower }) => soldiersAndBodies.has(lower) || lower === 'pullout');
  const after = words.slice(from + 1, from + 4).map(({ lower }) => lower);
  return (
    (last >= 0 && !before.slice(last + 1).some(isDoneToOthers)) ||
    isSentToWar(words, from) ||
    /^(?:join|reinforce|relieve)$/.test(words[beforeNumber(words, from)]?.lemma ?? '') ||
    isOfForce(words, from) ||
    after.some((lower) =>
      /^(?:serving|serve|served|deployed|stationed|based|garrisoned|uniform|patrol|guard|guarding)$/.test(lower),
    )
  );
}
