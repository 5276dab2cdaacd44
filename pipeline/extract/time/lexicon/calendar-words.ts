import type { WordGroup } from './word-group.js';

const cldr = 'Unicode CLDR 46, English, Gregorian calendar';
const apStyle = 'The Associated Press Stylebook, entries "months" and "days of the week"';

/** Names of months, weekdays, seasons and decades. */
export const calendarWords: readonly WordGroup[] = [
  {
    class: 'MONTH',
    source: cldr,
    capital: true,
    words: {
      january: 1,
      february: 2,
      april: 4,
      june: 6,
      july: 7,
      august: 8,
      september: 9,
      october: 10,
      november: 11,
      december: 12,
    },
  },
  { class: 'VERBMONTH', source: `${cldr}; these two are verbs as well`, capital: true, words: { march: 3, may: 5 } },
  {
    class: 'SHORTMONTH',
    source: apStyle,
    capital: true,
    stop: 'MONTH',
    words: { jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10, nov: 11, dec: 12 },
  },
  {
    class: 'WEEKDAY',
    source: cldr,
    capital: true,
    words: { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 },
  },
  {
    class: 'WEEKDAYS',
    source: cldr,
    capital: true,
    words: { mondays: 1, tuesdays: 2, wednesdays: 3, thursdays: 4, fridays: 5, saturdays: 6, sundays: 7 },
  },
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
