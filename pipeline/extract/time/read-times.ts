import type { Span } from '../../stage.js';
import type { TimeMention } from '../mention.js';
import type { TimeExpression } from './expression.js';
import { governTime } from './govern.js';
import { type CompiledRule, compileGrammar, type Grammar, timeMatch } from './grammar.js';
import { joinRanges } from './range.js';
import type { TimeReading } from './time-reading.js';
import { cutWords, type TimeWords } from './time-words.js';

let compiled: Grammar | null = null;

/**
 * Reads the times of a sentence as they stand, with the words that govern them ("by the end of", "since at least"). Purely by syntax: nothing
 * is resolved, no other sentence has a part in it.
 * @param text the document's text; offsets of the mentions are offsets in it.
 * @returns mentions from left to right that do not overlap; where two readings share a word, the longer stands.
 */
export function readTimes(text: string, sentence: Span): TimeMention<TimeExpression>[] {
  compiled ??= compileGrammar();
  const grammar = compiled;
  const body = text.slice(sentence.start, sentence.end);
  if (!grammar.anchorInText.test(body)) return [];
  const words = cutWords(body, sentence.start, grammar.alphabet);
  if (words.anchors.size === 0) return [];
  const readings = settle(grammar.rules.flatMap((rule) => readRule(rule, words)));
  const joined = joinRanges(words, readings);
  return joined.flatMap((reading, index) => mentionOf(words, reading, joined[index - 1]?.to ?? 0));

  function mentionOf(words: TimeWords, reading: TimeReading, floor: number): TimeMention<TimeExpression>[] {
    if (reading.expression === 'not_a_time') return [];
    const { from, to, rule, expression } = governTime(grammar, words, { reading, floor });
    if (expression === 'not_a_time') return [];
    return [{ start: words.starts[from] as number, end: words.ends[to - 1] as number, rule, expression }];
  }
}

function readRule({ rule, expression, asked }: CompiledRule, words: TimeWords): TimeReading[] {
  if (!rule.anchors.some((anchor) => words.anchors.has(anchor))) return [];
  const readings: TimeReading[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(words.letters); match !== null; match = expression.exec(words.letters)) {
    if (match[0] === '') {
      expression.lastIndex++;
      continue;
    }
    const time = rule.express(timeMatch(words, asked, match));
    if (time === null) {
      expression.lastIndex = match.index + 1;
      continue;
    }
    const to = match.index + match[0].length;
    readings.push({ from: match.index, to, rule: rule.id, expression: time, weak: rule.weak === true });
  }
  return readings;
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
