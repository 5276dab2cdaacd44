import type { Span } from '../../stage.js';
import type { Alphabet, Letter } from './alphabet.js';
import { shapeOfNumeral, valueOfNumeral } from './token-shape.js';
import { isPlural } from './vocabulary.js';

/** A sentence as a row of words, each with its letter. Offsets are those of the text; word 0 stands for the start of the sentence. */
export class TimeWords {
  readonly starts: number[];
  readonly ends: number[];
  readonly found: Letter[];
  /** Positions of the words that some rule is anchored on, ascending. */
  readonly anchors: number[] = [];
  readonly #text: string;

  constructor(text: string, offset: number, start: Letter) {
    this.#text = text;
    this.starts = [offset];
    this.ends = [offset];
    this.found = [start];
  }

  add(letter: Letter, start: number, end: number): void {
    if (letter.anchors.length > 0) this.anchors.push(this.found.length);
    this.found.push(letter);
    this.starts.push(start);
    this.ends.push(end);
  }

  /** The letters of some words, `to` exclusive, as the expressions of the rules read them. */
  letters(from: number, to: number): string {
    let letters = '';
    for (let at = Math.max(0, from); at < to && at < this.found.length; at++)
      letters += (this.found[at] as Letter).letter;
    return letters;
  }

  /** The word itself in lower case, with straight apostrophes; "" outside the sentence. */
  word(index: number): string {
    const start = this.starts[index];
    if (start === undefined) return '';
    return lower(this.#text.slice(start, this.ends[index]));
  }

  /** What the word stands for in the first of the classes that it belongs to. */
  value(index: number, classes: readonly string[]): number | string | undefined {
    return valueIn(this.found[index] as Letter, this.word(index), classes);
  }
}

/** Cuts a sentence into words as the time rules need them: hyphens, slashes and possessives stand apart, white space is dropped. */
export function cutWords(text: string, sentence: Span, alphabet: Alphabet): TimeWords {
  const words = new TimeWords(text, sentence.start, alphabet.start);
  const stop = Math.min(sentence.end, text.length);
  for (let at = sentence.start; at < stop; ) {
    if (kindOf(text.charCodeAt(at)) === space) {
      at++;
      continue;
    }
    let end = endOfWord(text, at, stop);
    let found = letterOf(text, { start: at, end }, alphabet);
    if (found.kind.stop !== null && end < stop && text.charCodeAt(end) === 46) {
      found = alphabet.ofKind(found.kind.stop);
      end++;
    }
    words.add(found, at, end);
    at = end;
  }
  return words;
}

const lower = (text: string) => text.toLowerCase().replace('’', "'");

const space = 0;
const letter = 1;
const digit = 2;
const mark = 3;

const asciiKinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[a-z]/i.test(sign)) return letter;
  if (/\d/.test(sign)) return digit;
  return code <= 32 ? space : mark;
});

/** Beyond ASCII all is a letter, of any script, but the spaces and the punctuation of Latin-1 and of U+2000 to U+206F. */
function kindOf(code: number): number {
  if (code < 128) return asciiKinds[code] as number;
  if (code === 0xa0 || code === 0x2009 || code === 0x202f) return space;
  return code >= 0xc0 && (code < 0x2000 || code > 0x206f) ? letter : mark;
}

const isWordly = (code: number) => {
  const kind = kindOf(code);
  return kind === letter || kind === digit;
};

const isLetterAt = (text: string, at: number) => kindOf(text.charCodeAt(at)) === letter;

const isApostrophe = (code: number) => code === 39 || code === 0x2019;

function endOfWord(text: string, start: number, stop: number): number {
  const code = text.charCodeAt(start);
  const kind = kindOf(code);
  if (kind === letter) return endOfLetters(text, start, stop);
  if (kind === digit) return endOfFigure(text, start, stop);
  return isApostrophe(code) && isPossessive(text, start, stop) ? start + 2 : start + 1;
}

/** Letters and digits, and apostrophes inside a word ("O'Neill") that are no possessive. */
function endOfLetters(text: string, start: number, stop: number): number {
  let at = start + 1;
  while (at < stop) {
    const code = text.charCodeAt(at);
    if (isWordly(code)) at++;
    else if (isApostrophe(code) && at + 1 < stop && isLetterAt(text, at + 1) && !isPossessive(text, at, stop)) at += 2;
    else break;
  }
  return at;
}

/** Digits with the commas and stops between them, and letters right behind ("1990s", "15th"). */
function endOfFigure(text: string, start: number, stop: number): number {
  let at = start + 1;
  while (at < stop) {
    const code = text.charCodeAt(at);
    if (kindOf(code) === digit) at++;
    else if ((code === 44 || code === 46) && at + 1 < stop && kindOf(text.charCodeAt(at + 1)) === digit) at += 2;
    else break;
  }
  while (at < stop && isLetterAt(text, at)) at++;
  return at;
}

/** "'s" behind a word and before what is no letter. */
function isPossessive(text: string, at: number, stop: number): boolean {
  if (at + 1 >= stop || (text.charCodeAt(at + 1) | 32) !== 115) return false;
  if (at + 2 >= stop) return true;
  return !isWordly(text.charCodeAt(at + 2));
}

function letterOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  alphabet: Alphabet,
): Letter {
  const code = text.charCodeAt(start);
  const kind = kindOf(code);
  if (kind === letter) {
    const known = alphabet.lookUp(text, start, end);
    if (known !== undefined) return known;
    if (code >= 65 && code <= 90) return alphabet.name;
    return text.charCodeAt(end - 1) === 115 && isPlural(text.slice(start, end)) ? alphabet.plural : alphabet.word;
  }
  if (kind === digit) return alphabet.ofKind(shapeOfNumeral(text.slice(start, end)));
  if (end - start === 2) return alphabet.possessive;
  return alphabet.marks.get(code) ?? alphabet.otherMark;
}

function valueIn({ kind }: Letter, text: string, classes: readonly string[]): number | string | undefined {
  for (const name of classes) {
    if (!kind.classes.has(name)) continue;
    const value = kind.values.get(name);
    if (value !== undefined) return value;
    if (kindOf(text.charCodeAt(0)) === digit) return valueOfNumeral(text, name);
  }
  return undefined;
}
