import type { CalendarPeriod } from '../expression.js';
import { calendar, undated } from '../reading.js';
import type { TimeMatch, TimeRule } from '../time-rule.js';

type Week = Extract<CalendarPeriod, { unit: 'weekday' }>['week'];

const weekday = (match: TimeMatch, week: Week) =>
  calendar({ unit: 'weekday', weekday: match.number('weekday') as number, week });

const weeks = { last: 'last_week', this: 'this_week', next: 'next_week' } as const;
const dayTime = '(?:at? (?:DAYPART|TWILIGHT))?';

/** Days of the week. */
export const weekdayRules: readonly TimeRule[] = [
  {
    id: 'time/weekday',
    description: 'A day of the week, with or without the time of day.',
    anchors: ['WEEKDAY'],
    pattern: `(?<!NTH) (?:the PART? (?:SHORTTERM|DAYPART) of|(?:the)? (?:end|close|start) of|(?:PART|earlier|later) (?:on)?)? weekday:WEEKDAY ${dayTime}`,
    express: (match) => weekday(match, 'nearest'),
    examples: {
      reads: [
        { text: 'The envoy arrived on Friday.', yields: ['2018-02-02', '2018-02-02'] },
        { text: 'The ministry said so late Tuesday.', yields: ['2018-01-30', '2018-01-30'] },
        { text: 'A convoy was hit Monday morning.', yields: ['2018-02-05', '2018-02-05'] },
        { text: 'In the early hours of Monday a mine went off.', yields: ['2018-02-05', '2018-02-05'] },
        { text: 'They will be gone by the end of Friday.', yields: [null, '2018-02-09', 'future'] },
        { text: 'The two will meet Friday.', yields: ['2018-02-09', '2018-02-09', 'future'] },
      ],
      skips: ['It is the third Sunday of Lent.', 'Bloody Sunday is remembered.'],
    },
  },
  {
    id: 'time/deictic-weekday',
    description: 'Last, this or next Monday.',
    anchors: ['WEEKDAY'],
    pattern: `(?:PART)? (?:this|the)? when:DEIXIS weekday:WEEKDAY ${dayTime}`,
    express(match) {
      const when = match.word('when') as string;
      if (when === 'this' || when === 'current') return weekday(match, 'this_week');
      if (when === 'next') return weekday(match, 'next_week');
      return weekday(match, when === 'last' || when === 'past' ? 'last' : 'next');
    },
    examples: {
      reads: [
        { text: 'Last Friday the mast was cut.', yields: ['2018-02-02', '2018-02-02'] },
        { text: 'They vote this Thursday.', yields: ['2018-02-08', '2018-02-08', 'future'] },
        { text: 'They vote next Tuesday.', yields: ['2018-02-13', '2018-02-13', 'future'] },
        { text: 'They vote this coming Tuesday.', yields: ['2018-02-06', '2018-02-06', 'future'] },
      ],
      skips: ['On Fridays they pray.'],
    },
  },
  {
    id: 'time/weekday-of-week',
    description: 'A day of last, this or next week.',
    anchors: ['WEEKDAY'],
    pattern: `weekday:WEEKDAY ${dayTime} (?:of)? when:DEIXIS week`,
    express: (match) => weekday(match, weeks[match.value('when') as keyof typeof weeks]),
    examples: {
      reads: [
        { text: 'Shots were heard on Wednesday of last week.', yields: ['2018-01-31', '2018-01-31'] },
        { text: 'The brigade departs Monday next week.', yields: ['2018-02-12', '2018-02-12', 'future'] },
      ],
      skips: ['Last week was calm.'],
    },
  },
  {
    id: 'time/every-weekday',
    description: 'A day of the week that comes back: no date.',
    anchors: ['WEEKDAY', 'WEEKDAYS'],
    pattern: '(?:on? WEEKDAYS|(?:every|each) WEEKDAY)',
    express: () => undated('habit'),
    examples: {
      reads: [
        { text: 'Crowds gathered on Fridays.', yields: [null, null] },
        { text: 'Crowds gathered every Friday.', yields: [null, null] },
      ],
      skips: ['Crowds gathered on Friday.'],
    },
  },
];
