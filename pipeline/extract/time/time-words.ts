import type { Alphabet, Letter } from './alphabet.js';
import { shapeOfNumeral, shapes, valueOfNumeral } from './token-shape.js';
import { isPlural } from './vocabulary.js';

/** A sentence as a string of one letter a word, with the way back to its text. Offsets are those of the text; word 0 stands for its start. */
export interface TimeWords {
  readonly letters: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly found: readonly Letter[];
  /** Positions of the words that some rule is anchored on, ascending. */
  readonly anchors: readonly number[];
  /** The word itself in lower case, with straight apostrophes. */
  word(index: number): string;
  /** What the word stands for in the first of the classes that it belongs to. */
  value(index: number, classes: readonly string[]): number | string | undefined;
}

/** Cuts a sentence into words as the time rules need them: hyphens, slashes and possessives stand apart, white space is dropped. */
export function cutWords(sentence: string, offset: number, alphabet: Alphabet): TimeWords {
  const starts = [offset];
  const ends = [offset];
  const found = [alphabet.start];
  const anchors: number[] = [];
  let letters = alphabet.start.letter;
  for (let at = skipSpace(sentence, 0); at < sentence.length; ) {
    let end = endOfWord(sentence, at);
    let letter = letterOf(sentence, { start: at, end }, alphabet);
    if (letter.kind.stop !== null && sentence.charCodeAt(end) === 46) {
      letter = alphabet.ofKind(letter.kind.stop);
      end++;
    }
    if (letter.anchors.length > 0) anchors.push(found.length);
    letters += letter.letter;
    found.push(letter);
    starts.push(offset + at);
    ends.push(offset + end);
    at = skipSpace(sentence, end);
  }
  const word = (index: number) => lower(sentence.slice((starts[index] as number) - offset, (ends[index] as number) - offset));
  const value = (index: number, classes: readonly string[]) => valueIn(found[index] as Letter, word(index), classes);
  return { letters, starts, ends, found, anchors, word, value };
}

const lower = (text: string) => text.toLowerCase().replaceAll('’', "'");

const isSpace = (code: number) => code <= 32 || code === 0xa0 || code === 0x2009 || code === 0x202f;
const isDigit = (code: number) => code >= 48 && code <= 57;
/** Letters of any script: all beyond ASCII but the punctuation of Latin-1 and of U+2000 to U+206F. */
const isLetter = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && (code < 0x2000 || code > 0x206f));
const isApostrophe = (code: number) => code === 39 || code === 0x2019;

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function endOfWord(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (isLetter(code)) return endOfLetters(text, start);
  if (isDigit(code)) return endOfFigure(text, start);
  return isApostrophe(code) && isPossessive(text, start) ? start + 2 : start + 1;
}

/** Letters and digits, and apostrophes inside a word ("O'Neill") that are no possessive. */
function endOfLetters(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) at++;
    else if (isApostrophe(code) && isLetter(text.charCodeAt(at + 1)) && !isPossessive(text, at)) at += 2;
    else return at;
  }
}

/** Digits with the commas and stops between them, and letters right behind ("1990s", "15th"). */
function endOfFigure(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at++;
    else if ((code === 44 || code === 46) && isDigit(text.charCodeAt(at + 1))) at += 2;
    else break;
  }
  while (isLetter(text.charCodeAt(at))) at++;
  return at;
}

function isPossessive(text: string, at: number): boolean {
  const code = text.charCodeAt(at + 1);
  const after = text.charCodeAt(at + 2);
  return (code === 115 || code === 83) && !isLetter(after) && !isDigit(after);
}

function letterOf(sentence: string, { start, end }: { readonly start: number; readonly end: number }, alphabet: Alphabet): Letter {
  const code = sentence.charCodeAt(start);
  const text = sentence.slice(start, end);
  if (isDigit(code)) return alphabet.ofKind(shapeOfNumeral(text));
  if (!isLetter(code)) return end - start === 2 ? alphabet.possessive : (alphabet.marks.get(text) ?? alphabet.otherMark);
  const known = alphabet.words.get(text);
  if (known !== undefined) return known;
  if (code >= 65 && code <= 90) return alphabet.ofKind(shapes.name);
  return alphabet.ofKind(isPlural(text) ? shapes.plural : shapes.word);
}

function valueIn({ kind }: Letter, text: string, classes: readonly string[]): number | string | undefined {
  for (const name of classes) {
    if (!kind.classes.has(name)) continue;
    const value = kind.values.get(name);
    if (value !== undefined) return value;
    if (isDigit(text.charCodeAt(0))) return valueOfNumeral(text, name);
  }
  return undefined;
}
