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
  /** By the word as written: in lower case, with a capital, all in capitals. */
  readonly words: ReadonlyMap<string, Letter>;
  readonly marks: ReadonlyMap<string, Letter>;
  readonly otherMark: Letter;
  readonly possessive: Letter;
  /** Stands before the first word. */
  readonly start: Letter;
  readonly word: Letter;
  readonly plural: Letter;
  readonly name: Letter;
  /** Whether a word of the text can be one of `words`: false for most that are not, without cutting them out. */
  mayKnow(text: string, start: number, end: number): boolean;
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
  const marks = new Map(Object.entries(markClasses).map(([mark, name]) => [mark, plain(name)]));
  const fixed = { otherMark: plain('MARK'), possessive: plain("'s"), start: plain('START') };
  for (const shape of Object.values(shapes)) ofKind(shape);
  const looksOnly = { word: ofKind(shapes.word), plural: ofKind(shapes.plural), name: ofKind(shapes.name) };
  const all = [...letters.values()];
  const mayKnow = sketchOf([...words.keys()]);
  return { words, marks, ...fixed, ...looksOnly, mayKnow, all, ofKind, lettersOf: lettersByClass(all) };
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

/** Remembers of each word its first two letters, its last one and its length. */
function sketchOf(words: readonly string[]): Alphabet['mayKnow'] {
  const known = new Uint8Array(0x10000);
  const place = (text: string, start: number, end: number) =>
    (text.charCodeAt(start) * 1021 + text.charCodeAt(start + 1) * 131 + text.charCodeAt(end - 1) * 31 + end - start) &
    0xffff;
  for (const word of words) known[place(`${word} `, 0, word.length)] = 1;
  return (text, start, end) => end - start === 1 || known[place(text, start, end)] === 1;
}
