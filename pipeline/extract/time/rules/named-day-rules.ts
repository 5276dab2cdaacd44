import { dayOf, monthOf, yearOf } from '../day.js';
import { knownDays, movableFeasts, namedDays } from '../lexicon/named-days.js';
import { notTimes } from '../lexicon/not-times.js';
import type { PatternSource } from '../pattern.js';
import { calendar, readYear } from '../reading.js';
import type { TimeMatch, TimeRule } from '../time-rule.js';
import { isWordOfTime } from '../vocabulary.js';

const marks: Readonly<Record<string, string>> = {
  '-': 'DASH',
  '/': 'SLASH',
  '9': 'DAY',
  '11': 'DAY',
  '7': 'DAY',
  '26': 'DAY',
};

/** A phrase of the lexicon as a pattern: figures and marks by their classes. */
const asPattern = (phrase: string) =>
  phrase
    .split(' ')
    .map((word) => marks[word] ?? word)
    .join(' ');

/** The word of a phrase that it is found by: its last word of time ("day", "friday"), else its first. */
function anchorOf(phrase: string): string {
  const words = phrase.split(' ');
  return words.findLast(isWordOfTime) ?? (words[0] as string);
}

/** The longest phrase first, so that "Christmas Eve" is not Christmas. */
const byLength = (a: string, b: string) => b.length - a.length;

const anyOf = (phrases: readonly string[]): PatternSource =>
  `(?:${[...new Set([...phrases].sort(byLength).map(asPattern))].join('|')})`;

const annualPhrases = namedDays.flatMap(({ phrases }) => phrases);
const knownPhrases = knownDays.flatMap(({ phrases }) => phrases);
const blockedPhrases = notTimes.flatMap(({ phrases }) => phrases);

/** The words of a match without a year behind them. */
const startsWith = (match: TimeMatch) => (phrase: string) => `${match.phrase} `.startsWith(`${phrase} `);

/** Days that have a name. */
export const namedDayRules: readonly TimeRule[] = [
  {
    id: 'time/named-day',
    description: 'A day of the year that has a name: "New Year\'s Day", "Christmas".',
    anchors: annualPhrases.map(anchorOf),
    pattern: `(?=CAPITAL) ${anyOf(annualPhrases)} {year}?`,
    express(match) {
      const phrase = [...annualPhrases].sort(byLength).find(startsWith(match));
      const named = namedDays.find(({ phrases }) => phrases.includes(phrase as string));
      if (named === undefined) return null;
      return calendar({ unit: 'day', year: readYear(match), month: named.month, day: named.day });
    },
    examples: {
      reads: [
        { text: "A New Year's parade was called off.", yields: ['2018-01-01', '2018-01-01'] },
        { text: 'The guns fell silent on Christmas Eve 1914.', yields: ['1914-12-24', '1914-12-24'] },
        { text: 'They want to be home by Christmas.', yields: [null, '2018-12-25', 'future'] },
      ],
      skips: ['The new year begins.'],
    },
  },
  {
    id: 'time/known-day',
    description: 'A day of one year that is known by its figures or its name: "9/11", "D-Day".',
    anchors: ['DAY', 'day'],
    pattern: `(?<!SLASH) ${anyOf(knownPhrases)} (?!SLASH|DASH DAY)`,
    express(match) {
      const known = knownDays.find(({ phrases }) =>
        phrases.some((phrase) => phrase.replaceAll(' ', '') === match.phrase.replaceAll(' ', '')),
      );
      if (known === undefined) return null;
      return calendar({ unit: 'day', year: yearOf(known.day), month: monthOf(known.day), day: dayOf(known.day) });
    },
    examples: {
      reads: [
        { text: 'Everything changed after 9/11.', yields: ['2001-09-12', null] },
        { text: 'Veterans of D-Day came.', yields: ['1944-06-06', '1944-06-06'] },
      ],
      skips: ['They open 24/7.', 'He owns 5/8 of it.'],
    },
  },
  {
    id: 'time/movable-feast',
    description: 'A feast that moves with the moon or the week: "Easter", "Thanksgiving".',
    anchors: Object.keys(movableFeasts).map(anchorOf),
    pattern: `(?=CAPITAL) ${anyOf(Object.keys(movableFeasts))} {year}?`,
    express(match) {
      const feast = Object.keys(movableFeasts).sort(byLength).find(startsWith(match));
      return feast === undefined ? null : calendar({ unit: 'feast', year: readYear(match), feast });
    },
    examples: {
      reads: [
        { text: 'The uprising began at Easter 1916.', yields: ['1916-04-23', '1916-04-23'] },
        { text: 'The president flew in on Thanksgiving.', yields: ['2017-11-23', '2017-11-23'] },
      ],
      skips: ['They gave thanks.'],
    },
  },
  {
    id: 'time/name-of-words',
    description: 'Names and turns of phrase made of words of time: they keep other rules away and give nothing.',
    anchors: blockedPhrases.map(anchorOf),
    pattern: anyOf(blockedPhrases),
    express: () => 'not_a_time',
    examples: {
      reads: [],
      skips: ['Bloody Sunday was a massacre.', 'Theresa May spoke.', 'At the end of the day it failed.'],
    },
  },
];
