import { monthNames, weekdayNames } from '../../calendar.js';
import { wordList } from '../word-list.js';

/** Days of the week in lower case. */
export const weekdays: ReadonlySet<string> = new Set(weekdayNames.map((name) => name.toLowerCase()));

/** Months in lower case. */
export const months: ReadonlySet<string> = new Set(monthNames.map(([name]) => (name ?? '').toLowerCase()));

/** Nouns that a group which only says when ends with. Source: units of time and words for days, of any English dictionary. */
export const timeHeads: ReadonlySet<string> = new Set([
  ...weekdays,
  ...months,
  ...wordList(
    'today yesterday tomorrow year month week day night morning afternoon evening weekend hours days weeks months years times',
  ),
]);
