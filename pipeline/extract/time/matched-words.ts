import type { Candidate } from './candidate.js';
import type { TimeMatch } from './time-rule.js';
import type { TimeWords } from './time-words.js';

/** Words to both sides of a match that its pattern may look at. */
const sight = 12;

/** What a rule sees of the words that its pattern matched. */
export class MatchedWords implements TimeMatch {
  readonly #words: TimeWords;
  readonly #candidate: Candidate;
  readonly #match: RegExpExecArray | null;
  /** Where the letters end that the match was looked for in. */
  readonly #end: number;

  constructor(words: TimeWords, candidate: Candidate) {
    const { rule, window, from, to } = candidate;
    this.#words = words;
    this.#candidate = candidate;
    const start = Math.max(window.from, from - sight);
    const letters = window.letters.slice(start - window.from, to + sight - window.from);
    rule.placed.lastIndex = from - start;
    this.#match = rule.asked.size > 0 ? rule.placed.exec(letters) : null;
    this.#end = start + letters.length;
  }

  number(name: string): number | undefined {
    const value = this.#valueOf(name);
    return typeof value === 'number' ? value : undefined;
  }

  value(name: string): string | undefined {
    const value = this.#valueOf(name);
    return typeof value === 'string' ? value : undefined;
  }

  word(name: string): string | undefined {
    const place = this.#placeOf(name);
    return place === undefined ? undefined : this.#words.word(place);
  }

  get phrase(): string {
    const { from, to } = this.#candidate;
    return Array.from({ length: to - from }, (_, step) => this.#words.word(from + step)).join(' ');
  }

  #valueOf(name: string): number | string | undefined {
    const place = this.#placeOf(name);
    if (place === undefined) return undefined;
    return this.#words.value(place, this.#candidate.rule.asked.get(name)?.classes ?? []);
  }

  /** The group of a named word holds the rest of the letters from it on. */
  #placeOf(name: string): number | undefined {
    const asked = this.#candidate.rule.asked.get(name);
    const rest = asked === undefined ? undefined : this.#match?.[asked.group];
    return rest === undefined ? undefined : this.#end - rest.length;
  }
}
