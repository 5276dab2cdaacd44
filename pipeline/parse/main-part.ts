import type { Span } from '../stage.js';

/** Elements around the story of a page, the closest first. Source: WHATWG HTML Living Standard 4.3.2 and 4.4.14. */
const storyElements = ['article', 'main'] as const;
/** A shorter part is a teaser or an empty shell. */
const shortest = 200;

/** Notes where the story elements of a page begin and end in its plain text. */
export class MainPart {
  readonly #depths = { article: 0, main: 0 };
  readonly #starts = { article: 0, main: 0 };
  readonly #longest: { article: Span | null; main: Span | null } = { article: null, main: null };

  open(name: string, at: number): void {
    if (name !== 'article' && name !== 'main') return;
    if (this.#depths[name]++ === 0) this.#starts[name] = at;
  }

  close(name: string, at: number): void {
    if ((name !== 'article' && name !== 'main') || this.#depths[name] === 0 || --this.#depths[name] > 0) return;
    const span = { start: this.#starts[name], end: at };
    const longest = this.#longest[name];
    if (longest === null || longest.end - longest.start < at - span.start) this.#longest[name] = span;
  }

  /** The longest article of the page, else its main part; null where it marks none that could hold a story. */
  span(): Span | null {
    const spans = storyElements.map((name) => this.#longest[name]);
    return spans.find((span) => span !== null && span.end - span.start >= shortest) ?? null;
  }
}
