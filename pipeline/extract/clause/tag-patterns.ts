/** One of wink's machines, its tables by state: what of a run of tags it is in, and which tag it gives there. */
export interface TagPatterns {
  /** The next state by state and symbol, in rows of `width`. */
  readonly next: Uint16Array;
  /** The state to report where no symbol leads on; 0 for none. */
  readonly fallback: Uint16Array;
  /** Whether a state ends a pattern at once. */
  readonly ends: Uint8Array;
  /** The tag that a reported state gives: minus for whatever the word is, plus for a word that can be of this tag. */
  readonly gives: Int8Array;
  /** How far behind the beginning of the pattern the word that gets it stands. */
  readonly offset: Uint8Array;
}

/** As wink writes a machine down: version, last state, next states by state and event, and tags and marks by state. */
type Written = readonly [
  version: number,
  last: number,
  next: Readonly<Record<string, Readonly<Record<string, number>>>>,
  gives: Readonly<Record<string, string>>,
  marks: Readonly<Record<string, readonly [skipped: number, left: number]>>,
];

// Wink's own numbers for events that are no tags, from its automaton.js and pos-transformers.js.
const otherwise = '2070003';
const endOfText = '2070000';
const firstHint = 1_080_000;

/** Symbols: a tag is its number, a hint stands behind the tags, the end of the text behind the hints. */
const tags = 32;
const hints = 256;
const end = tags + hints;
const width = end + 1;

/** The symbol of a word that the patterns know by itself. */
export const symbolOfHint = (hint: number): number => tags + hint;

/** Reads a machine of wink's model. */
export function readTagPatterns(machine: string): TagPatterns {
  const [, last, written, gives, marks] = JSON.parse(machine) as Written;
  const states = last + 1;
  const patterns: TagPatterns = {
    next: new Uint16Array(states * width),
    fallback: new Uint16Array(states),
    ends: new Uint8Array(states),
    gives: new Int8Array(states),
    offset: new Uint8Array(states),
  };
  for (const [state, events] of Object.entries(written)) {
    for (const [event, next] of Object.entries(events)) {
      const symbol = symbolOf(event);
      if (event === otherwise) patterns.fallback[Number(state)] = next;
      else if (symbol !== null) patterns.next[Number(state) * width + symbol] = next;
    }
  }
  for (const [state, tag] of Object.entries(gives)) {
    patterns.ends[Number(state)] = 1;
    patterns.gives[Number(state)] = Number(tag);
    patterns.offset[Number(state)] = marks[state]?.[0] ?? 0;
  }
  return patterns;
}

function symbolOf(event: string): number | null {
  if (event === endOfText) return end;
  const number = Number(event);
  if (number < tags) return number;
  return number > firstHint && number < firstHint + hints ? symbolOfHint(number - firstHint) : null;
}

/**
 * Finds the patterns in a run of symbols as wink's automaton does: the longest at each place, none inside another.
 * @param give takes the index of a word and the tag that a pattern gives it.
 */
export function findTagPatterns(
  { next, fallback, ends, gives, offset }: TagPatterns,
  symbols: readonly number[],
  give: (at: number, tag: number) => void,
): void {
  const report = (first: number, state: number) => give(first + (offset[state] as number), gives[state] as number);
  for (let from = 0; from <= symbols.length; from++) {
    let state = 0;
    let longest = 0;
    let longestEnd = from;
    for (let at = from; at <= symbols.length; at++) {
      state = next[state * width + (at === symbols.length ? end : (symbols[at] as number))] as number;
      if (state === 0) break;
      if (ends[state] === 1) {
        longest = state;
        longestEnd = at;
        break;
      }
      if (fallback[state] !== 0) {
        longest = fallback[state] as number;
        longestEnd = at;
      }
    }
    if (longest === 0) continue;
    report(from, longest);
    from = longestEnd;
  }
}
