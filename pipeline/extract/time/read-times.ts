import type { Span } from '../../stage.js';
import { governTime, isAttributive } from './govern.js';
import { type CompiledRule, compileGrammar, type Grammar, timeMatch } from './grammar.js';
import { hasAll } from './requirement.js';
import type { Letter } from './alphabet.js';
import { joinRanges } from './range.js';
import type { ReadTime } from './time-mention.js';
import type { TimeReading } from './time-reading.js';
import { cutWords, type TimeWords } from './time-words.js';
import { type Window, windowsOf } from './windows.js';

let compiled: Grammar | null = null;

/**
 * Reads the times of a sentence as they stand, with the words that govern them ("by the end of", "since at least"). Purely by syntax: nothing
 * is resolved, no other sentence has a part in it.
 * @param text the document's text; offsets of the mentions are offsets in it.
 * @returns mentions from left to right that do not overlap; where two readings share a word, the longer stands.
 */
export function readTimes(text: string, sentence: Span): ReadTime[] {
  compiled ??= compileGrammar();
  const grammar = compiled;
  const body = text.slice(sentence.start, sentence.end);
  if (!grammar.anchorInText.test(body)) return [];
  const words = cutWords(body, sentence.start, grammar.alphabet);
  const readings = settle(windowsOf(words).flatMap((window) => readWindow(grammar, words, window)));
  const joined = joinRanges(words, readings);
  return joined.flatMap((reading, index) => mentionOf(words, reading, joined[index - 1]?.to ?? 0));

  function mentionOf(words: TimeWords, reading: TimeReading, floor: number): ReadTime[] {
    if (reading.expression === 'not_a_time') return [];
    const { from, to, rule, expression } = governTime(grammar, words, { reading, floor });
    if (expression === 'not_a_time') return [];
    const core = { start: words.starts[reading.from] as number, end: words.ends[reading.to - 1] as number };
    const attributive = isAttributive(grammar, words, reading);
    return [
      { start: words.starts[from] as number, end: words.ends[to - 1] as number, rule, expression, core, attributive },
    ];
  }
}

function readWindow(grammar: Grammar, words: TimeWords, { from, to, anchors }: Window): TimeReading[] {
  const letters = words.letters.slice(from, to);
  const there: number[] = [];
  for (let at = from; at < to; at++) {
    const bits = grammar.bitsOf(words.found[at] as Letter);
    for (let place = 0; place < bits.length; place++) there[place] = (there[place] ?? 0) | (bits[place] as number);
  }
  const rules = new Set<CompiledRule>();
  for (const anchor of anchors) {
    for (const rule of grammar.rulesByAnchor.get(anchor) ?? []) if (hasAll(there, rule.needed)) rules.add(rule);
  }
  const readings: TimeReading[] = [];
  for (const rule of rules) readRule(rule, { words, letters, from }, readings);
  return readings;
}

function readRule(
  compiledRule: CompiledRule,
  { words, letters, from }: { readonly words: TimeWords; readonly letters: string; readonly from: number },
  readings: TimeReading[],
): void {
  const { rule, expression } = compiledRule;
  expression.lastIndex = 0;
  for (let match = expression.exec(letters); match !== null; match = expression.exec(letters)) {
    const time = match[0] === '' ? null : rule.express(timeMatch(words, compiledRule, { match, from }));
    if (time === null) {
      expression.lastIndex = match.index + 1;
      continue;
    }
    const start = from + match.index;
    readings.push({ from: start, to: start + match[0].length, rule: rule.id, expression: time, weak: rule.weak === true });
  }
}

/** The longest reading stands; of two as long the one that is not weak, then the one whose id comes first, so that no order of rules decides. */
function settle(readings: readonly TimeReading[]): TimeReading[] {
  if (readings.length < 2) return [...readings];
  const ranked = [...readings].sort(
    (a, b) =>
      b.to - b.from - (a.to - a.from) ||
      Number(a.weak) - Number(b.weak) ||
      a.from - b.from ||
      (a.rule < b.rule ? -1 : 1),
  );
  const taken = new Set<number>();
  const kept = ranked.filter(({ from, to }) => {
    for (let at = from; at < to; at++) if (taken.has(at)) return false;
    for (let at = from; at < to; at++) taken.add(at);
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
}
