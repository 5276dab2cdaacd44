import { type Alphabet, buildAlphabet } from './alphabet.js';
import { type AskedWord, compilePattern, type PatternSource, requiredIn } from './pattern.js';
import { type ClassBits, Requirements } from './requirement.js';
import { attribution, deadlineRule, directionRules, hourBefore, plainGovernors } from './rules/direction-rules.js';
import type { TimeRule } from './time-rule.js';
import { readingRules } from './time-rules.js';
import { wordsByClass } from './vocabulary.js';

/** A rule with its pattern compiled to an expression over the letters of words. */
export interface CompiledRule {
  readonly rule: TimeRule;
  readonly expression: RegExp;
  /** The same, to ask of a match that stands where its named words are. */
  readonly placed: RegExp;
  readonly asked: ReadonlyMap<string, AskedWord>;
  /** What a window must hold for the rule to be tried. */
  readonly needed: ClassBits;
}

export interface Grammar {
  readonly alphabet: Alphabet;
  /** What a word has of what rules need, and what it anchors, by the code of its letter. */
  readonly bits: ReadonlyMap<number, ClassBits>;
  readonly anchors: ReadonlyMap<number, readonly string[]>;
  readonly rulesByAnchor: ReadonlyMap<string, readonly CompiledRule[]>;
  /** What ends where a time begins; of its groups the one that matched tells the place of the rule in `directionRules`, the last is none of them. */
  readonly governor: RegExp;
  /** What stands before and behind a time that belongs to a noun. */
  readonly before: { readonly determiner: RegExp; readonly hour: RegExp };
  readonly behind: { readonly possessive: RegExp; readonly noun: RegExp; readonly deadline: RegExp };
  /** Finds, in plain text, a word that some rule is anchored on: most sentences have none and are left at once. */
  readonly anchorInText: RegExp;
}

/** Compiles all rules of time once. */
export function compileGrammar(): Grammar {
  const anchors = new Set(readingRules.flatMap((rule) => rule.anchors));
  const governors = [...directionRules, deadlineRule]
    .map(({ pattern }) => pattern)
    .concat(plainGovernors, hourBefore, Object.values(attribution));
  const alphabet = buildAlphabet([...readingRules.map(({ pattern }) => pattern), ...governors, ...anchors], anchors);
  const before = (source: PatternSource) => new RegExp(`(?:${compilePattern(source, alphabet.lettersOf).expression})$`);
  const behind = (source: PatternSource) => new RegExp(`^(?:${compilePattern(source, alphabet.lettersOf).expression})`);
  const governorGroups = [...directionRules.map(({ pattern }) => pattern), plainGovernors]
    .map((pattern) => `(${compilePattern(pattern, alphabet.lettersOf).expression})`)
    .join('|');
  const requirements = new Requirements();
  const rules = readingRules.map((rule) => ({
    needed: requirements.needed(requiredIn(rule.pattern)),
    ...compileRule(rule, alphabet),
  }));
  return {
    alphabet,
    bits: new Map(alphabet.all.map(({ letter, kind }) => [letter.charCodeAt(0), requirements.bitsOf(kind)])),
    anchors: new Map(alphabet.all.map((letter) => [letter.letter.charCodeAt(0), letter.anchors])),
    rulesByAnchor: byAnchor(rules),
    governor: new RegExp(`(?:${governorGroups})$`),
    before: { determiner: before(attribution.determiner), hour: before(hourBefore) },
    behind: {
      possessive: behind(attribution.possessive),
      noun: behind(attribution.noun),
      deadline: behind(deadlineRule.pattern),
    },
    anchorInText: anchorExpression(anchors),
  };
}

function compileRule(rule: TimeRule, alphabet: Alphabet): Omit<CompiledRule, 'needed'> {
  const { expression, placed, asked } = compilePattern(rule.pattern, alphabet.lettersOf);
  return { rule, asked, expression: new RegExp(expression, 'g'), placed: new RegExp(placed, 'y') };
}

function byAnchor(rules: readonly CompiledRule[]): Map<string, CompiledRule[]> {
  const anchored = new Map<string, CompiledRule[]>();
  for (const compiled of rules) {
    for (const anchor of new Set(compiled.rule.anchors))
      anchored.set(anchor, [...(anchored.get(anchor) ?? []), compiled]);
  }
  return anchored;
}

function anchorExpression(anchors: ReadonlySet<string>): RegExp {
  const words = [...anchors].flatMap((anchor) => wordsByClass.get(anchor) ?? (/^[a-z]/.test(anchor) ? [anchor] : []));
  const long = [...new Set(words)].filter((word) => word.length > 2).sort();
  return new RegExp(`\\d{4}|\\d[/.]\\d|\\d0s|\\d ?[ap]\\.?m|\\b(?:D-Day|V-?[EJ]|${long.join('|')})\\b`, 'i');
}
