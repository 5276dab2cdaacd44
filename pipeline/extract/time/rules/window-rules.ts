import type { TimeExpression } from '../expression.js';
import { readCount, readUnit, undated } from '../reading.js';
import type { TimeMatch, TimeRule } from '../time-rule.js';

function stretch(match: TimeMatch, side: 'past' | 'coming'): TimeExpression | null {
  const count = match.word('count') === undefined ? 1 : readCount(match);
  if (count === undefined) return null;
  if (match.word('hours') !== undefined) {
    return { kind: 'window', direction: 'in', unit: 'hour', count, side };
  }
  const { unit, times } = readUnit(match);
  return unit === 'weekend' ? null : { kind: 'window', direction: 'in', unit, count: count * times, side };
}

const over = '(?:in|over|during|within|for|throughout|across|through)';

/** Stretches that end or begin with the publication date: "the past week", "within 30 days". */
export const windowRules: readonly TimeRule[] = [
  {
    id: 'time/past-units',
    description: 'The last so many days, weeks or years up to publication: that many counted back from it.',
    anchors: ['UNIT', 'UNITS', 'SHORTTERM'],
    pattern: `${over}? (?:at least)? (?:the|this|these)? PASTWARD {amount} (?:unit:UNIT/UNITS|hours:SHORTTERM) (?!of|'s|before|in (?:office|power|MONTH|VERBMONTH))`,
    express: (match) => stretch(match, 'past'),
    examples: {
      reads: [
        { text: 'Over the last four days it has snowed.', yields: ['2018-02-01', '2018-02-05'] },
        { text: 'Nine men were killed in the past 24 hours.', yields: ['2018-02-04', '2018-02-05'] },
        { text: 'It flooded twice in the last ten years.', yields: ['2008-02-05', '2018-02-05'] },
      ],
      skips: ['In the last two weeks of the siege nobody slept.', 'The last four men left.'],
    },
  },
  {
    id: 'time/previous-units',
    description:
      'The previous so many hours, days or years: counted back from the dated event before, else from publication.',
    anchors: ['UNIT', 'UNITS', 'SHORTTERM'],
    pattern: `${over} the previous/preceding {amount} (?:unit:UNIT/UNITS|hours:SHORTTERM) (?!of|'s)`,
    express: (match) => {
      const time = stretch(match, 'past');
      return time?.kind === 'window' ? { ...time, fromEvent: true } : time;
    },
    examples: {
      reads: [
        { text: 'Nine fell over the previous 24 hours.', yields: ['2018-01-29', '2018-01-30'] },
        { text: 'It flooded twice in the previous ten years.', yields: ['2008-01-30', '2018-01-30'] },
      ],
      skips: ['In the previous two weeks of the siege nobody slept.', 'The previous four men left.'],
    },
  },
  {
    id: 'time/past-unit',
    description: 'The past week, month or year: the seven days, the month, the twelve months up to publication.',
    anchors: ['UNIT'],
    pattern: `${over}? (?:the|this)? (?:(?<=the) PASTWARD|past) unit:UNIT (?!of|DASH)`,
    express: (match) => (readUnit(match).unit === 'day' ? null : stretch(match, 'past')),
    examples: {
      reads: [
        { text: 'They have flown out over the past week.', yields: ['2018-01-29', '2018-02-05'] },
        { text: 'In the past year forty were hurt.', yields: ['2017-02-05', '2018-02-05'] },
        { text: 'Little changed in the last month.', yields: ['2018-01-05', '2018-02-05'] },
      ],
      skips: ['Last week forty were hurt.', 'In the last month of the war he fled.'],
    },
  },
  {
    id: 'time/coming-units',
    description: 'The next so many days, weeks or years: from publication to that much later.',
    anchors: ['UNIT', 'UNITS', 'SHORTTERM'],
    pattern: `${over}? (?:the|these)? COMING {amount} (?:unit:UNIT/UNITS|hours:SHORTTERM) (?!of|'s)`,
    express: (match) => stretch(match, 'coming'),
    examples: {
      reads: [
        { text: 'Two battalions leave in the next two weeks.', yields: ['2018-02-05', '2018-02-19', 'future'] },
        { text: 'The rest follow within the next 48 hours.', yields: ['2018-02-05', '2018-02-07', 'future'] },
      ],
      skips: ['The next two battalions leave.'],
    },
  },
  {
    id: 'time/coming-unit',
    description: 'Over the next month, in the coming year: from publication to that much later.',
    anchors: ['UNIT'],
    pattern: `(?:${over} the next|${over}? the coming/upcoming) unit:UNIT (?!of|DASH)`,
    express: (match) => (readUnit(match).unit === 'day' ? null : stretch(match, 'coming')),
    examples: {
      reads: [
        { text: 'They will leave over the next month.', yields: ['2018-02-05', '2018-03-05', 'future'] },
        { text: 'The coming week decides.', yields: ['2018-02-05', '2018-02-12', 'future'] },
      ],
      skips: ['The next week was calm.'],
    },
  },
  {
    id: 'time/within',
    description: 'Within so many days: from publication to that much later.',
    anchors: ['within'],
    pattern: 'within {amount} (?:unit:UNIT/UNITS|hours:SHORTTERM) (?!of)',
    express: (match) => stretch(match, 'coming'),
    examples: {
      reads: [
        { text: 'They must be gone within 30 days.', yields: ['2018-02-05', '2018-03-07', 'future'] },
        { text: 'A plan is due within a year.', yields: ['2018-02-05', '2019-02-05', 'future'] },
      ],
      skips: ['Within two weeks of the raid he fled.'],
    },
  },
  {
    id: 'time/vague-window',
    description: 'In recent days, in the coming months, over the next few weeks: no date.',
    anchors: ['UNITS', 'SHORTTERM'],
    pattern: `(?:${over}|of)? (?:the|these|those)? (?:PASTWARD|COMING|NEIGHBOUR|recent|more recent|first|NTH) (?:couple of|VAGUE)? (?:UNITS|SHORTTERM)`,
    express: () => undated('vague'),
    examples: {
      reads: [
        { text: 'In recent weeks attacks have grown.', yields: [null, null] },
        { text: 'Two battalions leave in the next few days.', yields: [null, null, 'future'] },
        { text: 'More will come in the coming months.', yields: [null, null, 'future'] },
      ],
      skips: ['They come next week.'],
    },
  },
  {
    id: 'time/vague-future',
    description: 'In the near future, in the past, in the days ahead, for years to come: no date.',
    anchors: ['future', 'past', 'ahead', 'come'],
    pattern: `(?:in|for|into) (?:the)? (?:near|foreseeable|not DASH? too DASH? distant|immediate|distant|recent)? (?:future|past (?!N|UNIT|UNITS))|${over}? (?:the)? (?:N|VAGUE)? (?:UNIT|UNITS) (?:ahead|to come)`,
    express: () => undated('vague'),
    examples: {
      reads: [
        { text: 'No exit is likely in the near future.', yields: [null, null, 'future'] },
        { text: 'They will stay for years to come.', yields: [null, null, 'future'] },
        { text: 'He had said so in the past.', yields: [null, null] },
      ],
      skips: ['They walked past the gate.'],
    },
  },
];
