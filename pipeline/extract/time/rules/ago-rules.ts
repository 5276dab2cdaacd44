import type { TimeExpression } from '../expression.js';
import { boundedBy, readCount, readUnit, relative, undated } from '../reading.js';
import type { TimeMatch, TimeRule } from '../time-rule.js';

function counted(match: TimeMatch, sign: 1 | -1): TimeExpression | null {
  const count = readCount(match);
  if (count === undefined) return null;
  const { unit, times } = readUnit(match);
  const offset = sign * count * times;
  if (unit === 'decade') return relative('year', 10 * offset);
  if (unit === 'century') return relative('year', 100 * offset);
  if (unit === 'weekend') return relative(unit, offset);
  return relative(unit, offset);
}

/** Times counted from the publication date: "a decade ago", "in two weeks". */
export const agoRules: readonly TimeRule[] = [
  {
    id: 'time/ago',
    description:
      'So many days, weeks, months or years before publication, in the unit that is named; a decade is ten years.',
    anchors: ['ago'],
    pattern: '(?:as)? (?:recently|long)? (?:as)? {amount} unit:UNIT/UNITS ago (?:today|this UNIT)?',
    express(match) {
      const time = counted(match, -1);
      if (time === null) return null;
      if (match.word('under') === undefined) return boundedBy(match, time);
      const { unit, times } = readUnit(match);
      return { kind: 'window', direction: 'in', unit, count: (readCount(match) as number) * times, side: 'past' };
    },
    examples: {
      reads: [
        { text: 'Twenty thousand were there a decade ago.', yields: ['2008-01-01', '2008-12-31'] },
        { text: 'The hangar burned three weeks ago.', yields: ['2018-01-15', '2018-01-21'] },
        { text: 'It had 20 three weeks ago.', yields: ['2018-01-15', '2018-01-21'] },
        { text: 'A year ago this week he resigned.', yields: ['2017-01-01', '2017-12-31'] },
        { text: 'He resigned three months ago.', yields: ['2017-11-01', '2017-11-30'] },
        { text: 'They left twenty-five years ago.', yields: ['1993-01-01', '1993-12-31'] },
        { text: 'The war began more than three years ago.', yields: [null, '2015-12-31'] },
      ],
      skips: ['They left years ago.'],
    },
  },
  {
    id: 'time/half-ago',
    description: 'Half a year, a decade or a century ago.',
    anchors: ['ago'],
    pattern: '(?:ABOUT|OVER than?)? half a? DASH? unit:UNIT ago',
    express(match) {
      const { unit } = readUnit(match);
      if (unit === 'year') return relative('month', -6);
      if (unit === 'decade') return relative('year', -5);
      return unit === 'century' ? relative('year', -50) : undated('vague');
    },
    examples: {
      reads: [{ text: 'The wall fell half a century ago.', yields: ['1968-01-01', '1968-12-31'] }],
      skips: ['Half the men left.'],
    },
  },
  {
    id: 'time/hours-ago',
    description: 'Hours or minutes ago: the day of publication.',
    anchors: ['ago'],
    pattern: '{near}? (?:a|an)? (?:N|VAGUE of?)? SHORTTERM ago',
    express: () => relative('day', 0),
    examples: {
      reads: [{ text: 'The blast came just two hours ago.', yields: ['2018-02-05', '2018-02-05'] }],
      skips: ['The blast came two days ago.'],
    },
  },
  {
    id: 'time/vague-ago',
    description: 'Weeks ago, a few years ago, long ago: no date.',
    anchors: ['ago'],
    pattern:
      '(?:(?:just|only)? (?:a)? (?:VAGUE of?)? UNITS|(?:not)? (?:so|too)? long|some time|a while|ages|generations) ago',
    express: () => undated('vague'),
    examples: {
      reads: [
        { text: 'The pullout began weeks ago.', yields: [null, null] },
        { text: 'It all began a few months ago.', yields: [null, null] },
      ],
      skips: ['It all began two months ago.'],
    },
  },
  {
    id: 'time/from-now',
    description: 'So many days, weeks, months or years after publication, in the unit that is named.',
    anchors: ['now', 'hence'],
    pattern: '{amount} unit:UNIT/UNITS (?:from now|hence)',
    express: (match) => counted(match, 1),
    examples: {
      reads: [{ text: 'The mandate ends two years from now.', yields: ['2020-01-01', '2020-12-31', 'future'] }],
      skips: ['They live there now.'],
    },
  },
  {
    id: 'time/in-amount',
    description: 'In so many weeks: in a plan the unit that lies so far ahead; in an account of the past no date.',
    anchors: ['UNIT', 'UNITS'],
    pattern:
      "(?<!NTH|once|twice|time|times) in (?!ABOUT? ARTICLE) {amount} unit:UNIT/UNITS (?:APOS|'s)? (?:time)? (?!of)",
    express(match) {
      const time = counted(match, 1);
      return time?.kind === 'relative' ? { ...time, onlyFuture: true } : time;
    },
    examples: {
      reads: [
        { text: 'The last plane leaves in two weeks.', yields: ['2018-02-19', '2018-02-25', 'future'] },
        { text: 'A new chief takes over in six months.', yields: ['2018-08-01', '2018-08-31', 'future'] },
        { text: 'They took the valley in two weeks.', yields: [null, null] },
      ],
      skips: ['In two weeks of fighting forty died.'],
    },
  },
];
