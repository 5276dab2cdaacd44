import { weekdayNames } from '../calendar.js';
import { writtenDates } from './publication/written-date.js';

const longest = 90;
const around = new RegExp(
  `\\b(?:${weekdayNames.join('|')}|published|updated|posted|released?|date|on|at|by|for|immediate|last|modified|am|pm)\\b`,
  'gi',
);
const ordinaryWord = /(?<![\p{L}.])\p{Ll}{2,}/u;

/**
 * Reads a line that says when a page or release was published: `Published: 5 March 2014`, `NR 7/94 Friday, 8 April 1994`.
 * @returns the date as printed; null for a line that says anything else, as a heading about a date does.
 */
export function readPublishedLine(line: string): string | null {
  if (line.length > longest) return null;
  const [date, ...others] = writtenDates(line);
  if (date === undefined || others.length > 0 || date.from !== date.until) return null;
  const rest = `${line.slice(0, date.start)} ${line.slice(date.end)}`.replace(around, ' ');
  return ordinaryWord.test(rest) ? null : line.slice(date.start, date.end);
}
