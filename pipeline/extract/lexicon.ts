import type { Token } from '../token.js';
import { beyondAscii, cutAtHyphens, fold, isWhole, type Piece, piecesOf } from './pieces.js';

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
  next: Map<string, Node<Value>> | null;
  phrases: Phrase<Value>[] | null;
}

/** A piece by the index of its token and its own index in that token. */
interface Position {
  readonly token: number;
  readonly part: number;
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
  const root: Node<Value> = { next: new Map(), phrases: null };
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
  const pieces = piecesOf(phrase);
  if (pieces.length === 0) throw new Error(`empty phrase "${phrase}" in a lexicon`);
  let node = root;
  for (const { key } of pieces) node = child(node, key);
  const capitals = pieces.map(({ text }) => capitalsOf(text));
  node.phrases ??= [];
  const twin = node.phrases.findIndex((other) => other.capitals.every((needed, at) => needed === capitals[at]));
  const known = node.phrases[twin];
  if (known === undefined) {
    node.phrases.push({ phrase, capitals, value });
    if (node.phrases.length > 1) node.phrases.sort((a, b) => strictness(b) - strictness(a));
    return;
  }
  if (known.value === value) return;
  if (settle === undefined) throw new Error(`phrase "${phrase}" has two values in a lexicon: remove one or settle it`);
  node.phrases[twin] = { phrase, capitals, value: settle(phrase, known.value, value) };
}

function child<Value>(node: Node<Value>, key: string): Node<Value> {
  node.next ??= new Map();
  let next = node.next.get(key);
  if (next === undefined) {
    next = { next: null, phrases: null };
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

/** Walks the tokens once; those that begin no phrase, nearly all, cost one look-up. */
function findPhrases<Value>(root: Node<Value>, tokens: readonly Token[]): LexiconMatch<Value>[] {
  const matches: LexiconMatch<Value>[] = [];
  const walk = walkOver(tokens);
  for (let index = 0; index < tokens.length; ) {
    const token = tokens[index] as Token;
    if (isWhole(token) && !begins(root, token.lower)) {
      index += 1;
      continue;
    }
    let at: Position = { token: index, part: 0 };
    do {
      const start = at;
      const run = beyondArticle(token, longestAt(root, start, walk), () => longestAt(root, walk.after(start), walk));
      if (run !== null) matches.push(matchOf(tokens, run));
      at = run === null ? walk.after(start) : run.next;
    } while (at.part > 0);
    index = at.token;
  }
  return matches;
}

const begins = ({ next }: Node<unknown>, lower: string) =>
  next?.has(lower) === true || (beyondAscii.test(lower) && next?.has(fold(lower)) === true);

function walkOver(tokens: readonly Token[]): Walk {
  const cuts: (Piece[] | undefined)[] = [];
  const cutOf = (index: number) => {
    const token = tokens[index];
    if (token === undefined) return undefined;
    cuts[index] ??= cutAtHyphens(token);
    return cuts[index];
  };
  return {
    pieceAt: ({ token, part }) => cutOf(token)?.[part],
    after: ({ token, part }) =>
      part + 1 < (cutOf(token)?.length ?? 0) ? { token, part: part + 1 } : { token: token + 1, part: 0 },
  };
}

/** "the Gulf of Aden" is no "the Gulf": what begins after an article and reaches farther wins. */
function beyondArticle<Value>(token: Token, run: Run<Value> | null, afterIt: () => Run<Value> | null) {
  if (run === null || token.lower !== 'the') return run;
  const other = afterIt();
  return other !== null && (other.pieces.at(-1) as Piece).end > (run.pieces.at(-1) as Piece).end ? other : run;
}

interface Walk {
  readonly pieceAt: (position: Position) => Piece | undefined;
  readonly after: (position: Position) => Position;
}

interface Run<Value> {
  readonly pieces: readonly Piece[];
  readonly first: number;
  readonly last: number;
  readonly next: Position;
  readonly found: Phrase<Value>;
}

function longestAt<Value>(root: Node<Value>, start: Position, { pieceAt, after }: Walk): Run<Value> | null {
  let longest: Run<Value> | null = null;
  const pieces: Piece[] = [];
  let node: Node<Value> | undefined = root;
  for (let at = start; ; at = after(at)) {
    const piece = pieceAt(at);
    node = piece === undefined ? undefined : node.next?.get(piece.key);
    if (piece === undefined || node === undefined) return longest;
    pieces.push(piece);
    const found = node.phrases?.find(({ capitals }) => isWrittenSo(capitals, pieces));
    if (found !== undefined)
      longest = { pieces: [...pieces], first: start.token, last: at.token, next: after(at), found };
  }
}

function isWrittenSo(capitals: readonly Capitals[], pieces: readonly Piece[]): boolean {
  return capitals.every((needed, index) => {
    if (needed === 'any') return true;
    const { text } = pieces[index] as Piece;
    if (needed === 'all') return text === text.toUpperCase();
    const first = text.charAt(0);
    return first !== first.toLowerCase();
  });
}

function matchOf<Value>(tokens: readonly Token[], run: Run<Value>): LexiconMatch<Value> {
  const head = tokens[run.first] as Token;
  const tail = tokens[run.last] as Token;
  const { start } = run.pieces[0] as Piece;
  const { end } = run.pieces.at(-1) as Piece;
  return {
    from: run.first,
    to: run.last + 1,
    start,
    end,
    value: run.found.value,
    phrase: run.found.phrase,
    before: head.text.slice(0, Math.max(0, start - head.start - 1)),
    after: tail.text.slice(end - tail.start + 1),
  };
}
