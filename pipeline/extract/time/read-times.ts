import type { Span } from '../../stage.js';
import { candidatesIn } from './candidate.js';
import { governTime, isAttributive } from './govern.js';
import { compileGrammar, type Grammar } from './grammar.js';
import { pickReadings } from './pick-readings.js';
import { joinRanges } from './range.js';
import type { ReadTime } from './time-mention.js';
import type { TimeReading } from './time-reading.js';
import { cutWords, type TimeWords } from './time-words.js';
import { windowsOf } from './windows.js';

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
  if (!grammar.anchorInText.test(text.slice(sentence.start, sentence.end))) return [];
  const words = cutWords(text, sentence, grammar.alphabet);
  const candidates = windowsOf(words).flatMap((window) => candidatesIn(grammar, window));
  if (candidates.length === 0) return [];
  const readings = joinRanges(words, pickReadings(words, candidates));
  const mentions: ReadTime[] = [];
  let floor = 0;
  for (const reading of readings) {
    const mention = mentionOf(grammar, words, { reading, floor });
    if (mention !== null) mentions.push(mention);
    floor = reading.to;
  }
  return mentions;
}

function mentionOf(
  grammar: Grammar,
  words: TimeWords,
  place: { readonly reading: TimeReading; readonly floor: number },
): ReadTime | null {
  const { reading } = place;
  const { from, to, rule, expression } = governTime(grammar, words, place);
  if (expression === 'not_a_time') return null;
  return {
    start: words.starts[from] as number,
    end: words.ends[to - 1] as number,
    rule,
    expression,
    core: { start: words.starts[reading.from] as number, end: words.ends[reading.to - 1] as number },
    attributive: isAttributive(grammar, words, reading),
  };
}
