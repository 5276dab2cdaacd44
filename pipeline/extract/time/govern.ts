import type { Grammar } from './grammar.js';
import { deadlineRule, directionRules } from './rules/direction-rules.js';
import type { TimeReading } from './time-reading.js';
import type { DirectionRule } from './time-rule.js';
import type { TimeWords } from './time-words.js';

/** Longest run of words that governs a time: "no later than about the", "shortly after 6:30 p.m. local time on". */
const reach = 16;

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
  if (expression === 'not_a_time' || expression.kind === 'undated') return reading;
  const before = words.letters(Math.max(floor, reading.from - reach), reading.from);
  const hour = grammar.before.hour.exec(before)?.[0].length ?? 0;
  const found = grammar.governor.exec(hour === 0 ? before : before.slice(0, -hour));
  const longest = hour + (found?.[0].length ?? 0);
  const rule = found === null ? undefined : directionRules[found.indexOf(found[0], 1) - 1];
  const governed = { ...reading, from: reading.from - longest };
  if (expression.kind === 'range' || expression.direction !== 'in') return governed;
  if (isDeadline(grammar, words, reading))
    return { ...governed, rule: deadlineRule.id, expression: { ...expression, direction: 'by' } };
  if (rule === undefined || (hour > 0 && isWithinDay(rule))) return governed;
  const to = rule.direction === 'from' ? afterOnward(words, reading.to) : reading.to;
  return { ...governed, to, rule: rule.id, expression: { ...expression, direction: rule.direction } };
}

/** "left *shortly before* 6 p.m. on Friday": on that day. */
const isWithinDay = ({ direction }: DirectionRule): boolean => direction === 'before' || direction === 'after';

/** "from 2003 on": the word behind belongs to the time. */
function afterOnward(words: TimeWords, to: number): number {
  return /^(?:on|onwards?|forward)$/.test(words.word(to)) ? to + 1 : to;
}

/** Whether the time stands before a noun that it belongs to: "the May 5 raid", "the bloody May 5 raid", "next year's pullout". */
export function isAttributive(grammar: Grammar, words: TimeWords, { from, to, expression }: TimeReading): boolean {
  if (expression === 'not_a_time' || expression.kind === 'undated') return false;
  if (grammar.behind.possessive.test(words.letters(to, to + reach))) return true;
  // "on the 3rd of November rebels …": its article is its own
  if (/^\d+(?:st|nd|rd|th)$/.test(words.word(from)) && words.word(from + 1) === 'of') return false;
  return (
    grammar.before.determiner.test(words.letters(beforeAdjective(words, from) - 1, beforeAdjective(words, from))) &&
    grammar.behind.noun.test(words.letters(to, to + reach))
  );
}

/** "the February withdrawal deadline": to be met by then. */
function isDeadline(grammar: Grammar, words: TimeWords, { to }: TimeReading): boolean {
  return grammar.behind.deadline.test(words.letters(to, to + reach));
}

/** "a *self-imposed* July 2 deadline": what describes the noun can stand before the time. */
const beforeAdjective = (words: TimeWords, from: number): number =>
  adjective.test(words.word(from - 1)) ? from - 1 : from;

const adjective =
  /(?:-\w+ed|ous|ish|less|ful|ary|final|original|initial|earlier|first|second|third|last|bloody|deadly)$/;
