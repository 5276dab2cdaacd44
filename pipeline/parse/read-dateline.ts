import { isAbbreviation } from '../abbreviation.js';
import { monthNames } from '../calendar.js';
import type { Dateline } from '../document.js';
import type { Span } from '../stage.js';
import { agenciesIn, agencyNames } from './agencies.js';

export interface ReadDateline {
  /** Null where only an agency stands: `(CNN) --`. */
  readonly dateline: Dateline | null;
  /** All of it, up to where the sentence begins. */
  readonly span: Span;
  /** As printed: `Jan. 5`, `March 3, 2004`. */
  readonly date: string | null;
  readonly agencies: readonly string[];
}

const month = `(?:${monthNames.flat().join('|')})`;
const capitals = String.raw`\p{Lu}[\p{Lu}.'’-]*\p{Lu}\.?(?:[ /-][\p{Lu}.'’-]+){0,4}`;
const region = String.raw`(?:, (?!${month}\b)(?:\p{Lu}[\p{L}.'’-]*(?: (?:of|the|and))? ?){1,3}(?<! )){0,2}`;
const titleCase = String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}`;
const date = String.raw`(?<date>(?:${month}\.? \d{1,2}|\d{1,2} ${month}\.?)(?:,? \d{4})?)`;
const signed = String.raw`[(/](?<signed>\p{L}[\p{L}\d .,&-]{1,40})[)/]\.?`;
const dash = String.raw`\s?(?:—|–|-{1,3}|_|―)\s`;
/** What papers put in capitals before a colon that is no place. */
const labels =
  'UPDATED?|BREAKING|ANALYSIS|OPINION|VIDEO|WATCH|PHOTOS?|EXCLUSIVE|EXPLAINER|FACTBOX|TIMELINE|READ|LIVE|NOTE|NEWS|EDITORIAL|COMMENT|CORRECTION|Q|A';
/** No dateline: `U.S. — The`, `NATO — the alliance — said`. */
const inCapitals = `(?=[^,(/]*\\p{Lu}{3})(?<place>${capitals}${region})(?:[.,]? ${date})?`;
const forms = [
  `${inCapitals}[.,]?(?: ${signed})?${dash}(?!\\p{Ll})`,
  `${inCapitals} (?<signed>${agencyNames})${dash}`,
  `${inCapitals}[.,]? /(?<signed>[^/]{2,40})/\\.?\\s`,
  `(?<place>${titleCase}${region})(?:[.,]? ${date})?[.,]? ${signed}${dash}`,
  `(?<place>${titleCase}${region})[.,]? ${date}[.,]? ${signed}\\s`,
  `(?!(?:${labels})\\b)${inCapitals}:\\s(?!\\p{Ll})`,
  `${signed}${dash}`,
].map((form) => new RegExp(`^${form}`, 'u'));
/** A broadcaster or paper that signs like an agency: `(CNN)`. */
const initials = /^\p{Lu}[\p{Lu}\d&. ]+$/u;
const anyMark = /[—–_―/:]|-\s|\)\s/;
/** A dateline with its mark is never longer. */
const longest = 120;

/**
 * Reads the dateline with which a paragraph begins: `COLOMBO, Sri Lanka (AP) _`, `KABUL, March 3 (Reuters) -`, `PARIS —`, `YANGON, Sept 3:`, `Manila, Nov 4 (IANS)`,
 * `(CNN) --`.
 */
export function readDateline(text: string, paragraph: Span): ReadDateline | null {
  const start = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + longest));
  if (!anyMark.test(start)) return null;
  for (const form of forms) {
    const match = form.exec(start);
    if (match === null) continue;
    const { place = '', date: day = null, signed: signature = '' } = match.groups ?? {};
    const agencies = agenciesIn(signature);
    const isInCapitals = place !== '' && place.split(',')[0]?.toUpperCase() === place.split(',')[0];
    if (!isInCapitals && agencies.length === 0 && !initials.test(signature)) continue;
    const span = { start: paragraph.start, end: paragraph.start + match[0].length };
    return span.end < paragraph.end ? { dateline: datelineOf(place, span.start), span, date: day, agencies } : null;
  }
  return null;
}

function datelineOf(printed: string, start: number): Dateline | null {
  if (printed === '') return null;
  const last = /(\p{L}+)\.$/u.exec(printed)?.[1];
  const hasOwnStop = last === undefined || isAbbreviation(last, false);
  const place = hasOwnStop ? printed : printed.slice(0, -1);
  return { place, span: { start, end: start + place.length } };
}
