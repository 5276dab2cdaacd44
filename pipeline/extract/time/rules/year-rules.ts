import type { CalendarTime, TimeExpression } from '../expression.js';
import { calendar, readPart } from '../reading.js';
import type { TimeMatch, TimeRule } from '../time-rule.js';

const year = (number: number): CalendarTime => calendar({ unit: 'year', year: number });

/** "in 2000 villages" counts villages; "in 2014 militants came" tells a year. Round numbers before a plural are numbers. */
function isAmount(match: TimeMatch, number: number): boolean {
  return match.word('plural') !== undefined && (number % 50 === 0 || number < 1800);
}

function years(match: TimeMatch): TimeExpression | null {
  const from = match.number('from') as number;
  const to = toYear(from, match);
  if (to <= from || to - from > 150) return null;
  return { kind: 'range', direction: 'in', from: year(from), to: year(to) };
}

/** "2014-15" ends in 2015. */
function toYear(from: number, match: TimeMatch): number {
  const short = match.number('short');
  return short === undefined ? (match.number('to') as number) : short < 100 ? from - (from % 100) + short : 0;
}

/** Years, decades and centuries. A bare number is a year only where a word governs it or a noun follows the article before it. */
export const yearRules: readonly TimeRule[] = [
  {
    id: 'time/year',
    description: 'A year behind a word that governs times.',
    anchors: ['YEAR'],
    pattern:
      '(?:(?<=(?:post|pre)DASH)|(?<={governor})(?!YEAR (?:UNITS|COUNTED|SHORTTERM|or more))) year:YEAR (?!DASH|SLASH|(?:to|or) N) (?:(?=(?:NAME|WORD)?plural:PLURAL)|)',
    express: (match) => {
      const number = match.number('year') as number;
      return isAmount(match, number) ? null : year(number);
    },
    examples: {
      reads: [
        { text: 'They returned in 2014.', yields: ['2014-01-01', '2014-12-31'] },
        { text: 'A base has stood there since 2003.', yields: ['2003-01-01', null] },
      ],
      skips: [
        'The force was cut by 2000 troops.',
        'They served in 2,000 villages.',
        'Order No. 2003 was read.',
        'It was heard by 2000 GMT.',
      ],
    },
  },
  {
    id: 'time/year-when',
    description: 'A year that a clause of "when" goes on to tell of.',
    anchors: ['YEAR'],
    pattern: '(?<=was|is|came) year:YEAR (?=COMMA when)',
    express: (match) => year(match.number('year') as number),
    examples: {
      reads: [{ text: 'The worst year was 2009, when the river froze.', yields: ['2009-01-01', '2009-12-31'] }],
      skips: ['The count was 2009, which surprised us.'],
    },
  },
  {
    id: 'time/part-of-year',
    description: 'The early, middle or late months of a year, a half, a quarter, or its first or last months.',
    anchors: ['YEAR'],
    pattern: '{part} (?<!the) (?:of)? year:YEAR (?!DASH)',
    express: (match) => calendar({ unit: 'year', year: match.number('year') as number }, readPart(match)),
    examples: {
      reads: [
        { text: 'The front moved in late 2017.', yields: ['2017-10-01', '2017-12-31'] },
        { text: 'The last of them left by the end of 1994.', yields: [null, '1994-12-31'] },
        { text: 'It was quiet in mid-2016.', yields: ['2016-05-01', '2016-08-31'] },
        { text: 'Losses rose in the first half of 2010.', yields: ['2010-01-01', '2010-06-30'] },
        { text: 'Patrols doubled in the second quarter of 2015.', yields: ['2015-04-01', '2015-06-30'] },
      ],
      skips: ['The late king ruled 2000 villages.'],
    },
  },
  {
    id: 'time/years',
    description: 'From one year to another: "from 2003 to 2011", "2014-15", "2014, 2015 and 2016".',
    anchors: ['YEAR'],
    pattern:
      "(?<={governor}|OPEN|the|a|its|'s) from:YEAR (?:(?:COMMA YEAR){0,6} COMMA? (?:to|and|or|through|until|till|DASH)) (?:to:YEAR|short:NUMERAL) (?!PLURAL|DASH|UNITS)",
    express: years,
    examples: {
      reads: [
        { text: 'The mission lasted from 2003 to 2011.', yields: ['2003-01-01', '2011-12-31'] },
        { text: 'Between 2014 and 2017 the town was empty.', yields: ['2014-01-01', '2017-12-31'] },
        { text: 'Floods came in 2014, 2015 and 2016.', yields: ['2014-01-01', '2016-12-31'] },
        { text: 'The drought of 2014-15 ruined them.', yields: ['2014-01-01', '2015-12-31'] },
      ],
      skips: ['The level fell from 2000 to 1500.', 'They need from 1600 to 1800 troops.'],
    },
  },
  {
    id: 'time/year-modifier',
    description: 'A year that stands before a noun, in brackets, or as a subject: "the 1991 war", "1994 was hard".',
    anchors: ['YEAR'],
    pattern:
      "(?:(?<=the|a|its|their|his|her|our|'s)(?=YEAR (?:WORD|NAME))|(?<=OPEN)(?<!(?:NUMERAL|YEAR) OPEN)(?=YEAR CLOSE)|(?<=START)(?=YEAR (?:is|was|will|would|may|might|could|has|had|saw|brought|began|ended|marked|marks|became|proved))) year:YEAR (?:(?=plural:PLURAL)|)",
    weak: true,
    express: (match) => {
      const number = match.number('year') as number;
      return isAmount(match, number) || number < 1800 ? null : year(number);
    },
    examples: {
      reads: [
        { text: 'They remember the 1991 war.', yields: ['1991-01-01', '1991-12-31'] },
        { text: '2021 may turn out colder.', yields: ['2021-01-01', '2021-12-31', 'future'] },
        { text: 'His best novel (1998) was banned.', yields: ['1998-01-01', '1998-12-31'] },
      ],
      skips: [
        'The 2000 troops are tired.',
        'It cost 1995 dollars.',
        'Resolution 1973 was passed.',
        'It adopted resolution 1701 (2006).',
      ],
    },
  },
  {
    id: 'time/decade',
    description: 'A decade, or its early, middle or late years.',
    anchors: ['DECADE'],
    pattern: '(?<!(?:his|her|their|my|your|our|its)(?:PART DASH?)?|(?:WORD|NAME) DASH) {part}? APOS? decade:DECADE',
    express: (match) => decadeOf(match),
    examples: {
      reads: [
        { text: 'The camp was built in the 1990s.', yields: ['1990-01-01', '1999-12-31'] },
        { text: 'Rebels fought there in the early 1990s.', yields: ['1990-01-01', '1993-12-31'] },
        { text: "It was worse in the late '80s.", yields: ['1987-01-01', '1989-12-31'] },
        { text: 'It was worse in the seventies.', yields: ['1970-01-01', '1979-12-31'] },
      ],
      skips: ['The men were in their thirties.', 'Two F-16s took off.', 'Temperatures in Fahrenheit were high.'],
    },
  },
  {
    id: 'time/possessive-decade',
    description: 'A decade with an apostrophe, as The New York Times writes it: "the 1980\'s".',
    anchors: ['YEAR'],
    pattern: "(?<=the) {part}? decade:YEAR 's",
    express: (match) => ((match.number('decade') as number) % 10 === 0 ? decadeOf(match) : null),
    examples: {
      reads: [{ text: "The 1980's were lean years.", yields: ['1980-01-01', '1989-12-31'] }],
      skips: ["The 1991's wine was good."],
    },
  },
  {
    id: 'time/century',
    description: 'A century by its number, or its early, middle or late years.',
    anchors: ['century'],
    pattern: '{part}? (?:the)? which:ORDINAL DASH? century',
    express: (match) => {
      const first = ((match.number('which') as number) - 1) * 100 + 1;
      return first > 0 ? calendar({ unit: 'century', year: first }, readPart(match)) : null;
    },
    examples: {
      reads: [{ text: 'The fort was built in the 19th century.', yields: ['1801-01-01', '1900-12-31'] }],
      skips: ['Half a century passed.'],
    },
  },
];

function decadeOf(match: TimeMatch): TimeExpression {
  const first = match.number('decade') as number;
  if (first % 100 === 0 && first < 2000) return calendar({ unit: 'century', year: first }, readPart(match));
  return calendar({ unit: 'decade', year: first }, readPart(match));
}
