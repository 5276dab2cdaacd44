import { amountWords } from './lexicon/amount-words.js';
import { calendarWords } from './lexicon/calendar-words.js';
import { pointingWords } from './lexicon/pointing-words.js';
import type { WordGroup } from './lexicon/word-group.js';

/** What a word is in one way of writing it: its classes, and what it stands for in each. */
export interface WordKind {
  /**
   * What a pattern can ask of it: a class of the lexicon, or one that shows in the spelling. `DAY` 1–31, `ORDINAL` "15th", `YEAR` four digits,
   * `NUMERAL` any digits, `PLURAL` in lower case with s, `CAPITAL` with a capital, `NAME` one of these that the lexicon does not know.
   */
  readonly classes: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, number | string>;
  /** The class that the word gets with a stop after it ("Feb."), null where a stop ends the sentence. */
  readonly stop: WordKind | null;
}

const groups: readonly WordGroup[] = [...calendarWords, ...amountWords, ...pointingWords];

const wordsOf = ({ words }: WordGroup): readonly string[] => (isList(words) ? words : Object.keys(words));

const isList = (words: WordGroup['words']): words is readonly string[] => Array.isArray(words);

/** What the word stands for, an empty text where it only has its class, undefined where it is not of the group. */
function valueIn({ words }: WordGroup, word: string): number | string | undefined {
  if (isList(words)) return words.includes(word) ? '' : undefined;
  return Object.hasOwn(words, word) ? words[word] : undefined;
}

/** Words of the lexicon by the classes that they belong to. */
export const wordsByClass: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(groups.map((group) => group.class))].map((name) => [
    name,
    groups.filter((group) => group.class === name).flatMap((group) => wordsOf(group)),
  ]),
);

const wordsOfTime = new Set(
  ['WEEKDAY', 'MONTH', 'VERBMONTH', 'SEASON', 'UNIT', 'UNITS', 'NOW', 'ORDERING'].flatMap(
    (name) => wordsByClass.get(name) ?? [],
  ),
);

/** Whether a word names a day, month, season or unit of time, or orders times. */
export const isWordOfTime = (word: string) => wordsOfTime.has(word);

/** The two ways to write a word of the lexicon: in lower case and with a capital. Literal words of the patterns are their own class. */
export function wordKinds(literals: ReadonlySet<string>): Map<string, { small: WordKind; capital: WordKind }> {
  const words = new Set([...groups.flatMap((group) => wordsOf(group)), ...literals]);
  return new Map(
    [...words].map((word) => [word, { small: kindOf(word, literals, false), capital: kindOf(word, literals, true) }]),
  );
}

function kindOf(word: string, literals: ReadonlySet<string>, capital: boolean): WordKind {
  const classes = new Set<string>([capital ? 'CAPITAL' : 'WORD']);
  const values = new Map<string, number | string>();
  let stop: WordKind | null = null;
  if (literals.has(word)) classes.add(word);
  if (!capital && isPlural(word)) classes.add('PLURAL');
  for (const group of groups) {
    const value = valueIn(group, word);
    if (value === undefined || (group.capital && !capital)) continue;
    classes.add(group.class);
    values.set(group.class, value);
    if (group.class === 'COUNTED') classes.add('PLURAL');
    if (group.stop)
      stop = { classes: new Set(['CAPITAL', group.stop]), values: new Map([[group.stop, value]]), stop: null };
  }
  return { classes, values, stop };
}

/** Nouns that can be counted: what stands before one of them is a number, not a year. */
export const isPlural = (word: string) => word.length > 3 && word.endsWith('s') && !singularEnding.test(word);

const singularEnding = /[siu']s$/;
