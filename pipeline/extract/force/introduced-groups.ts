import { monthNumber, weekdayNames } from '../../calendar.js';
import { tokenize } from '../../token.js';
import { findNames } from '../names.js';
import { wordSet } from '../word-list.js';
import { codeOf, groupHeads } from './group-names.js';

/** A group that an article introduces: the words of its name, and its code. */
export interface IntroducedGroup {
  readonly words: readonly string[];
  readonly code: string;
}

const kind =
  '(?:[Mm]ilitant|[Rr]ebel|[Ii]nsurgent|[Gg]uerrilla|[Tt]errorist|[Tt]error|[Ee]xtremist|[Jj]ihadi(?:st)?|[Ss]eparatist|[Ss]ecessionist|[Aa]rmed|[Pp]aramilitary|[Ii]nsurgency)';
const body = '(?:group|movement|organi[sz]ation|faction|network|outfit)';
const described = new RegExp(`\\b${kind} ${body}\\b(?! (?:leader|commander|chief|head|member|official|spokes))`, 'gu');

const part = "\\p{Lu}[\\p{L}\\p{M}'’-]*";
const arabic = '(?:[Aa]l|[Ee]l|[Uu]l|[Aa]s|[Aa]sh|[Aa]n|[Aa]r)[ -]';
const name = `(?:${arabic})?${part}(?: (?:(?:${arabic})?${part}|(?:de|of|for)(?: the)? ${part}))*`;

/** "militant group *Jund al-Kasra*", "a rebel group called *the Kassari Front*", "an armed group known as *Kassari*". */
const namedBehind = new RegExp(`^(?:,? (?:called|named|known as|calling itself))?(?: the)? ["“']?(${name})`, 'u');
/** "*Jund al-Kasra*, a little-known militant group". */
const namedAhead = new RegExp(
  `(?:^|[.,;:"“”\\n] |(?:[Tt]he|and|by|that|on|when) )(${name})["”']?, (?:an?|the) (?:[\\p{L}’'-]+ ){0,4}$`,
  'u',
);
/** "the *Jund al-Kasra* militant group": of one word it is as likely a people, "the Tuareg rebel group". */
const namedBefore = new RegExp(`\\b[Tt]he (${name})['’]?s? (?:[\\p{Ll}-]+ )?$`, 'u');

/** What stands before such a group and is no name of it. */
const faiths = wordSet(
  'Muslim Moslem Islamic Islamist Shiite Shia Sunni Christian Catholic Hindu Maoist Marxist Communist Jihadist Salafist',
);
const attributes = /-(?:backed|linked|based|led|allied|inspired|supported|affiliated|aligned|dominated|style|funded)$/i;
/** The longest description, in characters. */
const farthest = 90;

/**
 * The groups that an article introduces by saying what they are, which the lexicon lacks: "the militant group Jund al-Kasra".
 * @returns the groups by the first word of their names.
 */
export function introducedGroups(text: string): ReadonlyMap<string, readonly IntroducedGroup[]> {
  const groups = new Map<string, IntroducedGroup[]>();
  for (const { index, 0: found } of text.matchAll(described)) {
    const ahead = text.slice(Math.max(0, index - farthest, text.lastIndexOf('\n', index) + 1), index);
    const end = index + found.length;
    const behind = text.slice(end, end + farthest);
    const group =
      groupOf(namedBehind.exec(behind)?.[1]) ??
      groupOf(namedAhead.exec(ahead)?.[1]) ??
      groupOf(namedBefore.exec(ahead)?.[1], 2);
    if (group === null) continue;
    const first = group.words[0] ?? '';
    const others = groups.get(first) ?? [];
    if (!others.some(({ code }) => code === group.code)) groups.set(first, [...others, group]);
  }
  return groups;
}

/** A group by its name; null where the name is somebody's or some place's already, or has too few parts. */
function groupOf(phrase: string | undefined, parts = 1): IntroducedGroup | null {
  if (phrase === undefined || phrase.split(/[ -]/).length < parts || attributes.test(phrase)) return null;
  const tokens = tokenize(phrase, { start: 0, end: phrase.length });
  const words = tokens.map(({ text }) => text);
  // "The Front, a guerrilla movement, left": which front, it does not say.
  if (words.length === 1 && words.some((word) => groupHeads.has(word))) return null;
  if (words.some((word) => faiths.has(word.toLowerCase()) || isDate(word)) || findNames(tokens).length > 0) return null;
  return { words, code: codeOf(words) };
}

const isDate = (word: string): boolean =>
  weekdayNames.some((day) => day.toLowerCase() === word.toLowerCase()) || monthNumber(word) !== null;
