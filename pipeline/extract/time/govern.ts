import type { Grammar } from './grammar.js';
import type { TimeReading } from './time-reading.js';
import type { TimeWords } from './time-words.js';

/** Longest run of words that governs a time: "no later than about the". */
const reach = 8;

/**
 * Finds the words that govern a time and takes them in: "since at least" makes it a bound, "in" only belongs to it.
 * @param place the reading, and the first word that is free before it.
 */
export function governTime(
  grammar: Grammar,
  words: TimeWords,
  place: { readonly reading: TimeReading; readonly floor: number },
): TimeReading {
  const { reading, floor } = place;
  const { expression } = reading;
  if (expression === 'not_a_time') return reading;
  const before = words.letters.slice(Math.max(floor, reading.from - reach), reading.from);
  let longest = 0;
  let rule: Grammar['directions'][number]['rule'] = null;
  for (const direction of grammar.directions) {
    const length = direction.expression.exec(before)?.[0].length ?? 0;
    if (length <= longest) continue;
    longest = length;
    rule = direction.rule;
  }
  const governed = { ...reading, from: reading.from - longest };
  if (rule === null || expression.kind === 'undated') return governed;
  if (expression.direction !== 'in') return governed;
  if (expression.kind === 'range') return { ...governed };
  const to = rule.direction === 'from' ? afterOnward(words, reading.to) : reading.to;
  return { ...governed, to, rule: rule.id, expression: { ...expression, direction: rule.direction } };
}

/** "from 2003 on": the word behind belongs to the time. */
function afterOnward(words: TimeWords, to: number): number {
  return to < words.letters.length && /^(?:on|onwards?|forward)$/.test(words.word(to)) ? to + 1 : to;
}
