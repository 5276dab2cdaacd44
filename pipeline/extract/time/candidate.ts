import type { CompiledRule, Grammar } from './grammar.js';
import { hasAll } from './requirement.js';
import type { Window } from './windows.js';

/** A match of a rule, not yet asked what it means. Positions are those of words in the sentence, `to` exclusive. */
export interface Candidate {
  readonly rule: CompiledRule;
  readonly window: Window;
  readonly from: number;
  readonly to: number;
}

type Match = Pick<Candidate, 'rule' | 'from' | 'to'>;

/** News says "on Friday" and "in 2014" all the time: what the rules match depends on the letters alone, and is kept for as many runs of them. */
const memory = new Map<string, readonly Match[]>();
const memorySize = 10_000;
const longestKept = 24;

/** All matches of all rules in a window. */
export function candidatesIn(grammar: Grammar, window: Window): Candidate[] {
  const { letters, from } = window;
  let matches = memory.get(letters);
  if (matches === undefined) {
    matches = matchesIn(grammar, letters);
    if (memory.size >= memorySize) memory.clear();
    if (letters.length <= longestKept) memory.set(letters, matches);
  }
  return matches.map((match) => ({ rule: match.rule, window, from: from + match.from, to: from + match.to }));
}

function matchesIn(grammar: Grammar, letters: string): Match[] {
  const matches: Match[] = [];
  for (const rule of rulesFor(grammar, letters)) {
    rule.expression.lastIndex = 0;
    for (let match = rule.expression.exec(letters); match !== null; match = rule.expression.exec(letters)) {
      if (match[0] === '') rule.expression.lastIndex++;
      else matches.push({ rule, from: match.index, to: match.index + match[0].length });
    }
  }
  return matches;
}

function rulesFor(grammar: Grammar, letters: string): Set<CompiledRule> {
  const there: number[] = [];
  const anchors = new Set<string>();
  for (let at = 0; at < letters.length; at++) {
    const code = letters.charCodeAt(at);
    grammar.bits.get(code)?.forEach((bits, place) => {
      there[place] = (there[place] ?? 0) | bits;
    });
    for (const anchor of grammar.anchors.get(code) ?? []) anchors.add(anchor);
  }
  const rules = new Set<CompiledRule>();
  for (const anchor of anchors) {
    for (const rule of grammar.rulesByAnchor.get(anchor) ?? []) if (hasAll(there, rule.needed)) rules.add(rule);
  }
  return rules;
}

/** The next match of the same rule that begins behind the first word of one that meant nothing. */
export function candidateAfter({ rule, window, from }: Candidate): Candidate | null {
  rule.expression.lastIndex = from - window.from + 1;
  const match = rule.expression.exec(window.letters);
  if (match === null || match[0] === '') return null;
  const start = window.from + match.index;
  return { rule, window, from: start, to: start + match[0].length };
}
