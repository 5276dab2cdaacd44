import type { AnaphoricTime, TimeExpression } from '../expression.js';
import { readCount, readUnit, undated } from '../reading.js';
import type { TimeMatch, TimeRule } from '../time-rule.js';

const anaphoric = (unit: AnaphoricTime['unit'], offset = 0, more: Partial<AnaphoricTime> = {}): AnaphoricTime => ({
  kind: 'anaphoric',
  direction: 'in',
  unit,
  offset,
  ...more,
});

/** A unit of the calendar, or the day that a time of day belongs to. */
function unitOf(match: TimeMatch): { unit: AnaphoricTime['unit']; times: number } {
  return match.word('daypart') === undefined ? readUnit(match) : { unit: 'day', times: 1 };
}

function neighbour(match: TimeMatch, step: number): TimeExpression {
  const { unit, times } = unitOf(match);
  const next = match.word('step') === 'next' && unit !== 'day';
  return anaphoric(unit, step * times, next ? { orPublication: true } : {});
}

function shifted(match: TimeMatch): TimeExpression | null {
  const count = readCount(match);
  if (count === undefined) return null;
  const { unit, times } = readUnit(match);
  const offset = count * times * (match.number('step') as number);
  if (unit === 'decade') return anaphoric('year', 10 * offset);
  return unit === 'century' ? anaphoric('year', 100 * offset) : anaphoric(unit, offset);
}

/** Times counted from the dated event before: "that day", "two weeks later", "the following year". */
export const anaphoricRules: readonly TimeRule[] = [
  {
    id: 'time/that-unit',
    description: 'That day, the same week, that year: the unit that the event before falls in.',
    anchors: ['UNIT', 'DAYPART'],
    pattern:
      '(?:(?:later|earlier|early|late) (?:on)? (?:in)?)? (?:that (?:same|very)?|the (?:very)? same) (?:unit:UNIT|daypart:DAYPART) (?!DASH)',
    express: (match) => anaphoric(unitOf(match).unit),
    examples: {
      reads: [
        { text: 'That day nobody fired.', yields: ['2018-01-30', '2018-01-30'] },
        { text: 'They were released that same week.', yields: ['2018-01-29', '2018-02-04'] },
        { text: 'He resigned later that year.', yields: ['2018-01-01', '2018-12-31'] },
      ],
      skips: ['They know that weeks matter.'],
    },
  },
  {
    id: 'time/neighbour-unit',
    description: 'The next day, the following year, the previous month: the unit beside that of the event before.',
    anchors: ['UNIT', 'DAYPART'],
    pattern: '(?:early|late|the end of)? the (?:very)? step:NEIGHBOUR (?:unit:UNIT|daypart:DAYPART) (?!of|DASH)',
    express: (match) => neighbour(match, match.number('step') as number),
    examples: {
      reads: [
        { text: 'The next day the depot burned.', yields: ['2018-01-31', '2018-01-31'] },
        { text: 'It was worse the previous month.', yields: ['2017-12-01', '2017-12-31'] },
        { text: 'They came back the following year.', yields: ['2019-01-01', '2019-12-31'] },
      ],
      skips: ['The next two days were calm.', 'Next year they leave.'],
    },
  },
  {
    id: 'time/unit-beside',
    description: 'The day before, the year after: the unit beside that of the event.',
    anchors: ['UNIT', 'DAYPART'],
    pattern: '(?<!of) the (?:unit:UNIT|daypart:DAYPART) step:STEP (?!yesterday|tomorrow|on)',
    express: (match) =>
      match.number('step') === undefined || match.word('step') === 'on'
        ? null
        : neighbour(match, match.number('step') as number),
    examples: {
      reads: [
        { text: 'The day before, a patrol had vanished.', yields: ['2018-01-29', '2018-01-29'] },
        { text: 'The year after, they returned.', yields: ['2019-01-01', '2019-12-31'] },
      ],
      skips: ['The day before yesterday it rained.'],
    },
  },
  {
    id: 'time/shifted',
    description: 'So many days, weeks, months or years after or before the event, in the unit that is named.',
    anchors: ['UNIT', 'UNITS'],
    pattern: '{amount} unit:UNIT/UNITS step:STEP (?!than)',
    express: shifted,
    examples: {
      reads: [
        { text: 'Two days after the murder they voted.', yields: ['2018-02-01', '2018-02-01'] },
        { text: 'Three months later the post was given up.', yields: ['2018-04-01', '2018-04-30'] },
        { text: 'A week earlier a bridge had been blown.', yields: ['2018-01-22', '2018-01-28'] },
      ],
      skips: ['Days later they voted.'],
    },
  },
  {
    id: 'time/hours-later',
    description: 'Hours or minutes later or before: the day of the event.',
    anchors: ['SHORTTERM'],
    pattern: '{near}? (?:a|an|the)? (?:N|VAGUE of?)? SHORTTERM step:STEP',
    express: () => anaphoric('same'),
    examples: {
      reads: [
        { text: 'Hours later a second shell fell.', yields: ['2018-01-30', '2018-01-30'] },
        { text: 'A few hours after the pact they landed.', yields: ['2018-01-30', '2018-01-30'] },
      ],
      skips: ['They waited for hours.'],
    },
  },
  {
    id: 'time/vague-shift',
    description: 'Days later, weeks after, within months of: no date.',
    anchors: ['UNITS', 'UNIT', 'SHORTTERM', 'shortly', 'soon', 'long'],
    pattern:
      '(?:(?:just|only)? (?:a)? (?:VAGUE of?)? UNITS STEP|within (?:the)? (?:a|N|VAGUE)? (?:UNIT|UNITS|SHORTTERM) of|within (?:UNITS|SHORTTERM)|shortly STEP (?!N (?:COLON NUMERAL)? (?:am|pm|a|p))|soon STEP|not long STEP)'.replaceAll(
        'step:STEP',
        'STEP',
      ),
    express: () => undated('vague'),
    examples: {
      reads: [
        { text: 'Weeks later they gave up.', yields: [null, null] },
        { text: 'The state will fall within months of the pullout.', yields: [null, null, 'future'] },
      ],
      skips: ['Two weeks later they gave up.'],
    },
  },
  {
    id: 'time/since-then',
    description: 'Since then, ever since: open from the start of the time before.',
    anchors: ['since'],
    pattern:
      '(?:ever since (?:then)? (?!N|YEAR|MONTH|WEEKDAY|the|DEIXIS)|since (?:then|that (?:time|date|point)|that UNIT))',
    express: () => anaphoric('same', 0, { direction: 'since' }),
    examples: {
      reads: [
        { text: 'Since then nobody has dared.', yields: ['2018-01-30', null] },
        { text: 'It has been shut ever since.', yields: ['2018-01-30', null] },
      ],
      skips: ['They know since they were there.'],
    },
  },
  {
    id: 'time/by-then',
    description: 'By then, until then, before then: open to the time before.',
    anchors: ['then'],
    pattern: '(?:by|until|till|up to|before|up until) (?:then|that (?:time|date|point))',
    express: () => anaphoric('same', 0, { direction: 'until' }),
    examples: {
      reads: [{ text: 'Until then all had been quiet.', yields: [null, '2018-01-30'] }],
      skips: ['Then all was quiet.'],
    },
  },
  {
    id: 'time/same-time',
    description: 'Around the same time: the time before.',
    anchors: ['time'],
    pattern: '(?:around|about) (?:the same|that|this) time',
    express: () => anaphoric('same'),
    examples: {
      reads: [{ text: 'Around the same time envoys flew out.', yields: ['2018-01-30', '2018-01-30'] }],
      skips: ['At the same time he is a poet.'],
    },
  },
  {
    id: 'time/end-of-day',
    description: 'By the end of the day: up to the day of the event before, else to the publication date.',
    anchors: ['UNIT'],
    pattern: '(?:by|before|until) (?:the)? (?:end|close) of (?:the|that|this)? day (?!of)',
    express: () => anaphoric('day', 0, { direction: 'until', orPublication: true }),
    examples: {
      reads: [{ text: 'By the end of the day the dam had burst.', yields: [null, '2018-01-30'] }],
      skips: ['At the end of the day it is a dam.'],
    },
  },
  {
    id: 'time/overnight',
    description: 'Overnight: the day before to the day of the event, else to the publication date.',
    anchors: ['overnight'],
    pattern: 'overnight (?!DASH)',
    express: () => anaphoric('overnight', 0, { orPublication: true }),
    examples: {
      reads: [{ text: 'Overnight the dam was mined.', yields: ['2018-01-29', '2018-01-30'] }],
      skips: ['An overnight-only pass was given.'],
    },
  },
  {
    id: 'time/time-of-day',
    description: 'Midday, at dawn, after dark, during the night: the day of the event before.',
    anchors: ['TWILIGHT', 'DAYPART'],
    pattern:
      '(?:(?:shortly|just)? (?:at|before|after|around|by|about|near|until|since|toward|towards) (?:the|about)? TWILIGHT (?!DASH|(?<=(?:by|until|since)(?:the|about)?TWILIGHT)on? (?:WEEKDAY|MONTH|SHORTMONTH|DAY (?:MONTH|SHORTMONTH)))|(?:in|during) the (?:early|late)? (?:hours of (?:the)?)? DAYPART (?!of)|TWILIGHT (?=strike|raid))',
    express: () => anaphoric('same'),
    examples: {
      reads: [
        { text: 'At midday the column reached the river.', yields: ['2018-01-30', '2018-01-30'] },
        { text: 'Looters came after dark.', yields: ['2018-01-30', '2018-01-30'] },
      ],
      skips: ['They were kept in the dark.'],
    },
  },
  {
    id: 'time/clock',
    description: 'A time of the clock: the day of the event before.',
    anchors: ['m', 'am', 'pm'],
    pattern:
      '(?:at|around|about|by|until|before|after|since) (?:about|around)? N (?:COLON NUMERAL)? (?:am|pm|(?:a|p) DOT m DOT?) (?!DOT|(?:on)? (?:WEEKDAY|MONTH|SHORTMONTH|DAY|today|yesterday|tomorrow))',
    express: () => anaphoric('same'),
    examples: {
      reads: [{ text: 'The alarm rang at 4:30 a.m. in the camp.', yields: ['2018-01-30', '2018-01-30'] }],
      skips: ['The score was 3 to 2 at 12:20 of play.'],
    },
  },
];
