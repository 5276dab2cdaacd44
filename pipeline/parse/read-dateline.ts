import { monthNames } from '../calendar.js';
import type { Dateline } from '../document.js';
import type { Span } from '../stage.js';
import { agenciesIn } from './agencies.js';

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
const forms = [
  `(?<place>${capitals}${region})(?:[.,]? ${date})?[.,]?(?: ${signed})?${dash}`,
  `(?<place>${titleCase}${region})(?:[.,]? ${date})?[.,]? ${signed}${dash}`,
  `${signed}${dash}`,
].map((form) => new RegExp(`^${form}`, 'u'));
const anyDash = /[—–_―]|-\s/;
/** A dateline with its dash is never longer. */
const longest = 120;

/** Reads the dateline with which a paragraph begins: `COLOMBO, Sri Lanka (AP) _`, `KABUL, March 3 (Reuters) -`, `PARIS —`, `(CNN) --`. */
export function readDateline(text: string, paragraph: Span): ReadDateline | null {
  const start = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + longest));
  if (!anyDash.test(start)) return null;
  for (const form of forms) {
    const match = form.exec(start);
    if (match === null) continue;
    const { place = null, date: day = null, signed: signature = '' } = match.groups ?? {};
    const span = { start: paragraph.start, end: paragraph.start + match[0].length };
    if (span.end >= paragraph.end) return null;
    return {
      dateline: place === null ? null : { place, span: { start: span.start, end: span.start + place.length } },
      span,
      date: day,
      agencies: agenciesIn(signature),
    };
  }
  return null;
}
