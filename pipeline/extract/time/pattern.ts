import { fragments } from './fragment.js';

const name = /(?:([a-z]+):)?((?:'s|[A-Z]+|[a-z]+)(?:\/(?:[A-Z]+|[a-z]+))*)/g;
const hole = /\{([a-z]+)\}/g;

/**
 * A pattern of a time rule, written like a regular expression over words: `(?:the)? part:PART {month}` reads an optional "the", a word of the
 * class PART that the rule asks for as `part`, and the fragment `month`. White space means nothing, `/` parts alternatives of one word.
 */
export type PatternSource = string;

/** A pattern with its fragments put in. */
function expandPattern(source: PatternSource): string {
  const expanded = source.replace(hole, (_, key: string) => {
    const fragment = fragments[key];
    if (fragment === undefined) throw new Error(`no fragment {${key}} for the pattern "${source}"`);
    return fragment;
  });
  return expanded === source ? source : expandPattern(expanded);
}

/** The classes and literal words that a pattern asks for. */
export function namesIn(source: PatternSource): string[] {
  return [...expandPattern(source).matchAll(name)].flatMap((match) => (match[2] as string).split('/'));
}

/** A word that a rule asks for by name: which group of the expression tells its place, and the classes that were asked for. */
export interface AskedWord {
  readonly group: number;
  readonly classes: readonly string[];
}

/**
 * Compiles a pattern into a regular expression over a string that has one letter a word.
 * @param letters the letters of all words that a class or literal word stands for.
 * @returns the expression without groups, to search with; the same with a group before each named word that holds the rest of the string, so
 *   that its length tells the place (indices of groups, flag `d`, take ten times as long); and the named words.
 */
export function compilePattern(source: PatternSource, letters: (name: string) => string) {
  const asked = new Map<string, AskedWord>();
  const expanded = expandPattern(source);
  const compile = (write: (set: string, group: string | undefined, classes: readonly string[]) => string) =>
    expanded
      .replace(name, (_, group: string | undefined, union: string) => {
        const classes = union.split('/');
        return write(`[${classes.map(letters).join('')}]`, group, classes);
      })
      .replaceAll(/\s+/g, '');
  const expression = compile((set) => set);
  const placed = compile((set, group, classes) => {
    if (group === undefined) return set;
    if (asked.has(group)) throw new Error(`the name ${group} stands twice in the pattern "${source}"`);
    asked.set(group, { group: asked.size + 1, classes });
    return `(?=(.*))${set}`;
  });
  return { expression, placed, asked };
}

/**
 * The classes that every match of a pattern holds a word of, as unions: what stands outside all brackets and is not optional. A pattern of
 * alternatives has none. Where a sentence lacks one of them the pattern need not be tried.
 */
export function requiredIn(source: PatternSource): string[][] {
  const expanded = expandPattern(source).replaceAll(/\s+(?=[?*{])/g, '');
  let depth = 0;
  let outside = '';
  for (const mark of expanded) {
    if (mark === '(') depth++;
    if (depth === 0) outside += mark;
    else outside += ' ';
    if (mark === ')') depth--;
  }
  if (outside.includes('|')) return [];
  return [...outside.matchAll(name)]
    .filter((match) => !/^[?*{]/.test(outside.slice(match.index + match[0].length)))
    .map((match) => (match[2] as string).split('/'));
}
