import { isRealDay } from '../day.js';
import type { TimeExpression } from '../expression.js';
import { famousDates } from '../lexicon/named-days.js';
import { calendar, readYear } from '../reading.js';
import type { TimeMatch, TimeRule } from '../time-rule.js';

const months = ['MONTH', 'VERBMONTH', 'SHORTMONTH'];
/** A leap year, for dates that do not name their year. */
const leapYear = 2000;

function dayOfMonth(match: TimeMatch, name = 'day'): TimeExpression | null {
  const month = match.number('month') as number;
  const day = match.number(name) as number;
  const year = readYear(match);
  if (!isRealDay(typeof year === 'number' ? year : leapYear, month, day)) return null;
  const famous = famousDates.find((date) => date.month === month && date.day === day);
  if (famous === undefined || year !== 'nearest') return calendar({ unit: 'day', year, month, day });
  return calendar({ unit: 'day', year, month, day, named: `${famous.year}-${pad(month)}-${pad(day)}` });
}

const pad = (number: number) => String(number).padStart(2, '0');

function daysOfMonth(match: TimeMatch): TimeExpression | null {
  const from = dayOfMonth(match, 'day');
  const to = dayOfMonth(match, 'last');
  if (from?.kind !== 'calendar' || to?.kind !== 'calendar') return null;
  const days = (match.number('last') as number) - (match.number('day') as number);
  if (days <= 0 || (match.word('and') !== undefined && match.word('between') === undefined && days > 1)) return null;
  return { kind: 'range', direction: 'in', from, to };
}

/** Days by month and number, in the orders and shapes that news writes. */
export const dayRules: readonly TimeRule[] = [
  {
    id: 'time/month-day',
    description: 'A day as month and number, with or without weekday and year.',
    anchors: months,
    pattern:
      '(?:last|(?:PART|earlier|later) on?)? (?:WEEKDAY/SHORTDAY COMMA?)? {month} (?:the)? day:DAY (?!UNITS|SLASH|DASH UNIT|COLON) {year}?',
    express: (match) => dayOfMonth(match),
    examples: {
      reads: [
        { text: 'The garrison left on Feb. 15, 1989.', yields: ['1989-02-15', '1989-02-15'] },
        { text: 'They will go home on March 3.', yields: ['2018-03-03', '2018-03-03', 'future'] },
        { text: 'On Friday, Dec. 8, the bridge fell.', yields: ['2017-12-08', '2017-12-08'] },
        { text: 'The mine went off last Dec. 12.', yields: ['2017-12-12', '2017-12-12'] },
        { text: 'Security was tightened after Sept. 11.', yields: ['2001-09-12', null] },
      ],
      skips: ['The army may 15 times have crossed the river.', 'In May 1,500 recruits arrived.'],
    },
  },
  {
    id: 'time/day-month',
    description: 'A day as number and month, with or without weekday and year.',
    anchors: months,
    pattern:
      '(?:(?:PART|earlier|later) on?)? (?:WEEKDAY/SHORTDAY COMMA? (?:the)?)? (?<!MONTH|VERBMONTH|SHORTMONTH) day:DAY of? {month} (?!DAY) {year}?',
    express: (match) => dayOfMonth(match),
    examples: {
      reads: [
        { text: 'The last convoy crossed the border on 15 February 1989.', yields: ['1989-02-15', '1989-02-15'] },
        { text: 'The camp was shelled on the 3rd of January.', yields: ['2018-01-03', '2018-01-03'] },
      ],
      skips: ['He commanded 400 March volunteers.'],
    },
  },
  {
    id: 'time/days-of-month',
    description: 'Days of one month, first and last: "Dec. 1 and 2", "Jan. 3-5".',
    anchors: months,
    pattern:
      '(?:between:between|from)? {month} day:DAY (?:DASH|to|through|until|and:and|or) last:DAY (?!MONTH|PLURAL|UNITS|DASH|COLON) {year}?',
    express: daysOfMonth,
    examples: {
      reads: [
        { text: 'The exercise ran from Jan. 3 to 5.', yields: ['2018-01-03', '2018-01-05'] },
        { text: 'The troops fly home between March 1 and 4.', yields: ['2018-03-01', '2018-03-04', 'future'] },
        { text: 'Talks were held Dec. 1 and 2, 2016.', yields: ['2016-12-01', '2016-12-02'] },
      ],
      skips: ['On Jan. 3 and 12 soldiers were hurt.'],
    },
  },
  {
    id: 'time/days-before-month',
    description: 'Days of one month with the month behind them: "3-5 January 2003".',
    anchors: months,
    pattern: '(?:between:between|from)? day:DAY (?:DASH|to|through|until|and:and|or) last:DAY of? {month} {year}?',
    express: daysOfMonth,
    examples: {
      reads: [{ text: 'The summit of 3-5 January 2003 failed.', yields: ['2003-01-03', '2003-01-05'] }],
      skips: ['The vote was 12 to 5 in March.'],
    },
  },
  {
    id: 'time/iso-day',
    description: 'A day as ISO 8601 writes it.',
    anchors: ['YEAR'],
    pattern: '(?<!DASH) year:YEAR DASH month:DAY DASH day:DAY (?!DASH)',
    express: (match) => dayOfMonth(match),
    examples: {
      reads: [{ text: 'The order dated 2017-11-30 was secret.', yields: ['2017-11-30', '2017-11-30'] }],
      skips: ['Call 2017-31-30 for details.'],
    },
  },
  {
    id: 'time/numeric-day',
    description:
      'A day in figures; where day and month can change places and the publication date does not decide, from the earlier to the later reading.',
    anchors: ['YEAR'],
    pattern: 'first:DAY SLASH second:DAY SLASH year:YEAR',
    express: (match) =>
      numericDay(match.number('first') as number, match.number('second') as number, match.number('year') as number),
    examples: {
      reads: [
        { text: 'Release 20/09/2000 follows.', yields: ['2000-09-20', '2000-09-20'] },
        { text: 'Signed 09/20/2000 at the base.', yields: ['2000-09-20', '2000-09-20'] },
        { text: 'Signed 03/04/2003 at the base.', yields: ['2003-03-04', '2003-04-03'] },
      ],
      skips: ['File 31/31/2000 was opened.'],
    },
  },
  {
    id: 'time/dotted-day',
    description: 'A day in figures parted by stops, day first.',
    anchors: ['DOTTED'],
    pattern: 'first:DOTTED',
    express(match) {
      const [day, month, year] = match.phrase.split('.').map(Number) as [number, number, number];
      return isRealDay(year, month, day) ? calendar({ unit: 'day', year, month, day }) : null;
    },
    examples: {
      reads: [{ text: 'The mandate of 4.12.2016 expired.', yields: ['2016-12-04', '2016-12-04'] }],
      skips: ['Version 44.12.2016 was issued.'],
    },
  },
];

function numericDay(first: number, second: number, year: number): TimeExpression | null {
  const dayFirst = isRealDay(year, second, first);
  const monthFirst = isRealDay(year, first, second);
  if (dayFirst && monthFirst && first !== second) return calendar({ unit: 'numeric', first, second, year });
  if (dayFirst) return calendar({ unit: 'day', year, month: second, day: first });
  return monthFirst ? calendar({ unit: 'day', year, month: first, day: second }) : null;
}
