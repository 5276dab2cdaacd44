import type { TimeExpression, YearReference } from '../expression.js';
import { calendar, readPart, readYear } from '../reading.js';
import type { TimeMatch, TimeRule } from '../time-rule.js';

function month(match: TimeMatch): TimeExpression {
  return calendar({ unit: 'month', year: readYear(match), month: match.number('month') as number }, readPart(match));
}

/** Months with and without a year. "May" and "March" need a word beside them that makes them months. */
export const monthRules: readonly TimeRule[] = [
  {
    id: 'time/month-year',
    description: 'A month with its year, stated or as last, this or next year.',
    anchors: ['MONTH', 'VERBMONTH', 'SHORTMONTH'],
    pattern: '{part}? {month} {year}',
    express: month,
    examples: {
      reads: [
        { text: 'Raids began in August 2014.', yields: ['2014-08-01', '2014-08-31'] },
        { text: 'He was exiled in July of last year.', yields: ['2017-07-01', '2017-07-31'] },
        { text: 'They must leave by late May 2019.', yields: [null, '2019-05-31', 'future'] },
      ],
      skips: ['They may 2003 times have tried.'],
    },
  },
  {
    id: 'time/part-of-month',
    description: 'The early, middle or late days of a month, or its first or last days or weeks, without a year.',
    anchors: ['MONTH', 'VERBMONTH', 'SHORTMONTH'],
    pattern: '{part} (?:when:DEIXIS)? {month}',
    express: (match) =>
      calendar({ unit: 'month', year: sideOf(match), month: match.number('month') as number }, readPart(match)),
    examples: {
      reads: [
        { text: 'There were 900 of them as of late September.', yields: ['2017-09-21', '2017-09-30'] },
        { text: 'The camp was hit at the end of July.', yields: ['2017-07-21', '2017-07-31'] },
        { text: 'Patrols stopped in mid-May.', yields: ['2017-05-11', '2017-05-20'] },
        { text: 'It rained in the first week of January.', yields: ['2018-01-01', '2018-01-07'] },
      ],
      skips: ['The early march tired them.'],
    },
  },
  {
    id: 'time/month',
    description: 'A month without a year behind a word that governs times.',
    anchors: ['MONTH', 'VERBMONTH'],
    pattern: '(?<={governor}|(?:MONTH|VERBMONTH|SHORTMONTH)(?:to|and|or|through|until|DASH)) month:MONTH/VERBMONTH',
    express: month,
    examples: {
      reads: [
        { text: 'The deal was signed in November.', yields: ['2017-11-01', '2017-11-30'] },
        { text: 'All of them will be gone by May.', yields: [null, '2018-05-31', 'future'] },
      ],
      skips: ['They may march in columns.', 'May they rest.'],
    },
  },
  {
    id: 'time/deictic-month',
    description: 'Last, this or next March.',
    anchors: ['MONTH', 'VERBMONTH'],
    pattern: '(?:this|the)? when:DEIXIS month:MONTH/VERBMONTH',
    express: (match) => calendar({ unit: 'month', year: sideOf(match), month: match.number('month') as number }),
    examples: {
      reads: [
        { text: 'Last November the dam burst.', yields: ['2017-11-01', '2017-11-30'] },
        { text: 'They want it done by this September.', yields: [null, '2018-09-30', 'future'] },
        { text: 'A vote is due next March.', yields: ['2018-03-01', '2018-03-31', 'future'] },
        { text: 'This past December they met.', yields: ['2017-12-01', '2017-12-31'] },
      ],
      skips: ['Their last march was long.'],
    },
  },
  {
    id: 'time/that-month-by-name',
    description: 'That November: of the year of the event before.',
    anchors: ['MONTH', 'VERBMONTH'],
    pattern: '(?<!say|says|said|told|is|so) that month:MONTH/VERBMONTH (?!WORD|NAME)',
    express: (match) =>
      calendar({
        unit: 'month',
        year: 'that_year',
        month: (match.number('month') ?? match.number('verbmonth')) as number,
      }),
    examples: {
      reads: [{ text: 'The last of them left that November.', yields: ['2018-11-01', '2018-11-30'] }],
      skips: ['He said that May was cold.'],
    },
  },
  {
    id: 'time/month-modifier',
    description: 'A month that stands before a noun or without a governing word: "the February deadline".',
    anchors: ['MONTH', 'VERBMONTH'],
    pattern: '(?<!NAME) (?:month:MONTH|(?<=the|a) verbmonth:VERBMONTH (?=WORD)) (?!NAME|DASH)',
    weak: true,
    express: (match) => {
      const number = match.number('month') ?? (match.number('verbmonth') as number);
      return calendar({ unit: 'month', year: 'nearest', month: number });
    },
    examples: {
      reads: [
        { text: 'The November raid was costly.', yields: ['2017-11-01', '2017-11-30'] },
        { text: 'The March vote matters.', yields: ['2018-03-01', '2018-03-31', 'future'] },
      ],
      skips: ['Envoy April Glen left.', 'The march was long.'],
    },
  },
];

function sideOf(match: TimeMatch): YearReference {
  return (match.value('when') as YearReference | undefined) ?? 'nearest';
}
