import type { Article } from '../../article.js';
import { addDays, dayParts, isoDay, monthNumber } from '../../calendar.js';
import type { Publication } from '../../document.js';
import type { Finding, Outcome } from '../../stage.js';
import type { PageHead } from '../page-head.js';
import type { Header } from '../read-header.js';
import type { DayRange } from './day-range.js';
import { inferPublication, type Undated } from './infer-publication.js';
import { dayInAddress } from './link-dates.js';
import { writtenDates } from './written-date.js';

/** What parse has read of an article before it asks for its date. */
export interface Printed extends Undated {
  readonly header: Header | null;
  /** The date of the dateline or of a line of its own, as printed: `Jan. 5`, `March 3, 2004`. */
  readonly date: string | null;
  /** Of a web page; the date in its head counts as the header. */
  readonly head: PageHead;
}

/** When an article was published, from the surest basis that it has: header, catalogue, dateline, inference (codebook, section 7). */
export function publication(article: Article, printed: Printed): Outcome<Publication> {
  const issues: Finding[] = [];
  const { header, head } = printed;
  const stated = header?.days ?? null;
  if (stated !== null && stated.from === stated.until) return { value: exactly(stated.from, 'header'), issues };
  if (header !== null && stated === null) issues.push(noSuchDay(article, header.date));
  if (head.day !== null) return { value: exactly(head.day, 'header'), issues };
  const listed = article.catalog?.published_on ?? null;
  if (listed !== null && dayParts(listed) !== null) return { value: exactly(listed, 'catalog'), issues };
  return { value: fromText(article, printed), issues };
}

/** A month that the header gives bounds what the text says. */
function fromText(article: Article, printed: Printed): Publication {
  const stated = printed.header?.days ?? null;
  const whole = printed.date === null ? undefined : writtenDates(printed.date)[0];
  if (whole !== undefined && whole.from === whole.until) return exactly(whole.from, 'dateline');
  const own = dayInAddress(article.catalog?.url ?? printed.head.url ?? '');
  if (own !== null) return exactly(own, 'inferred');
  const bounds = stated ?? inferPublication(printed);
  const days = printed.date === null ? [] : daysWithin(printed.date, bounds);
  const [first, last] = [days[0], days.at(-1)];
  if (first !== undefined && last !== undefined) return between({ from: first, until: last }, 'dateline');
  if (stated !== null) return between(stated, 'header');
  return between(bounds, bounds.from === null && bounds.until === null ? 'unknown' : 'inferred');
}

/** The days within bounds that a month and day without a year may mean; none if a bound is open. */
function daysWithin(date: string, { from, until }: DayRange): string[] {
  const name = /\p{L}{3,}/u.exec(date)?.[0] ?? '';
  const month = monthNumber(name);
  const day = Number(/\d{1,2}/.exec(date)?.[0]);
  if (month === null || from === null || until === null) return [];
  const found: string[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(until.slice(0, 4)); year++) {
    const candidate = isoDay(year, month, day);
    if (candidate !== null && candidate >= addDays(from, -1) && candidate <= until) found.push(candidate);
  }
  return found;
}

function between({ from, until }: DayRange, basis: Publication['basis']): Publication {
  return { on: from !== null && from === until ? from : null, basis, earliest: from, latest: until };
}

function exactly(day: string, basis: Publication['basis']): Publication {
  return { on: day, basis, earliest: day, latest: day };
}

function noSuchDay(article: Article, day: string): Finding {
  return {
    stage: 'parse',
    severity: 'warning',
    code: 'invalid-date',
    message: `The header gives ${day} as the date, which the calendar does not have: the article is dated by other means. Correct the header or add published_on to the catalogue.`,
    file: article.file,
    offset: article.text.indexOf(day),
    article_id: article.article_id,
  };
}
