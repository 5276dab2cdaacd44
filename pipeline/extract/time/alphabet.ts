import { namesIn, type PatternSource } from './pattern.js';
import { shapes } from './token-shape.js';
import { type WordKind, wordKinds } from './vocabulary.js';

/** Marks that patterns can ask for. */
const markClasses: Readonly<Record<string, string>> = {
  ',': 'COMMA',
  '-': 'DASH',
  '–': 'DASH',
  '/': 'SLASH',
  '.': 'DOT',
  ':': 'COLON',
  '(': 'OPEN',
  ')': 'CLOSE',
  '[': 'OPEN',
  ']': 'CLOSE',
  "'": 'APOS',
  '’': 'APOS',
  '‘': 'APOS',
};

/** A word with the letter that stands for all words of its classes. */
export interface Letter {
  readonly letter: string;
  readonly kind: WordKind;
  /** Classes and words of it that some rule is anchored on. */
  readonly anchors: readonly string[];
  /** Whether some pattern may ask for it by more than its looks: the words between two that are not hold no time. */
  readonly isKnown: boolean;
}

/** Gives every word one letter, so that a rule can be a regular expression over a string of one letter a word. */
export interface Alphabet {
  /** By the code of the mark. */
  readonly marks: ReadonlyMap<number, Letter>;
  readonly otherMark: Letter;
  readonly possessive: Letter;
  /** Stands before the first word. */
  readonly start: Letter;
  readonly word: Letter;
  readonly plural: Letter;
  readonly name: Letter;
  /** The letter of a run of text that is a word of the rules, in lower case, with a capital or all in capitals. */
  lookUp(text: string, start: number, end: number): Letter | undefined;
  /** Every letter once. */
  readonly all: readonly Letter[];
  ofKind(kind: WordKind): Letter;
  /** All letters of a class or of a literal word, to stand between brackets. */
  lettersOf(name: string): string;
}

/** Classes that show in the spelling of any word. */
const looks = new Set(['WORD', 'PLURAL', 'CAPITAL', 'NAME', 'MARK']);

/** Letters begin here: none of them means anything in a regular expression. */
const firstLetter = 0x4e00;

const isLiteral = (name: string) => name === "'s" || name === name.toLowerCase();

/**
 * Gives each word, name and anchor that the patterns speak of a letter.
 * @param anchors the classes of words of which a sentence must hold one for a rule to be tried.
 */
export function buildAlphabet(patterns: readonly PatternSource[], anchors: ReadonlySet<string>): Alphabet {
  const literals = new Set(patterns.flatMap(namesIn).filter(isLiteral));
  const { ofKind, letters } = letterGiver(anchors);
  const words = new Map(
    [...wordKinds(literals)].flatMap(([word, { small, capital }]): [string, Letter][] => {
      for (const { stop } of [small, capital]) if (stop) ofKind(stop);
      const upper = word.toUpperCase();
      return [
        [upper, ofKind(capital)],
        [upper.charAt(0) + word.slice(1), ofKind(capital)],
        [word, ofKind(small)],
      ];
    }),
  );
  const plain = (name: string) => ofKind({ classes: new Set([name]), values: new Map(), stop: null });
  const marks = new Map(Object.entries(markClasses).map(([mark, name]) => [mark.charCodeAt(0), plain(name)]));
  const fixed = { otherMark: plain('MARK'), possessive: plain("'s"), start: plain('START') };
  for (const shape of Object.values(shapes)) ofKind(shape);
  const looksOnly = { word: ofKind(shapes.word), plural: ofKind(shapes.plural), name: ofKind(shapes.name) };
  const all = [...letters.values()];
  return { marks, ...fixed, ...looksOnly, lookUp: lookUpIn(words), all, ofKind, lettersOf: lettersByClass(all) };
}

/** Gives kinds of words letters, the same to those of the same classes. */
function letterGiver(anchors: ReadonlySet<string>) {
  const letters = new Map<string, Letter>();
  const byKind = new Map<WordKind, Letter>();
  const ofKind = (kind: WordKind): Letter => {
    const done = byKind.get(kind);
    if (done !== undefined) return done;
    const classes = [...kind.classes].sort();
    const key = classes.join(' ');
    const letter = letters.get(key)?.letter ?? String.fromCharCode(firstLetter + letters.size);
    const isKnown = classes.some((name) => !looks.has(name));
    const made = { letter, kind, anchors: classes.filter((name) => anchors.has(name)), isKnown };
    if (!letters.has(key)) letters.set(key, made);
    byKind.set(kind, made);
    return made;
  };
  return { ofKind, letters };
}

function lettersByClass(all: readonly Letter[]): Alphabet['lettersOf'] {
  const byClass = new Map<string, string>();
  for (const { kind, letter } of all) {
    for (const name of kind.classes) byClass.set(name, (byClass.get(name) ?? '') + letter);
  }
  return (name) => {
    const found = byClass.get(name);
    if (found === undefined) throw new Error(`no word is a ${name}: misspelt in a pattern of a time rule?`);
    return found;
  };
}

/** Finds words where they stand, by their first, middle and last letters and their length: most are told apart without being cut out. */
function lookUpIn(words: ReadonlyMap<string, Letter>): Alphabet['lookUp'] {
  const places: ([string, Letter][] | undefined)[] = new Array(0x4000).fill(undefined);
  const placeOf = (text: string, start: number, end: number) =>
    (text.charCodeAt(start) * 1021 +
      text.charCodeAt(end - 1) * 131 +
      text.charCodeAt((start + end) >> 1) * 31 +
      end -
      start) &
    0x3fff;
  for (const [word, letter] of words) {
    const place = placeOf(word, 0, word.length);
    places[place] = [...(places[place] ?? []), [word, letter]];
  }
  return (text, start, end) => {
    const known = places[placeOf(text, start, end)];
    if (known === undefined) return undefined;
    for (const [word, letter] of known) if (word.length === end - start && text.startsWith(word, start)) return letter;
    return undefined;
  };
}
