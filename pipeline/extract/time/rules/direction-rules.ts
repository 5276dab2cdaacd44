import type { DirectionRule } from '../time-rule.js';

/** Words before a time that make it a bound. The longest that ends where the time begins is taken. */
export const directionRules: readonly DirectionRule[] = [
  {
    id: 'time/by',
    description: 'By, no later than, on or before: open at the start, up to the last day of the time.',
    direction: 'by',
    pattern:
      '(?:by|(?:no|not) later than|on or before) (?:around|about|the|a|an|its|their|his|at least)? (?:latest|(?:WORD)? deadline of)?',
    examples: {
      reads: [
        { text: 'The base will be empty by September.', yields: [null, '2018-09-30', 'future'] },
        { text: 'They had left by 2011.', yields: [null, '2011-12-31'] },
        { text: 'They will leave by a deadline of June 30.', yields: [null, '2018-06-30', 'future'] },
      ],
      skips: ['The base was emptied in September.'],
    },
  },
  {
    id: 'time/since',
    description: 'Since: from the first day of the time on, open at the end.',
    direction: 'since',
    pattern: '(?:ever)? since (?:at least|around|about|the|a)?',
    examples: {
      reads: [
        { text: 'The road has been shut since 2003.', yields: ['2003-01-01', null] },
        { text: 'Since at least March 2012 the strait has been mined.', yields: ['2012-03-01', null] },
        { text: 'Eighty have died since the beginning of this year.', yields: ['2018-01-01', null] },
      ],
      skips: ['The road was shut in 2003.'],
    },
  },
  {
    id: 'time/from',
    description: 'From, with no end named: from the first day of the time on.',
    direction: 'from',
    pattern: '(?:effective)? (?:as)? from (?:around|about|the)?',
    examples: {
      reads: [
        { text: 'From 2003 on the town was occupied.', yields: ['2003-01-01', null] },
        { text: 'The rule holds from next month.', yields: ['2018-03-01', null, 'future'] },
      ],
      skips: ['The town was held from 2003 to 2011.'],
    },
  },
  {
    id: 'time/until',
    description: 'Until, through: open at the start, up to the last day of the time.',
    direction: 'until',
    pattern:
      '(?:(?:up)? (?:until|till)|up to|through) (?:at least|about|around|the|much of|most of|the rest of|late into)?',
    examples: {
      reads: [
        { text: 'Forces remain until at least September 2025.', yields: [null, '2025-09-30', 'future'] },
        { text: 'The level is kept through much of 2016.', yields: [null, '2016-12-31', 'future'] },
      ],
      skips: ['Forces remained in September 2015.'],
    },
  },
  {
    id: 'time/into',
    description: 'Into: open at the start, up to the last day of the time.',
    direction: 'into',
    pattern: '(?:well|far|deep)? into (?:the)?',
    examples: {
      reads: [{ text: 'Training goes on into 2019.', yields: [null, '2019-12-31', 'future'] }],
      skips: ['They marched in 2014.'],
    },
  },
  {
    id: 'time/before',
    description:
      'Before, pre-: open at the start, up to the day before the time; before the end of a time is up to its last day.',
    direction: 'before',
    pattern: '(?:(?:shortly|just|long|even)? before|prior to|ahead of) (?:the|a)?|pre DASH',
    examples: {
      reads: [
        { text: 'The unit was formed before 2014.', yields: [null, '2013-12-31'] },
        { text: 'It must be ratified before the end of the year.', yields: [null, '2018-12-31', 'future'] },
        { text: 'Pre-2003 maps were used.', yields: [null, '2002-12-31'] },
      ],
      skips: ['The unit was formed in 2014.'],
    },
  },
  {
    id: 'time/after',
    description: 'After, beyond, post-: from the day after the time on, open at the end.',
    direction: 'after',
    pattern: '(?:(?:shortly|just|soon|right|immediately|long|even)? after|beyond|past|following) (?:the|a)?|post DASH',
    examples: {
      reads: [
        { text: 'No advisers are to stay after 2014.', yields: ['2015-01-01', null, 'future'] },
        { text: 'Fighting is likely to go on beyond Feb. 15.', yields: ['2018-02-16', null, 'future'] },
        { text: 'Any post-2014 mission will be small.', yields: ['2015-01-01', null, 'future'] },
      ],
      skips: ['No advisers stayed in 2014.'],
    },
  },
];

/** A time that stands before a word for a last day. Its pattern is what follows the time. */
export const deadlineRule: DirectionRule = {
  id: 'time/deadline',
  description: 'Before "deadline": open at the start, up to the last day of the time.',
  direction: 'by',
  pattern: "(?:'s)? (?:(?:WORD|NAME) (?:WORD|NAME)?)? deadline",
  examples: {
    reads: [{ text: 'They will meet the March pullout deadline.', yields: [null, '2018-03-31', 'future'] }],
    skips: ['They met in March.'],
  },
};

/** What a noun that a time belongs to stands behind, and what it begins with. */
export const attribution = {
  determiner: "the|a|an|its|their|his|her|our|this|'s",
  possessive: "'s (?:WORD|NAME|NUMERAL)",
  noun: '(?!is|was|will|has|had|were|are|when|where|and|or|of|in|on|at|to|by|for|from|with|as|that|which|who|after|before|since|until|but|while|the|a|an|said|says|would|could|may|to)(?:WORD|NAME|PLURAL)',
} as const;

/** An hour of the day before a time: what governs it, governs the hour ("*until 6 p.m.* on Friday", "*by midnight* Friday"). */
export const hourBefore =
  '(?:N (?:COLON NUMERAL)? (?:am|pm|(?:a|p) DOT m DOT?)|NUMERAL (?=gmt)|(?<=(?:by|until|till|since|from)about?)TWILIGHT) (?:local time|gmt)? COMMA? on?';

/** Words before a time that it stands in: part of its words, with no bound of their own. */
export const plainGovernors =
  '(?:as of|as (?:early|soon) as|as late as|as recently as|starting|beginning|dated|between|in|on|at|during|over|within|throughout|for|of|around|about|circa|some DASH? time|sometime) (?:the|a|an|about|around|at? OVER|some DASH? time|sometime|on|in|early|much of|most of|all of)?';
