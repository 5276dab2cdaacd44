import { undated } from '../reading.js';
import type { TimeRule } from '../time-rule.js';

/** Words of time that give no date. They are read so that nothing else takes their numbers, and so that it is known that a time was told. */
export const undatedRules: readonly TimeRule[] = [
  {
    id: 'time/duration',
    description: 'How long: "for five days", "thirteen years". No date.',
    anchors: ['UNITS', 'UNIT', 'SHORTTERM'],
    pattern:
      '(?<!DASH) (?:(?:for|after|over|in|during|lasting|spanning)? (?:the|these|those|another|an additional|up to)? {near}? N (?:(?:(?<!(?:MONTH|VERBMONTH|SHORTMONTH) N) DASH)? N)? (?:(?:to|or) N)? (?:more|consecutive|straight|long|full)? (?:UNITS|SHORTTERM|UNIT)|(?:for|after|in|within) {near}? (?:ARTICLE|half a|a half) (?:full|whole|long|further|half)? (?:DASH)? (?:UNIT|SHORTTERM)|(?:for|after|over|of) (?:the)? (?:a)? (?:VAGUE of?)? (?:UNITS|SHORTTERM)|(?:UNITS|SHORTTERM) of) (?!ago|old|DASH old)',
    weak: true,
    // "three quarters of them fled"
    express: ({ phrase }) => (/\bquarters(?: of)?$/.test(phrase) ? null : undated('duration')),
    examples: {
      reads: [
        { text: 'The siege went on for five days.', yields: [null, null] },
        { text: 'They have talked for months.', yields: [null, null] },
        { text: 'It took thirteen years.', yields: [null, null] },
      ],
      skips: ['A man 28 years old was held.', 'He left five days ago.', 'Three quarters of them fled.'],
    },
  },
  {
    id: 'time/long',
    description: 'A length of time as an adjective: "two-decade-long", "a six-year war". No date.',
    anchors: ['UNIT', 'UNITS', 'SHORTTERM'],
    pattern:
      '(?<!by) (?:(?:N|half) DASH (?:N DASH)? (?:UNIT|UNITS|SHORTTERM) (?:DASH long)?|(?:UNIT|UNITS|SHORTTERM) DASH long) (?!DASH old|of)',
    weak: true,
    express: () => undated('duration'),
    examples: {
      reads: [
        { text: 'The two-decade-long presence ended.', yields: [null, null] },
        { text: 'A year-long calm followed a six-year war.', yields: [null, null] },
      ],
      skips: ['The 12-year-old boy fled.', 'Three-quarters of them fled.', 'It was cut by three-quarters.'],
    },
  },
  {
    id: 'time/recently',
    description: 'Recently, of late, the other day, so far: no date.',
    anchors: ['RECENT', 'late', 'other', 'far', 'date', 'now', 'time', 'while', 'years'],
    pattern:
      '(?:RECENT|of late (?!NAME|YEAR)|the other DAYPART/day|(?:so|thus) far|to date|(?:until|till|up to|up until) now|for (?:some|a long|a) time|for a while|over the years|for now|for the (?:moment|time being|first time|last time))',
    weak: true,
    express: () => undated('vague'),
    examples: {
      reads: [
        { text: 'He recently met rebels.', yields: [null, null] },
        { text: 'Sixteen have so far died.', yields: [null, null] },
      ],
      skips: ['The recent vote was close.'],
    },
  },
  {
    id: 'time/ordering-word',
    description: 'Then, thereafter, later, at the time: an order without a date.',
    anchors: ['ORDERING', 'time', 'point', 'moment', 'stage'],
    pattern: '(?:(?<!DASH)ORDERING (?!DASH|than)|at (?:the|that|the same) time|at that (?:point|moment|stage))',
    weak: true,
    express: () => undated('order'),
    examples: {
      reads: [
        { text: 'Thereafter the numbers fell.', yields: [null, null] },
        { text: 'At the time it was called limited.', yields: [null, null] },
      ],
      skips: ['The then-president spoke.', 'They came sooner than later than expected.'],
    },
  },
];
