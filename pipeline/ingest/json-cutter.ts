import { type Cutter, isSpace, Piece, type RawRecord } from './cutter.js';

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const lineFeed = 0x0a;
const openingBracket = 0x5b;
const closingBracket = 0x5d;
const openingBrace = 0x7b;
const closingBrace = 0x7d;

/**
 * Cuts a `.json` file into the elements of its array, or, where it does not begin with one, into values that end with their line: one
 * object, pretty-printed or not, or JSON lines under the wrong name. It only finds the ends; whether a record is JSON is asked later.
 */
export class JsonCutter implements Cutter {
  readonly #piece: Piece;
  /** Depth at which records stand: 1 in an array, else 0; null before the first byte that says so. */
  #base: 0 | 1 | null = null;
  #depth = 0;
  #quoted = false;
  #escaped = false;
  #line = 1;
  #position = 0;
  #start: { line: number; offset: number } | null = null;

  /** @param limit longest record to hold, in bytes. */
  constructor(limit: number) {
    this.#piece = new Piece(limit);
  }

  get unfinished(): boolean {
    return this.#depth > 0 || this.#quoted;
  }

  push(chunk: Buffer): RawRecord[] {
    const records: RawRecord[] = [];
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (this.#read(byte)) {
        if (this.#start !== null) this.#piece.add(chunk.subarray(from, at));
        records.push(...this.#take());
        from = at + 1;
      } else if (this.#start === null && !isSpace(byte)) {
        this.#start = { line: this.#line, offset: this.#position + at };
        from = at;
      }
      if (byte === lineFeed) this.#line++;
    }
    if (this.#start !== null) this.#piece.add(chunk.subarray(from));
    this.#position += chunk.length;
    return records;
  }

  end(): RawRecord[] {
    return this.#take();
  }

  #take(): RawRecord[] {
    const { line, offset } = this.#start ?? { line: this.#line, offset: this.#position };
    this.#start = null;
    return this.#piece.take(line, offset);
  }

  /** @returns whether the byte stands between records: the array's brackets and commas, or a line's end outside of a value. */
  #read(byte: number): boolean {
    if (this.#quoted) {
      this.#readQuoted(byte);
      return false;
    }
    if (this.#base === null && !isSpace(byte)) {
      this.#base = byte === openingBracket ? 1 : 0;
      this.#depth = this.#base;
      if (this.#base === 1) return true;
    }
    if (byte === quote) this.#quoted = true;
    else if (byte === openingBrace || byte === openingBracket) this.#depth++;
    else if (byte === closingBrace || byte === closingBracket) return --this.#depth === 0 && this.#base === 1;
    return this.#depth === this.#base && byte === (this.#base === 1 ? comma : lineFeed);
  }

  #readQuoted(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === backslash) this.#escaped = true;
    else if (byte === quote) this.#quoted = false;
  }
}
