import type { OffsetMap } from '../document.js';

/** A break in the text that is written only once more text follows. */
type Break = '' | ' ' | '\n' | '\n\n';

/**
 * Collects the plain text of a marked-up source, run by run, and the way back. Breaks are held until text follows, so that the text
 * begins and ends without one and two in a row become the stronger one.
 */
export class PlainText {
  readonly #parts: string[] = [];
  readonly #plain: number[] = [];
  readonly #source: number[] = [];
  readonly #sourceEnd: number[] = [];
  #length = 0;
  #break: Break = '';
  #breakStart = 0;
  #verbatim = false;

  /** Asks for a break before the next text. `start`: where in the source the break begins. */
  breakAt(kind: Break, start: number): void {
    if (this.#break === '') this.#breakStart = start;
    if (kind.length > this.#break.length || this.#break === ' ') this.#break = kind;
  }

  /** A line break: the second in a row ends the paragraph. */
  lineBreakAt(start: number): void {
    this.breakAt(this.#break === '\n' ? '\n\n' : '\n', start);
  }

  /** Adds text that stands as it is in the source, from `start` on. */
  addVerbatim(text: string, start: number): void {
    this.#flushBreak(start);
    const last = this.#source.length - 1;
    if (this.#verbatim && this.#sourceEnd[last] === start) {
      this.#parts.push(text);
      this.#sourceEnd[last] = start + text.length;
      this.#length += text.length;
    } else this.#add(text, start, start + text.length);
    this.#verbatim = true;
  }

  /** Adds text that the source writes otherwise, between `start` and `end`: a decoded entity. */
  addDecoded(text: string, start: number, end: number): void {
    this.#flushBreak(start);
    this.#add(text, start, end);
    this.#verbatim = false;
  }

  /** How much text there is so far. */
  length(): number {
    return this.#length;
  }

  text(): string {
    return this.#parts.join('');
  }

  /** The way back, once the whole source is read. */
  offsets(sourceLength: number): OffsetMap {
    return {
      plain: Int32Array.from([...this.#plain, this.#length]),
      source: Int32Array.from([...this.#source, sourceLength]),
      sourceEnd: Int32Array.from([...this.#sourceEnd, sourceLength]),
    };
  }

  #flushBreak(end: number): void {
    if (this.#break !== '' && this.#length > 0) {
      this.#add(this.#break, this.#breakStart, end);
      this.#verbatim = false;
    }
    this.#break = '';
  }

  #add(text: string, start: number, end: number): void {
    this.#parts.push(text);
    this.#plain.push(this.#length);
    this.#source.push(start);
    this.#sourceEnd.push(end);
    this.#length += text.length;
  }
}
