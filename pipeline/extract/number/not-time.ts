import { monthNames, monthNumber } from '../../calendar.js';
import { anyOf, type ExclusionRule, type Surroundings } from './exclusion.js';
import { countOpeners, groupEnders, timeZones, yearOpeners } from './exclusion-words.js';

const months = anyOf(monthNames.flat());
const monthAfter = new RegExp(`^[\\s-](?:of\\s)?${months}\\b`);
const opensYear = new RegExp(`(?:\\b${anyOf(yearOpeners)}\\s|\\bmid-|['’])$`, 'i');
const opensCount = new RegExp(`(?:\\b${anyOf(countOpeners)}\\s)$`, 'i');
const clock = new RegExp(`^\\s?${anyOf(timeZones)}(?![\\p{L}])`, 'u');

const notDate: ExclusionRule = {
  id: 'number/not-date',
  description: 'The day of a month, or a year: a bare 1900 to 2099 unless it counts a plural or follows a qualifier.',
  spreads: 'across hyphens',
  excludes: (surroundings) => isDayOfMonth(surroundings) || isYear(surroundings),
  examples: {
    reads: [
      { text: 'A contingent of 2000 troops.', yields: ['2000 = exact 2000'] },
      { text: 'Fewer than 2000 remain.', yields: ['Fewer than 2000 = less 2000'] },
      { text: 'In March 4,000 troops left.', yields: ['4,000 = exact 4000'] },
      {
        text: 'Cut from 2000 to 1500.',
        yields: ['from 2000 to 1500 = range 1500 to 2000 from exact 2000 to exact 1500'],
      },
    ],
    skips: [
      'On Feb. 15.',
      'From 15-17 February.',
      'The 2003 invasion.',
      'In 2003 troops entered.',
      'By 2014.',
      'From 2003 to 2011.',
      'In 2009-10.',
    ],
  },
};

const notClock: ExclusionRule = {
  id: 'number/not-clock',
  description: 'A time of day.',
  spreads: 'always',
  excludes: ({ after }) => clock.test(after),
  examples: {
    reads: [{ text: 'At 6 bases.', yields: ['6 = exact 6'] }],
    skips: ['At 7 a.m.', 'About 6 pm.', 'By 1400 GMT.', 'At 12:20.', "At five o'clock."],
  },
};

const notAge: ExclusionRule = {
  id: 'number/not-age',
  description: 'The age of somebody or something.',
  spreads: 'always',
  excludes: ({ before, previous, after, numeral }) =>
    /^[\s-](?:years?|months?|weeks?|days?|hours?)[\s-]olds?\b/i.test(after) ||
    /^(?:aged?|ages)$/i.test(previous) ||
    isAgeOfNamed(before, after, numeral.value),
  examples: {
    reads: [{ text: 'Ten young soldiers.', yields: ['Ten = exact 10'] }],
    skips: [
      'A 28-year-old soldier.',
      'A man aged 23.',
      'Sgt. John Brown, 23, of Ohio, died.',
      'The Danish soldier, 23, died.',
      'The five-year-old war.',
    ],
  },
};

/** Rules for numbers that date something. */
export const timeExclusions: readonly ExclusionRule[] = [notDate, notClock, notAge];

const isMonth = (word: string) => /^\p{Lu}/u.test(word) && monthNumber(word) !== null;

function isDayOfMonth({ previous, after, core, numeral }: Surroundings): boolean {
  const { value } = numeral;
  if (value === null || value > 31 || /[a-z]/i.test(core)) return false;
  return isMonth(previous) || monthAfter.test(after);
}

function isYear({ before, previous, after, core }: Surroundings): boolean {
  if (!/^(?:19|20)\d\d$/.test(core)) return false;
  if (/^-?strong\b/.test(after) || (previous.toLowerCase() === 'from' && changed.test(after))) return false;
  if (opensYear.test(before) || isMonth(previous)) return true;
  return !countsPlural(after) && !opensCount.test(before);
}

/** "cut from 2000 *to 1500*": no year, as the other is none. */
const changed = /^ to (?:about |some |just |only )?(?!(?:19|20)\d\d\b)\d[\d,]{2,}\b/;

/** Whether a plural in lower case follows within the noun group: "2000 extra Dutch troops". */
function countsPlural(after: string): boolean {
  for (const [, word] of after.matchAll(/\s([\p{L}'’-]+(?:\.[\p{L}'’-]+)*)|\S/gu)) {
    if (word === undefined || groupEnders.has(word.toLowerCase())) return false;
    if (/^\p{Ll}.*(?:[^s]s|men|people|personnel|police)$/u.test(word)) return true;
  }
  return false;
}

/** "Cpl. Ann Lee, 23,", "the soldier, 23,": a number between commas behind a full name or a noun for one person. */
function isAgeOfNamed(before: string, after: string, value: number | null): boolean {
  if (value === null || value < 15 || value > 99) return false;
  // "two soldiers, 24 and 26, were killed"
  if (/(?:s|men),\s$/.test(before) ? /^ and \d\d[,.]/.test(after) : /(?:s|men),\s\d\d and $/.test(before)) return true;
  if (!/^[,.)]/.test(after)) return false;
  if (onePerson.test(before)) return true;
  return /\p{Lu}[\p{L}.'’-]*\s\p{Lu}[\p{L}'’-]+(?:\sJr\.?)?,\s$/u.test(before);
}

const onePerson =
  /\b(?:an?|the|one|another|second|third|her|his) (?:[\p{L}-]+ ){0,2}(?:soldier|marine|trooper|paratrooper|officer|sergeant|corporal|lieutenant|captain|major|private|reservist|conscript|\p{Ll}*(?:man|woman)|fighter|militant|student|son|daughter|father|mother), $/iu;
