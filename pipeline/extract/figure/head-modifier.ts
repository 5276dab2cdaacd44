import { monthNumber, weekdayNames } from '../../calendar.js';
import { takesComplement } from '../clause/takes-complement.js';
import type { Word } from '../clause/word.js';
import { areWeapons } from '../force/weapon-designations.js';
import { wordSet } from '../word-list.js';
import { otherPeople, otherThings } from './head-words.js';
import { personnelAt } from './personnel-match.js';

const namesWords: ReadonlySet<string> = wordSet('ADJ NOUN PROPN X SYM NUM');
const opensName: ReadonlySet<string> = wordSet('ADJ NOUN PROPN');
const never: ReadonlySet<string> = wordSet(
  'last next today yesterday tomorrow tonight now here there already currently including excluding following being each left apiece total strong home abroad north south east west overall both alone instead again overseas',
);

/** Whether a word can stand between a number and its noun: "*heavily armed Taliban* fighters", "*Ministry of Defense* troops". */
export function isModifier(words: readonly Word[], at: number): boolean {
  const { pos, lower, text } = words[at] as Word;
  const next = words[at + 1];
  if (next === undefined) return opensName.has(pos) && !never.has(text) && !isTime(words[at] as Word);
  if (/^(?:'s|’s|["“”[\]]|``|''|-)$/.test(text)) return true;
  if (/^['’]$/.test(text)) return words[at - 1]?.lower.endsWith('s') === true && opensName.has(next.pos);
  if (lower === 'and' || lower === 'or' || text === ',') return joinsModifiers(words, at);
  if (lower === 'of') return /^(?:Department|Ministry)$/.test(words[at - 1]?.text ?? '') && next.pos === 'PROPN';
  if (never.has(text) || isTime(words[at] as Word)) return false;
  if (namesWords.has(pos)) return true;
  const leads = opensName.has(next.pos) || personnelAt(words, at + 1) !== null;
  if (pos === 'VERB' && takesComplement((words[at] as Word).lemma) && words[at - 1]?.pos === 'NOUN') return false;
  if (pos === 'VERB') return leads && /(?:ed|ing|en|wn|nt)$/.test(lower) && !isTime(next);
  return pos === 'ADV' && (leads || (next.pos === 'VERB' && isModifier(words, at + 1)));
}

/** "British and Dutch soldiers", "French, German and Dutch soldiers": names on both sides and a personnel noun near. */
function joinsModifiers(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1] as Word, words[at + 1] as Word];
  if (!opensName.has(before.pos) || !opensName.has(after.pos) || otherPeople.has(before.lower)) return false;
  for (let ahead = at + 1; ahead < Math.min(words.length, at + 7); ahead += 1) {
    if (personnelAt(words, ahead)?.isPlural === true) return true;
    const { pos, text } = words[ahead] as Word;
    if (!opensName.has(pos) && text !== ',' && text !== 'and') return false;
  }
  return false;
}

/** Whether a word is of a time: the name of a day or a month, or a unit. */
export const isTime = ({ text, lower }: Word): boolean =>
  (/^\p{Lu}/u.test(text) && (weekdayNames.includes(text) || monthNumber(text) !== null)) ||
  /^(?:a\.m\.|p\.m\.|year|month|week|day)$/.test(lower);

/** Whether the number counts this word, which is no armed people; "women soldiers", "nine United Nations peacekeepers", "four New People's Army fighters" go on. */
export function isOtherNoun(words: readonly Word[], at: number): boolean {
  const { lower, text } = words[at] as Word;
  if (areWeapons(text)) return true;
  if (!otherPeople.has(lower) && !otherThings.has(lower)) return false;
  if (words[at - 1]?.text === 'United' && personnelAt(words, at + 1) !== null) return false;
  if (words[at + 1]?.lower === "'s" && words[at + 1]?.pos === 'PROPN') return false;
  return !/^(?:women|aircraft)$/.test(lower) || personnelAt(words, at + 1) === null;
}
