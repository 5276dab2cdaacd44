import type { TimeExpression } from '../expression.js';
import { relative } from '../reading.js';
import type { TimeRule } from '../time-rule.js';

const dayTime = '(?:at? (?:DAYPART|TWILIGHT))?';
const day = (offset: number) => (): TimeExpression => relative('day', offset);

/** Days named from the publication date: "yesterday", "tonight", "now". */
export const dayFromTodayRules: readonly TimeRule[] = [
  {
    id: 'time/today',
    description: 'The day of publication: "today", "tonight", "this morning".',
    anchors: ['today', 'tonight', 'DAYPART'],
    pattern: `(?:(?:earlier|later|late|early)? (?:today|tonight) ${dayTime}|(?:earlier|later)? (?:this) DAYPART)`,
    express: day(0),
    examples: {
      reads: [
        { text: 'He spoke with five leaders today.', yields: ['2018-02-05', '2018-02-05'] },
        { text: 'This morning two mines went off.', yields: ['2018-02-05', '2018-02-05'] },
      ],
      skips: ['USA Today reported it.', 'That morning it rained.'],
    },
  },
  {
    id: 'time/yesterday',
    description: 'The day before publication: "yesterday", "last night".',
    anchors: ['yesterday', 'DAYPART'],
    pattern: `(?:(?:earlier|late|early)? yesterday ${dayTime}|(?:late)? last DAYPART)`,
    express: day(-1),
    examples: {
      reads: [
        { text: 'The gate was blown up yesterday evening.', yields: ['2018-02-04', '2018-02-04'] },
        { text: 'Last night three huts burned.', yields: ['2018-02-04', '2018-02-04'] },
      ],
      skips: ['The night was long.'],
    },
  },
  {
    id: 'time/tomorrow',
    description: 'The day after publication.',
    anchors: ['tomorrow'],
    pattern: `(?:late|early)? tomorrow ${dayTime}`,
    express: day(1),
    examples: {
      reads: [{ text: 'A vote follows tomorrow.', yields: ['2018-02-06', '2018-02-06', 'future'] }],
      skips: ['Today they voted.'],
    },
  },
  {
    id: 'time/day-before-yesterday',
    description: 'The day before yesterday.',
    anchors: ['yesterday'],
    pattern: '(?:the)? day before yesterday',
    express: day(-2),
    examples: {
      reads: [{ text: 'The day before yesterday it was calm.', yields: ['2018-02-03', '2018-02-03'] }],
      skips: ['Yesterday it was calm.'],
    },
  },
  {
    id: 'time/day-after-tomorrow',
    description: 'The day after tomorrow.',
    anchors: ['tomorrow'],
    pattern: '(?:the)? day after tomorrow',
    express: day(2),
    examples: {
      reads: [{ text: 'They land the day after tomorrow.', yields: ['2018-02-07', '2018-02-07', 'future'] }],
      skips: ['They land tomorrow.'],
    },
  },
  {
    id: 'time/now',
    description: 'Now: the publication date.',
    anchors: ['NOW', 'present', 'moment', 'point', 'time', 'stage', 'days'],
    pattern:
      '(?:(?<!DASH)(?:right|as of|for|just|even|by)? (?!NAME now)NOW (?!DASH|defunct|famous)|at (?:the)? present (?:time)?|at (?:the moment|this moment|this point|this time|this stage)|(?:in)? these days)',
    express: day(0),
    examples: {
      reads: [
        { text: 'About 900 of them are there now.', yields: ['2018-02-05', '2018-02-05', 'present'] },
        { text: 'Currently the post is empty.', yields: ['2018-02-05', '2018-02-05', 'present'] },
        { text: 'At present nobody guards it.', yields: ['2018-02-05', '2018-02-05', 'present'] },
      ],
      skips: [
        'The now-defunct unit was feared.',
        'Now that they left, it is calm.',
        'Every now and then a shell falls.',
      ],
    },
  },
];
