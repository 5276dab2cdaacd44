import type { Rule } from '../../rule.js';
import type { ExampleInterval } from '../time-rule.js';

/** What a date rests on, beside the words: each resolved time names one of these. */
export const resolutionRules = [
  {
    id: 'time/as-stated',
    description: 'Day, month and year as far as they are given stand in the words.',
    examples: {
      reads: [{ text: 'They came in August 2014.', yields: ['2014-08-01', '2014-08-31'] }],
      skips: ['They came in August.'],
    },
  },
  {
    id: 'time/from-publication',
    description: 'Counted from the publication date; where that is a range, from its first day to its last.',
    examples: {
      reads: [{ text: 'They came last week.', yields: ['2018-01-29', '2018-02-04'] }],
      skips: ['They came in August 2014.'],
    },
  },
  {
    id: 'time/nearest-in-tense',
    description:
      "Of the days, months or seasons that come back, the nearest to publication on the side of the verb's tense; with a verb in the present the nearer one.",
    examples: {
      reads: [
        { text: 'They came in August.', yields: ['2017-08-01', '2017-08-31'] },
        { text: 'They will come in August.', yields: ['2018-08-01', '2018-08-31', 'future'] },
        { text: 'The town returns to them in July.', yields: ['2018-07-01', '2018-07-31', 'present'] },
      ],
      skips: ['They came in August 2014.'],
    },
  },
  {
    id: 'time/from-event-before',
    description: 'Counted from the dated event before; where that is not known to the day, its own interval.',
    examples: {
      reads: [{ text: 'They came two days later.', yields: ['2018-02-01', '2018-02-01'] }],
      skips: ['They came two days ago.'],
    },
  },
  {
    id: 'time/no-date',
    description: 'Words of time that give no date, or none that can be known: both bounds stay empty.',
    examples: {
      reads: [{ text: 'They have been there for months.', yields: [null, null] }],
      skips: ['They have been there since 2003.'],
    },
  },
] as const satisfies readonly Rule<ExampleInterval>[];

export type ResolutionRule = (typeof resolutionRules)[number]['id'];
