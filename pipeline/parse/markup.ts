import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { OffsetMap } from '../document.js';
import type { Span } from '../stage.js';
import { blockElements, droppedElements, inlineElements } from './html-element.js';
import { MainPart } from './main-part.js';
import { PlainText } from './plain-text.js';

export interface Unmarked {
  readonly text: string;
  /** Null where nothing was removed: the text is the source. */
  readonly offsets: OffsetMap | null;
  /** The part of a web page that holds the story, if the page marks it; the rest is furniture. */
  readonly main: Span | null;
}

const names = [...droppedElements, ...blockElements, ...inlineElements].join('|');
const tag = String.raw`<(?:/?(?:${names})(?:\s[^<>]*|/)?>|!--[^<>]*-->)`;
const entity = String.raw`&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,30});`;
const anyMarkup = new RegExp(`${tag}|${entity}`, 'i');
const stray = new RegExp(`<(?!${tag.slice(1)})|&(?!${entity.slice(1)})`, 'gi');
/** What a page puts into words for a browser and no reader sees: soft hyphens, spaces without width, marks of direction. "with\u00addrawn" is "withdrawn". */
const invisible = '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
const anyInvisible = new RegExp(`[${invisible}]`);
const visible = new RegExp(`[^${invisible}]+`, 'g');
/** Stands where a text has a `<` or `&` that is no markup, so that the tokenizer passes over it; the text is then cut from the source itself. */
const placeholder = '\ue000';

/**
 * Removes markup. Block elements become paragraph breaks (an empty line), `<br>` a line break, other tags nothing; entities are decoded;
 * scripts, styles, navigation, captions and invisible characters are left out. A plain text keeps every `<` and `&` that belongs to no tag or entity of HTML.
 * @param source decoded text of the input; returned offsets are UTF-16 units of it.
 */
export function removeMarkup(source: string, format: 'text' | 'html'): Unmarked {
  if (format === 'html') return unmark(source, source, true);
  const isMarkedUp = (source.includes('<') || source.includes('&')) && anyMarkup.test(source);
  if (!isMarkedUp && !anyInvisible.test(source)) return { text: source, offsets: null, main: null };
  return unmark(source, source.replace(stray, placeholder), false);
}

function unmark(source: string, masked: string, collapses: boolean): Unmarked {
  const kept = new Set<string>();
  for (;;) {
    const reader = new MarkupReader(source, collapses, kept);
    const tokenizer = new Tokenizer({}, reader);
    tokenizer.write(masked);
    tokenizer.end();
    const unclosed = reader.unclosed();
    if (unclosed === '' || kept.has(unclosed)) return reader.finish();
    kept.add(unclosed);
  }
}

/** White space that HTML shows as one space or, beside a tag, joins with that beyond it. A single space inside a run stays as it is. */
const spaces = /[ \t\n\r\f]{2,}|[\t\n\r\f]|^ | $/g;

/** Turns the tokens of htmlparser2 into plain text. Keeps no tree: broken nesting costs nothing and time is linear. */
class MarkupReader implements TokenizerCallbacks {
  readonly #plain = new PlainText();
  readonly #main = new MainPart();
  readonly #source: string;
  readonly #collapses: boolean;
  readonly #kept: ReadonlySet<string>;
  #name = '';
  #tagStart = 0;
  #dropped = '';
  #depth = 0;
  #preformatted = 0;

  /** @param kept elements that are not dropped, because one of them is never closed and would take the rest of the text along. */
  constructor(source: string, collapses: boolean, kept: ReadonlySet<string>) {
    this.#source = source;
    this.#collapses = collapses;
    this.#kept = kept;
  }

  /** The dropped element that was still open at the end, or "". */
  unclosed(): string {
    return this.#dropped;
  }

  finish(): Unmarked {
    return { text: this.#plain.text(), offsets: this.#plain.offsets(this.#source.length), main: this.#main.span() };
  }

  ontext(start: number, end: number): void {
    // htmlparser2 12.0.0 says -1 for what is left of a tag that the end of the text cuts off, as in `<p</`.
    if (this.#dropped !== '' || start < 0) return;
    for (const { 0: text, index } of this.#source.slice(start, end).matchAll(visible)) {
      if (this.#collapses && this.#preformatted === 0) this.#collapse(text, start + index);
      else this.#plain.addVerbatim(text, start + index);
    }
  }

  #collapse(text: string, start: number): void {
    let from = 0;
    spaces.lastIndex = 0;
    for (let match = spaces.exec(text); match !== null; match = spaces.exec(text)) {
      if (match.index > from) this.#plain.addVerbatim(text.slice(from, match.index), start + from);
      this.#plain.breakAt(' ', start + match.index);
      from = match.index + match[0].length;
    }
    if (from < text.length) this.#plain.addVerbatim(text.slice(from), start + from);
  }

  ontextentity(codepoint: number, end: number): void {
    const character = String.fromCodePoint(codepoint);
    if (this.#dropped !== '' || anyInvisible.test(character)) return;
    this.#plain.addDecoded(character, this.#source.lastIndexOf('&', end - 1), end);
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#source.slice(start, end).toLowerCase();
    this.#tagStart = start - 1;
  }

  onopentagend(): void {
    this.#open(false);
  }

  onselfclosingtag(): void {
    this.#open(true);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#source.slice(start, end).toLowerCase();
    if (this.#dropped !== '') {
      if (name === this.#dropped && --this.#depth === 0) this.#dropped = '';
      return;
    }
    if (name === 'pre') this.#preformatted = Math.max(0, this.#preformatted - 1);
    this.#main.close(name, this.#plain.length());
    if (blockElements.has(name)) this.#plain.breakAt('\n\n', start - 2);
  }

  #open(selfClosed: boolean): void {
    const name = this.#name;
    if (this.#dropped !== '') {
      if (name === this.#dropped && !selfClosed) this.#depth++;
    } else if (droppedElements.has(name) && !this.#kept.has(name)) {
      this.#plain.breakAt('\n\n', this.#tagStart);
      if (selfClosed) return;
      this.#dropped = name;
      this.#depth = 1;
    } else if (name === 'br') this.#plain.lineBreakAt(this.#tagStart);
    else if (blockElements.has(name)) {
      this.#plain.breakAt('\n\n', this.#tagStart);
      this.#main.open(name, this.#plain.length());
      if (name === 'pre') this.#preformatted++;
    }
  }

  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  onattribname(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}
}
