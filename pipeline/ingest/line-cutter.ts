import { type Cutter, Piece, type RawRecord } from './cutter.js';

const lineFeed = 0x0a;

/** Cuts JSON lines at line feeds alone: U+2028 and U+0085 may stand inside a string. A carriage return before it is white space to JSON. */
export class LineCutter implements Cutter {
  readonly unfinished = false;
  readonly #piece: Piece;
  #line = 1;
  #position = 0;
  #start = 0;

  /** @param limit longest record to hold, in bytes. */
  constructor(limit: number) {
    this.#piece = new Piece(limit);
  }

  push(chunk: Buffer): RawRecord[] {
    const records: RawRecord[] = [];
    let from = 0;
    for (let to = chunk.indexOf(lineFeed); to !== -1; to = chunk.indexOf(lineFeed, from)) {
      this.#piece.add(chunk.subarray(from, to));
      records.push(...this.#piece.take(this.#line, this.#start));
      from = to + 1;
      this.#line++;
      this.#start = this.#position + from;
    }
    this.#piece.add(chunk.subarray(from));
    this.#position += chunk.length;
    return records;
  }

  end(): RawRecord[] {
    return this.#piece.take(this.#line, this.#start);
  }
}
