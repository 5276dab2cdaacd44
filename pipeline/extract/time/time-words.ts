import type { Alphabet, Letter } from './alphabet.js';
import { shapeOfNumeral, shapes, valueOfNumeral } from './token-shape.js';
import { isPlural } from './vocabulary.js';

/** A sentence as a string of one letter a word, with the way back to its text. Offsets are those of the text. */
export interface TimeWords {
  readonly letters: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly found: readonly Letter[];
  readonly anchors: ReadonlySet<string>;
  /** The word itself in lower case, with straight apostrophes. */
  word(index: number): string;
  /** What the word stands for in the first of the classes that it belongs to. */
  value(index: number, classes: readonly string[]): number | string | undefined;
}

// Spaces, or a possessive, or a word with its inner apostrophes and full stops of figures, or one mark.
const cutter =
  /['’][sS](?![\p{L}\d])|\p{L}[\p{L}\p{M}\d]*(?:['’](?![sS](?![\p{L}\d]))\p{L}+)*|\d+(?:[.,]\d+)*\p{L}*|\S/gu;

/** Cuts a sentence into words as the time rules need them: hyphens, slashes and possessives stand apart. */
export function cutWords(sentence: string, offset: number, alphabet: Alphabet): TimeWords {
  const starts: number[] = [];
  const ends: number[] = [];
  const found: Letter[] = [];
  const anchors = new Set<string>();
  let letters = '';
  cutter.lastIndex = 0;
  for (let match = cutter.exec(sentence); match !== null; match = cutter.exec(sentence)) {
    let letter = letterOf(match[0], alphabet);
    if (letter.kind.stop !== null && sentence[cutter.lastIndex] === '.') {
      letter = alphabet.ofKind(letter.kind.stop);
      cutter.lastIndex++;
    }
    for (const anchor of letter.anchors) anchors.add(anchor);
    letters += letter.letter;
    found.push(letter);
    starts.push(offset + match.index);
    ends.push(offset + cutter.lastIndex);
  }
  const word = (index: number) =>
    lower(sentence.slice((starts[index] as number) - offset, (ends[index] as number) - offset));
  const value = (index: number, classes: readonly string[]) => valueOf(found[index] as Letter, word(index), classes);
  return { letters, starts, ends, found, anchors, word, value };
}

const lower = (text: string) => text.toLowerCase().replaceAll('’', "'");

function letterOf(text: string, alphabet: Alphabet): Letter {
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return alphabet.ofKind(shapeOfNumeral(text));
  if (text.length === 1) {
    const mark = alphabet.marks.get(text);
    if (mark !== undefined) return mark;
  }
  if ((code === 39 || code === 0x2019) && text.length === 2) return alphabet.possessive;
  const small = lower(text);
  const capital = small.charCodeAt(0) !== code;
  const known = alphabet.words.get(small);
  if (known !== undefined) return capital ? known.capital : known.small;
  if (small === text.toUpperCase()) return alphabet.otherMark;
  if (capital) return alphabet.ofKind(shapes.name);
  return alphabet.ofKind(isPlural(small) ? shapes.plural : shapes.word);
}

function valueOf({ kind }: Letter, text: string, classes: readonly string[]): number | string | undefined {
  for (const name of classes) {
    if (!kind.classes.has(name)) continue;
    const value = kind.values.get(name);
    if (value !== undefined) return value;
    if (kind.classes.has('NUMERAL') || /^\d/.test(text)) return valueOfNumeral(text, name);
  }
  return undefined;
}
