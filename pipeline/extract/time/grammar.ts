import { type Alphabet, buildAlphabet } from './alphabet.js';
import { compilePattern, type PatternSource } from './pattern.js';
import { directionRules, plainGovernors } from './rules/direction-rules.js';
import type { DirectionRule, TimeMatch, TimeRule } from './time-rule.js';
import { readingRules } from './time-rules.js';
import type { TimeWords } from './time-words.js';
import { wordsByClass } from './vocabulary.js';

/** A rule with its pattern compiled to an expression over the letters of words. */
export interface CompiledRule {
  readonly rule: TimeRule;
  readonly expression: RegExp;
  readonly asked: ReadonlyMap<string, readonly string[]>;
}

export interface Grammar {
  readonly alphabet: Alphabet;
  readonly rules: readonly CompiledRule[];
  readonly directions: readonly { readonly rule: DirectionRule | null; readonly expression: RegExp }[];
  /** Finds, in plain text, a word that some rule is anchored on: most sentences have none and are left at once. */
  readonly anchorInText: RegExp;
}

/** Compiles all rules of time once. */
export function compileGrammar(): Grammar {
  const anchors = new Set(readingRules.flatMap((rule) => rule.anchors));
  const governors = [...directionRules.map(({ pattern }) => pattern), plainGovernors];
  const alphabet = buildAlphabet([...readingRules.map(({ pattern }) => pattern), ...governors, ...anchors], anchors);
  const before = (source: PatternSource) => new RegExp(`(?:${compilePattern(source, alphabet.lettersOf).expression})$`);
  return {
    alphabet,
    rules: readingRules.map((rule) => {
      const { expression, asked } = compilePattern(rule.pattern, alphabet.lettersOf);
      return { rule, asked, expression: new RegExp(expression, 'dg') };
    }),
    directions: [
      ...directionRules.map((rule) => ({ rule, expression: before(rule.pattern) })),
      { rule: null, expression: before(plainGovernors) },
    ],
    anchorInText: anchorExpression(anchors),
  };
}

function anchorExpression(anchors: ReadonlySet<string>): RegExp {
  const words = [...anchors].flatMap((anchor) => wordsByClass.get(anchor) ?? (/^[a-z]/.test(anchor) ? [anchor] : []));
  const long = [...new Set(words)].filter((word) => word.length > 2).sort();
  return new RegExp(`\\d{4}|\\d[/.]\\d|\\d0s|\\d ?[ap]\\.?m|\\b(?:D-Day|V-?[EJ]|${long.join('|')})\\b`, 'i');
}

/** What a rule sees of its match. */
export function timeMatch(words: TimeWords, asked: CompiledRule['asked'], match: RegExpExecArray): TimeMatch {
  const indexOf = (name: string) => match.indices?.groups?.[name]?.[0];
  const value = (name: string) => {
    const index = indexOf(name);
    return index === undefined ? undefined : words.value(index, asked.get(name) as readonly string[]);
  };
  return {
    number: (name) => {
      const found = value(name);
      return typeof found === 'number' ? found : undefined;
    },
    value: (name) => {
      const found = value(name);
      return typeof found === 'string' ? found : undefined;
    },
    word: (name) => {
      const index = indexOf(name);
      return index === undefined ? undefined : words.word(index);
    },
    get phrase() {
      return Array.from(match[0], (_, step) => words.word(match.index + step)).join(' ');
    },
  };
}
