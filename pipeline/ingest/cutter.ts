/** A record of a JSON file, as bytes. */
export interface RawRecord {
  /** Line on which it begins, from 1. */
  readonly line: number;
  /** Byte at which it begins. */
  readonly offset: number;
  /** null: longer than the limit, and dropped while it was read. */
  readonly bytes: Buffer | null;
}

/** Cuts a stream into records, holding one at a time. Blank records are passed over. */
export interface Cutter {
  push(chunk: Buffer): RawRecord[];
  /** Call once after the last chunk. */
  end(): RawRecord[];
  /** After the end: whether the input breaks off where more must follow. */
  readonly unfinished: boolean;
}

/** The parts of a record that has not ended; forgets them when they outgrow the limit, in bytes. */
export class Piece {
  readonly #limit: number;
  #parts: Buffer[] = [];
  #length = 0;
  #blank = true;

  constructor(limit: number) {
    this.#limit = limit;
  }

  add(part: Buffer): void {
    this.#blank &&= isBlank(part);
    this.#length += part.length;
    if (this.#length > this.#limit) this.#parts = [];
    else this.#parts.push(part);
  }

  /** @returns the record that begins there, none when it is blank. */
  take(line: number, offset: number): RawRecord[] {
    const [first, ...more] = this.#parts;
    const bytes = this.#length > this.#limit ? null : more.length === 0 ? first : Buffer.concat(this.#parts);
    const blank = this.#blank;
    this.#parts = [];
    this.#length = 0;
    this.#blank = true;
    return blank || bytes === undefined ? [] : [{ line, offset, bytes }];
  }
}

/** White space to JSON (space, tab, line feed, carriage return), and the three bytes of a byte order mark. */
const spaces: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);

/** Whether a byte between records means nothing. */
export const isSpace = (byte: number): boolean => (byte <= 0x20 || byte >= 0xbb ? spaces.has(byte) : false);

function isBlank(bytes: Buffer): boolean {
  for (const byte of bytes) if (!isSpace(byte)) return false;
  return true;
}
