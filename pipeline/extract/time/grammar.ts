import { type Alphabet, buildAlphabet, type Letter } from './alphabet.js';
import { compilePattern, type PatternSource, requiredIn } from './pattern.js';
import { type ClassBits, Requirements } from './requirement.js';
import { attribution, deadlineRule, directionRules, plainGovernors } from './rules/direction-rules.js';
import type { DirectionRule, TimeMatch, TimeRule } from './time-rule.js';
import { readingRules } from './time-rules.js';
import type { TimeWords } from './time-words.js';
import { wordsByClass } from './vocabulary.js';

/** A rule with its pattern compiled to an expression over the letters of words. */
export interface CompiledRule {
  readonly rule: TimeRule;
  readonly expression: RegExp;
  /** The same, to ask once more where the named words are: too slow to ask at every try. */
  readonly indexed: RegExp;
  readonly asked: ReadonlyMap<string, readonly string[]>;
  /** What a window must hold for the rule to be tried. */
  readonly needed: ClassBits;
}

export interface Grammar {
  readonly alphabet: Alphabet;
  /** What a word, by its letter, has of what rules need. */
  bitsOf(letter: Letter): ClassBits;
  readonly rulesByAnchor: ReadonlyMap<string, readonly CompiledRule[]>;
  readonly directions: readonly { readonly rule: DirectionRule | null; readonly expression: RegExp }[];
  /** What stands before and behind a time that belongs to a noun. */
  readonly before: { readonly determiner: RegExp };
  readonly behind: { readonly possessive: RegExp; readonly noun: RegExp; readonly deadline: RegExp };
  /** Finds, in plain text, a word that some rule is anchored on: most sentences have none and are left at once. */
  readonly anchorInText: RegExp;
}

/** Compiles all rules of time once. */
export function compileGrammar(): Grammar {
  const anchors = new Set(readingRules.flatMap((rule) => rule.anchors));
  const governors = [...directionRules, deadlineRule]
    .map(({ pattern }) => pattern)
    .concat(plainGovernors, Object.values(attribution));
  const alphabet = buildAlphabet([...readingRules.map(({ pattern }) => pattern), ...governors, ...anchors], anchors);
  const before = (source: PatternSource) => new RegExp(`(?:${compilePattern(source, alphabet.lettersOf).expression})$`);
  const behind = (source: PatternSource) => new RegExp(`^(?:${compilePattern(source, alphabet.lettersOf).expression})`);
  const requirements = new Requirements();
  const rules = readingRules.map((rule) => ({ ...compileRule(rule, alphabet), needed: requirements.needed(requiredIn(rule.pattern)) }));
  return {
    alphabet,
    bitsOf: bitsByLetter(requirements),
    rulesByAnchor: byAnchor(rules),
    directions: [
      ...directionRules.map((rule) => ({ rule, expression: before(rule.pattern) })),
      { rule: null, expression: before(plainGovernors) },
    ],
    before: { determiner: before(attribution.determiner) },
    behind: {
      possessive: behind(attribution.possessive),
      noun: behind(attribution.noun),
      deadline: behind(deadlineRule.pattern),
    },
    anchorInText: anchorExpression(anchors),
  };
}

function bitsByLetter(requirements: Requirements): Grammar['bitsOf'] {
  const known = new Map<string, ClassBits>();
  return ({ letter, kind }) => {
    let bits = known.get(letter);
    if (bits === undefined) {
      bits = requirements.bitsOf(kind);
      known.set(letter, bits);
    }
    return bits;
  };
}

function compileRule(rule: TimeRule, alphabet: Alphabet): Omit<CompiledRule, 'needed'> {
  const { expression, asked } = compilePattern(rule.pattern, alphabet.lettersOf);
  return { rule, asked, expression: new RegExp(expression, 'g'), indexed: new RegExp(expression, 'dy') };
}

function byAnchor(rules: readonly CompiledRule[]): Map<string, CompiledRule[]> {
  const anchored = new Map<string, CompiledRule[]>();
  for (const compiled of rules) {
    for (const anchor of new Set(compiled.rule.anchors)) anchored.set(anchor, [...(anchored.get(anchor) ?? []), compiled]);
  }
  return anchored;
}

function anchorExpression(anchors: ReadonlySet<string>): RegExp {
  const words = [...anchors].flatMap((anchor) => wordsByClass.get(anchor) ?? (/^[a-z]/.test(anchor) ? [anchor] : []));
  const long = [...new Set(words)].filter((word) => word.length > 2).sort();
  return new RegExp(`\\d{4}|\\d[/.]\\d|\\d0s|\\d ?[ap]\\.?m|\\b(?:D-Day|V-?[EJ]|${long.join('|')})\\b`, 'i');
}

/** What a rule sees of what its expression found in a window that begins at the word `from`. */
export function timeMatch(
  words: TimeWords,
  { asked, indexed }: CompiledRule,
  { match: found, from }: { readonly match: RegExpExecArray; readonly from: number },
): TimeMatch {
  const first = from + found.index;
  let match = found;
  if (asked.size > 0) {
    indexed.lastIndex = found.index;
    match = indexed.exec(found.input) as RegExpExecArray;
  }
  const indexOf = (name: string) => add(from, match.indices?.groups?.[name]?.[0]);
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
      return Array.from(match[0], (_, step) => words.word(first + step)).join(' ');
    },
  };
}

const add = (from: number, step: number | undefined) => (step === undefined ? undefined : from + step);
