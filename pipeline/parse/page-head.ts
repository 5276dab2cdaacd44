import { dayParts } from '../calendar.js';
import { removeMarkup } from './markup.js';

/** What a web page says of itself in its head. */
export interface PageHead {
  readonly title: string | null;
  /** Day of publication, as the page prints it, in its own time zone. */
  readonly day: string | null;
  readonly url: string | null;
  /** Who publishes it, as its site or publisher names itself. */
  readonly outlet: string | null;
}

const titleElement = /<title[^<>]{0,200}>([^<]{1,1000})<\/title/i;
const tag = /<(?:meta|link)\b[^<>]{1,2000}>/gi;
const content = /\b(?:content|href)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/i;
const dateName =
  /\b(?:article:published_time|datePublished|date\.issued|dc\.date|pubdate|publish[-_]?date|parsely-pub-date|sailthru\.date)\b/i;
const siteName = /\bog:site_name\b/i;
const urlName = /\brel\s*=\s*["']?canonical\b|\bog:url\b/i;
/** JSON-LD. Source: schema.org, publisher and its name. */
const structuredPublisher = /"publisher"\s{0,9}:\s{0,9}\{[^{}]{0,400}?"name"\s{0,9}:\s{0,9}("(?:[^"\\\n]|\\.){1,200}")/;
/** JSON-LD. Source: schema.org, datePublished. */
const structuredDate = /"datePublished"\s{0,9}:\s{0,9}"(\d{4}-\d\d-\d\d)/;

/** Reads title, date, address and outlet from the head of a page: `<title>`, Open Graph, schema.org and the names that news sites share. */
export function readPageHead(source: string): PageHead {
  let day = existing(structuredDate.exec(source)?.[1] ?? '');
  let url: string | null = null;
  let outlet: string | null = null;
  for (const [element] of source.matchAll(tag)) {
    const value =
      content
        .exec(element)
        ?.slice(1)
        .find((found) => found !== undefined) ?? '';
    if (dateName.test(element)) day ??= existing(value.slice(0, 10));
    else if (urlName.test(element) && value !== '') url ??= value;
    else if (siteName.test(element)) outlet ??= words(value);
  }
  outlet ??= words(unquoted(structuredPublisher.exec(source)?.[1]));
  return { title: words(titleElement.exec(source)?.[1] ?? ''), day, url, outlet };
}

/** A text without its markup; null where that leaves nothing. */
function words(markup: string): string | null {
  const text = removeMarkup(markup, 'html').text.trim();
  return text === '' ? null : text;
}

/** The text of a string in JSON; none where it is broken. */
function unquoted(json: string | undefined): string {
  try {
    return json === undefined ? '' : JSON.parse(json);
  } catch {
    return '';
  }
}

function existing(day: string): string | null {
  return dayParts(day) === null ? null : day;
}
