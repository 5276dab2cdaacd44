import { amountWords } from './lexicon/amount-words.js';
import { calendarWords } from './lexicon/calendar-words.js';
import { pointingWords } from './lexicon/pointing-words.js';
import type { WordClass, WordGroup } from './lexicon/word-group.js';

/**
 * What a pattern can ask of a word: a class of the lexicon, a class that shows in the spelling, or (in lower case) the very word.
 * `DAY` 1–31, `ORDINAL` "15th", `YEAR` four digits, `NUMERAL` any digits, `PLURAL` in lower case with s, `CAPITAL` with a capital, `NAME` one of these
 * that the lexicon does not know.
 */
export type TokenClass =
  | WordClass
  | 'DAY'
  | 'ORDINAL'
  | 'YEAR'
  | 'NUMERAL'
  | 'DOTTED'
  | 'PLURAL'
  | 'WORD'
  | 'CAPITAL'
  | 'NAME'
  | 'MARK';

/** What a word is in one way of writing it: its classes, and what it stands for in each. */
export interface WordKind {
  readonly classes: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, number | string>;
  /** The class that the word gets with a stop after it ("Feb."), null where a stop ends the sentence. */
  readonly stop: WordKind | null;
}

const groups: readonly WordGroup[] = [...calendarWords, ...amountWords, ...pointingWords];

/** Words of the lexicon by the classes that they belong to. */
export const wordsByClass: ReadonlyMap<string, readonly string[]> = new Map(
  [...new Set(groups.map((group) => group.class))].map((name) => [
    name,
    groups.filter((group) => group.class === name).flatMap((group) => Object.keys(group.words)),
  ]),
);

/** The two ways to write a word of the lexicon: in lower case and with a capital. Literal words of the patterns are their own class. */
export function wordKinds(literals: ReadonlySet<string>): Map<string, { small: WordKind; capital: WordKind }> {
  const words = new Set([...groups.flatMap((group) => Object.keys(group.words)), ...literals]);
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
    const value = group.words[word];
    if (value === undefined || !Object.hasOwn(group.words, word) || (group.capital && !capital)) continue;
    classes.add(group.class);
    values.set(group.class, value);
    if (group.class === 'PEOPLE') classes.add('PLURAL');
    if (group.stop)
      stop = { classes: new Set(['CAPITAL', group.stop]), values: new Map([[group.stop, value]]), stop: null };
  }
  return { classes, values, stop };
}

/** Nouns that can be counted: what stands before one of them is a number, not a year. */
export const isPlural = (word: string) => word.length > 3 && /[^siu']s$/.test(word);
