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
}

/** Gives every word one letter, so that a rule can be a regular expression over a string of one letter a word. */
export interface Alphabet {
  readonly words: ReadonlyMap<string, { readonly small: Letter; readonly capital: Letter }>;
  readonly marks: ReadonlyMap<string, Letter>;
  readonly otherMark: Letter;
  readonly possessive: Letter;
  ofKind(kind: WordKind): Letter;
  /** All letters of a class or of a literal word, to stand between brackets. */
  lettersOf(name: string): string;
}

/** Letters begin here: none of them means anything in a regular expression. */
const firstLetter = 0x4e00;

const isLiteral = (name: string) => name === "'s" || name === name.toLowerCase();

export function buildAlphabet(patterns: readonly PatternSource[], anchors: ReadonlySet<string>): Alphabet {
  const names = new Set(patterns.flatMap(namesIn));
  const literals = new Set([...names].filter(isLiteral));
  const letters = new Map<string, Letter>();
  const ofKind = (kind: WordKind): Letter => {
    const key = [...kind.classes].sort().join(' ');
    const known = letters.get(key)?.letter ?? String.fromCharCode(firstLetter + letters.size);
    const made = { letter: known, kind, anchors: [...kind.classes].filter((name) => anchors.has(name)) };
    if (!letters.has(key)) letters.set(key, made);
    return made;
  };
  const words = new Map(
    [...wordKinds(literals)].map(([word, { small, capital }]) => {
      if (small.stop) ofKind(small.stop);
      if (capital.stop) ofKind(capital.stop);
      return [word, { small: ofKind(small), capital: ofKind(capital) }];
    }),
  );
  const plain = (name: string) => ofKind({ classes: new Set([name]), values: new Map(), stop: null });
  const marks = new Map(Object.entries(markClasses).map(([mark, name]) => [mark, plain(name)]));
  const fixed = { otherMark: plain('MARK'), possessive: plain("'s") };
  for (const shape of Object.values(shapes)) ofKind(shape);
  const all = [...letters.values()];
  const lettersOf = (name: string) => {
    const found = all.filter(({ kind }) => kind.classes.has(name)).map(({ letter }) => letter);
    if (found.length === 0) throw new Error(`no word is a ${name}: misspelt in a pattern of a time rule?`);
    return found.join('');
  };
  return { words, marks, ...fixed, ofKind, lettersOf };
}
