import { type Token, tokenize } from '../token.js';

/** Ways to write one thing. A phrase with capitals matches capitalised text only ("Turkey", not "turkey"); one in lower case matches any case. */
export interface LexiconEntry<Value> {
  readonly phrases: readonly string[];
  readonly value: Value;
}

export interface LexiconOptions<Value> {
  /** Settles a phrase that two entries with different values share; without it such a phrase is a defect. */
  readonly settle?: (phrase: string, first: Value, second: Value) => Value;
}

/** A phrase found: tokens `from` to `to` (exclusive) hold it; `start` and `end` are the offsets of the very words. */
export interface LexiconMatch<Value> {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly value: Value;
  /** As the lexicon writes it. */
  readonly phrase: string;
  /** What the same hyphenated token holds before the phrase ("anti" in "anti-ISIS"), else "". */
  readonly before: string;
  /** What the same hyphenated token holds after the phrase ("backed" in "Iran-backed"), else "". */
  readonly after: string;
}

export interface Lexicon<Value> {
  /** All phrases of the lexicon in the tokens, from left to right, the longest first, none overlapping. */
  find(tokens: readonly Token[]): LexiconMatch<Value>[];
}

type Capitals = 'any' | 'first' | 'all';

interface Phrase<Value> {
  readonly phrase: string;
  readonly capitals: readonly Capitals[];
  readonly value: Value;
}

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  readonly phrases: Phrase<Value>[];
}

/** A token or, where it is hyphenated, a part of it: "Iran" and "backed". */
interface Piece {
  readonly token: number;
  readonly text: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Makes a matcher of whole words from phrases. Phrases and text are cut by the same tokenizer, and at hyphens as well, so that "al-Asad",
 * "al Asad" and the "Iran" of "Iran-backed" are all found; accents are ignored.
 * @throws when a phrase is empty or has two values and nothing settles it.
 */
export function compileLexicon<Value>(
  entries: readonly LexiconEntry<Value>[],
  options: LexiconOptions<Value> = {},
): Lexicon<Value> {
  const root: Node<Value> = { next: new Map(), phrases: [] };
  for (const entry of entries) {
    for (const phrase of entry.phrases) addPhrase(root, { phrase, value: entry.value }, options);
  }
  return { find: (tokens) => findPhrases(root, tokens) };
}

function addPhrase<Value>(
  root: Node<Value>,
  { phrase, value }: { phrase: string; value: Value },
  { settle }: LexiconOptions<Value>,
): void {
  const pieces = cutAtHyphens(tokenize(phrase, { start: 0, end: phrase.length }));
  if (pieces.length === 0) throw new Error(`empty phrase "${phrase}" in a lexicon`);
  let node = root;
  for (const { key } of pieces) node = child(node, key);
  const capitals = pieces.map(({ text }) => capitalsOf(text));
  const twin = node.phrases.findIndex((other) => other.capitals.join() === capitals.join());
  const known = node.phrases[twin];
  if (known === undefined) {
    node.phrases.push({ phrase, capitals, value });
    node.phrases.sort((a, b) => strictness(b) - strictness(a));
    return;
  }
  if (known.value === value) return;
  if (settle === undefined) throw new Error(`phrase "${phrase}" has two values in a lexicon: remove one or settle it`);
  node.phrases[twin] = { phrase, capitals, value: settle(phrase, known.value, value) };
}

function child<Value>(node: Node<Value>, key: string): Node<Value> {
  let next = node.next.get(key);
  if (next === undefined) {
    next = { next: new Map(), phrases: [] };
    node.next.set(key, next);
  }
  return next;
}

function capitalsOf(word: string): Capitals {
  const first = word.charAt(0);
  if (first === first.toLowerCase()) return 'any';
  return /\p{L}.*\p{L}/u.test(word) && word === word.toUpperCase() ? 'all' : 'first';
}

const strictness = ({ capitals }: Phrase<unknown>) =>
  capitals.reduce((sum, each) => sum + (each === 'all' ? 2 : each === 'first' ? 1 : 0), 0);

function findPhrases<Value>(root: Node<Value>, tokens: readonly Token[]): LexiconMatch<Value>[] {
  const pieces = cutAtHyphens(tokens);
  const matches: LexiconMatch<Value>[] = [];
  for (let at = 0; at < pieces.length; ) {
    const found = longestAt(root, pieces, at);
    if (found === null) {
      at += 1;
      continue;
    }
    matches.push(matchOf(tokens, [pieces[at] as Piece, pieces[found.to - 1] as Piece], found.phrase));
    at = found.to;
  }
  return matches;
}

function longestAt<Value>(root: Node<Value>, pieces: readonly Piece[], at: number) {
  let longest: { to: number; phrase: Phrase<Value> } | null = null;
  let node = root.next.get((pieces[at] as Piece).key);
  for (let to = at + 1; node !== undefined; to += 1) {
    for (const phrase of node.phrases) {
      if (!isWrittenSo(phrase.capitals, pieces, at)) continue;
      longest = { to, phrase };
      break;
    }
    const piece = pieces[to];
    if (piece === undefined) break;
    node = node.next.get(piece.key);
  }
  return longest;
}

function isWrittenSo(capitals: readonly Capitals[], pieces: readonly Piece[], at: number): boolean {
  return capitals.every((needed, index) => {
    if (needed === 'any') return true;
    const { text } = pieces[at + index] as Piece;
    if (needed === 'all') return text === text.toUpperCase();
    const first = text.charAt(0);
    return first !== first.toLowerCase();
  });
}

function matchOf<Value>(
  tokens: readonly Token[],
  [first, last]: readonly [Piece, Piece],
  { phrase, value }: Phrase<Value>,
): LexiconMatch<Value> {
  const head = tokens[first.token] as Token;
  const tail = tokens[last.token] as Token;
  return {
    from: first.token,
    to: last.token + 1,
    start: first.start,
    end: last.end,
    value,
    phrase,
    before: head.text.slice(0, Math.max(0, first.start - head.start - 1)),
    after: tail.text.slice(last.end - tail.start + 1),
  };
}

function cutAtHyphens(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  tokens.forEach((token, index) => {
    const { text, start, end } = token;
    const hyphen = text.indexOf('-');
    if (hyphen < 0 || text.length === 1 || text.startsWith('--')) {
      pieces.push({ token: index, text, key: fold(token.lower), start, end });
      return;
    }
    for (let from = 0; from <= text.length; ) {
      const cut = text.indexOf('-', from);
      const to = cut < 0 ? text.length : cut;
      const part = text.slice(from, to);
      const key = fold(part.toLowerCase().replaceAll('’', "'"));
      pieces.push({ token: index, text: part, key, start: start + from, end: start + to });
      from = to + 1;
    }
  });
  return pieces;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range is all of ASCII
const beyondAscii = /[^\u0000-\u007f]/;

const fold = (word: string) => (beyondAscii.test(word) ? word.normalize('NFD').replace(/\p{M}+/gu, '') : word);
