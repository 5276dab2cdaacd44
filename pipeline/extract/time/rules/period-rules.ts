import type { TimeExpression, Unit } from '../expression.js';
import { calendar, readPart, readUnit, relative, undated } from '../reading.js';
import type { TimeMatch, TimeRule } from '../time-rule.js';

const steps: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

function period(match: TimeMatch, offset: number): TimeExpression | null {
  const { unit, times } = readUnit(match);
  if (unit === 'day' || times > 1) return null;
  return relative(unit, offset, { part: readPart(match) });
}

const extended = (match: TimeMatch, extent: 'so_far' | 'to_come'): TimeExpression =>
  relative(readUnit(match).unit, 0, { extent });

/** Weeks, months, years named from the publication date: "last year", "the end of the month". */
export const periodRules: readonly TimeRule[] = [
  {
    id: 'time/deictic-period',
    description: 'Last, this or next week, month, quarter, year, decade or weekend, or a part of it.',
    anchors: ['UNIT'],
    pattern: '(?:{part}|(?<!the)) when:DEIXIS unit:UNIT (?!of|DASH)',
    express(match) {
      const when = match.word('when') as string;
      if (when === 'past' || when === 'coming' || when === 'upcoming') return null;
      return period(match, steps[match.value('when') as string] as number);
    },
    examples: {
      reads: [
        { text: 'They signed it last year.', yields: ['2017-01-01', '2017-12-31'] },
        { text: 'Last week a drone was lost.', yields: ['2018-01-29', '2018-02-04'] },
        { text: 'The rest go home next month.', yields: ['2018-03-01', '2018-03-31', 'future'] },
        { text: 'It should have begun in the middle of last year.', yields: ['2017-05-01', '2017-08-31'] },
        { text: 'It will reach that level by early next year.', yields: [null, '2019-03-31', 'future'] },
        { text: 'He toured the front last weekend.', yields: ['2018-02-03', '2018-02-04'] },
      ],
      skips: ['It was the last week of the siege.', 'The next day they left.'],
    },
  },
  {
    id: 'time/this-time',
    description: 'This time last or next year: the month that lies a year off.',
    anchors: ['time'],
    pattern: '(?:about|around)? this time when:last/next year',
    express: (match) => relative('month', match.word('when') === 'last' ? -12 : 12),
    examples: {
      reads: [
        { text: 'By this time next year they will be gone.', yields: [null, '2019-02-28', 'future'] },
        { text: 'It had more of them this time last year.', yields: ['2017-02-01', '2017-02-28'] },
      ],
      skips: ['This time they stayed.'],
    },
  },
  {
    id: 'time/unit-after-next',
    description: 'The week after next, the year before last.',
    anchors: ['UNIT'],
    pattern: '(?:the)? unit:UNIT (?:after next|before:before last) (?!UNIT|UNITS|MONTH|WEEKDAY)',
    express: (match) => period(match, match.word('before') === undefined ? 2 : -2),
    examples: {
      reads: [
        { text: 'They meet the week after next.', yields: ['2018-02-19', '2018-02-25', 'future'] },
        { text: 'It was agreed the year before last.', yields: ['2016-01-01', '2016-12-31'] },
      ],
      skips: ['It was agreed the week before.'],
    },
  },
  {
    id: 'time/day-of-month-around',
    description: 'A day by its number in last, this or next month.',
    anchors: ['ORDINAL'],
    pattern: '(?:the)? day:ORDINAL of when:DEIXIS month',
    express: (match) =>
      relative('month', steps[match.value('when') as string] as number, {
        part: { nth: match.number('day') as number, unit: 'day' },
      }),
    examples: {
      reads: [{ text: 'He flew in on the 20th of last month.', yields: ['2018-01-20', '2018-01-20'] }],
      skips: ['He flew in last month.'],
    },
  },
  {
    id: 'time/recent-weekend',
    description: 'The past or coming weekend.',
    anchors: ['weekend'],
    pattern: '(?:this|the) when:past/coming weekend',
    express: (match) => relative('weekend', match.word('when') === 'past' ? -1 : 0),
    examples: {
      reads: [
        { text: 'Two posts were overrun this past weekend.', yields: ['2018-02-03', '2018-02-04'] },
        { text: 'They meet this coming weekend.', yields: ['2018-02-10', '2018-02-11', 'future'] },
      ],
      skips: ['It was a long weekend.'],
    },
  },
  {
    id: 'time/the-weekend',
    description: "The weekend on the side of the verb's tense.",
    anchors: ['weekend'],
    pattern: '(?<=over|at|on|during|through|throughout|by|before|until|since) the weekend (?!of)',
    express: () => relative('weekend', 0),
    examples: {
      reads: [
        { text: 'Shells fell over the weekend.', yields: ['2018-02-03', '2018-02-04'] },
        { text: 'Battles raged throughout the weekend.', yields: ['2018-02-03', '2018-02-04'] },
        { text: 'He flies there at the weekend.', yields: ['2018-02-10', '2018-02-11', 'future'] },
      ],
      skips: ['The weekend of rage is over.'],
    },
  },
  {
    id: 'time/part-of-period',
    description:
      'The beginning, middle or end of the week, month or year that is now: "the end of the year", "mid-week", "year-end".',
    anchors: ['UNIT'],
    pattern:
      "(?:{part} unit:UNIT|(?:the)? (?:of)? yearend:year/month/week/decade (?:'s)? DASH? edgeword:end) (?!of|DASH|old)",
    express(match) {
      const word = match.word('yearend');
      if (word !== undefined) return relative(word as Unit, 0, { part: 'end' });
      return period(match, 0);
    },
    examples: {
      reads: [
        { text: 'They will be out by the end of the year.', yields: [null, '2018-12-31', 'future'] },
        { text: "A decision is due by year's end.", yields: [null, '2018-12-31', 'future'] },
        { text: 'A census is due by the year-end.', yields: [null, '2018-12-31', 'future'] },
        { text: 'The second half of the year will be worse.', yields: ['2018-07-01', '2018-12-31', 'future'] },
      ],
      skips: ['At the end of the day nobody won.'],
    },
  },
  {
    id: 'time/quarter',
    description: 'A quarter of a year that is not named.',
    anchors: ['quarter'],
    pattern: '(?<=in|by|during|since|until|before|after|for|of) (?:the)? nth:NTH quarter (?!of|final|DASH)',
    express(match) {
      const quarter = match.number('nth') as number;
      return quarter < 1 || quarter > 4 ? null : calendar({ unit: 'quarter', year: 'nearest', quarter });
    },
    examples: {
      reads: [
        { text: 'Losses doubled in the third quarter.', yields: ['2017-07-01', '2017-09-30'] },
        { text: 'The last brigade goes in the second quarter.', yields: ['2018-04-01', '2018-06-30', 'future'] },
      ],
      skips: ['A quarter of them left.', 'Losses doubled in the last quarter.'],
    },
  },
  {
    id: 'time/so-far',
    description: 'Earlier in the running period, up to the publication date.',
    anchors: ['UNIT'],
    pattern: '(?:(?:earlier|already|(?:so|thus) far) (?:in)? (?:this|the) unit:UNIT|this after:UNIT (?:so|thus) far)',
    express(match) {
      if (match.word('after') === undefined) return extended(match, 'so_far');
      return relative(readUnit(match, 'after').unit, 0, { extent: 'so_far' });
    },
    examples: {
      reads: [
        { text: 'He visited the base earlier this month.', yields: ['2018-02-01', '2018-02-05'] },
        { text: 'Eighty have died so far this year.', yields: ['2018-01-01', '2018-02-05'] },
        { text: 'The plan was leaked earlier this week.', yields: ['2018-02-05', '2018-02-05'] },
      ],
      skips: ['He visited the base earlier.'],
    },
  },
  {
    id: 'time/to-come',
    description: 'Later in the running period, from the publication date on.',
    anchors: ['UNIT'],
    pattern: '(?:later (?:on)? (?:in)?|(?:the)? (?:rest|remainder) of) (?:this|the) unit:UNIT',
    express: (match) => extended(match, 'to_come'),
    examples: {
      reads: [
        { text: 'Security talks follow later this year.', yields: ['2018-02-05', '2018-12-31', 'future'] },
        { text: 'They will stay for the rest of the month.', yields: ['2018-02-05', '2018-02-28', 'future'] },
      ],
      skips: ['They will follow later.'],
    },
  },
  {
    id: 'time/recurring-period',
    description: 'Every day, each week: no date.',
    anchors: ['UNIT', 'UNITS', 'HABIT', 'DAYPART'],
    pattern: '(?:(?:every|each) (?:other|few|N)? (?:UNIT|UNITS|DAYPART)|(?!CAPITAL)HABIT)',
    weak: true,
    express: () => undated('habit'),
    examples: {
      reads: [{ text: 'They fly daily and shoot every night.', yields: [null, null] }],
      skips: ['The Daily Herald said so.'],
    },
  },
];
