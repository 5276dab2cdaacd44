import { monthNames, weekdayNames } from '../../../calendar.js';
import type { WordGroup } from './word-group.js';

const cldr = 'Unicode CLDR 46, English, Gregorian calendar';
const apStyle = 'The Associated Press Stylebook, entries "months" and "days of the week"';

const months = monthNames.map(([name]) => name as string);
const verbs: ReadonlySet<string> = new Set(['march', 'may']);

/** Names in lower case, each with its number from 1. */
const numbered = (names: readonly string[], isKept: (name: string) => boolean = () => true): Record<string, number> =>
  Object.fromEntries(
    names.map((name, index) => [name.toLowerCase(), index + 1] as const).filter(([name]) => isKept(name)),
  );

/** Names of months, weekdays, seasons and decades. */
export const calendarWords: readonly WordGroup[] = [
  { class: 'MONTH', source: cldr, capital: true, words: numbered(months, (name) => !verbs.has(name)) },
  {
    class: 'VERBMONTH',
    source: `${cldr}; these two are verbs as well`,
    capital: true,
    words: numbered(months, (name) => verbs.has(name)),
  },
  {
    class: 'SHORTMONTH',
    source: apStyle,
    capital: true,
    stop: 'MONTH',
    words: Object.fromEntries(
      monthNames.flatMap(([, ...short], index) => short.map((name) => [name.toLowerCase(), index + 1])),
    ),
  },
  { class: 'WEEKDAY', source: cldr, capital: true, words: numbered(weekdayNames) },
  { class: 'WEEKDAYS', source: cldr, capital: true, words: numbered(weekdayNames.map((name) => `${name}s`)) },
  {
    class: 'SHORTDAY',
    source: apStyle,
    capital: true,
    stop: 'SHORTDAY',
    words: { mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7 },
  },
  {
    class: 'SEASON',
    source: 'codebook section 7: meteorological seasons of the northern hemisphere',
    words: { spring: 1, springtime: 1, summer: 2, summertime: 2, autumn: 3, fall: 3, winter: 4, wintertime: 4 },
  },
  {
    class: 'DECADE',
    source: 'Oxford English Dictionary, decades of the twentieth century in words',
    words: {
      twenties: 1920,
      thirties: 1930,
      forties: 1940,
      fifties: 1950,
      sixties: 1960,
      seventies: 1970,
      eighties: 1980,
      nineties: 1990,
    },
  },
];
