import type { OffsetMap, Sentence } from '../../document.js';
import { sourceSpan } from '../../document.js';
import { calendarWords } from './calendar-words.js';
import { anyDay, type DayRange, type Evidence, hull, narrow } from './day-range.js';
import { fromLastYearUnder, fromOffices } from './in-office.js';
import { fromLinkedSentence, fromLinks, type LinkDate, linkDates } from './link-dates.js';
import { sentencesWith } from './sentences-with.js';
import { statedDates } from './stated-dates.js';

/** What inference reads of an article without a date. */
export interface Undated {
  readonly source: string;
  readonly text: string;
  readonly offsets: OffsetMap | null;
  readonly sentences: readonly Sentence[];
}

/**
 * Bounds of the day on which an article was published, from what it tells of, links to and takes for granted.
 * Evidence is weighed by kind, the surest first; what contradicts surer evidence is left out.
 */
export function inferPublication(article: Undated): DayRange {
  const { text } = article;
  const body = article.sentences.filter(isTold);
  const stated = statedDates(text, body);
  const links = linkDates(article.source);
  const linked = fromLinks(links);
  const evidence: Evidence[] = [
    ...stated.flatMap(({ from }) => (from === null ? [] : [[{ from, until: null }]])),
    ...(linked === null ? [] : [[{ from: linked.from, until: null }]]),
    ...fromLinkedSentences(body, article, links),
    ...fromOffices(text, body),
    ...fromLastYearUnder(text, body),
    ...(linked === null ? [] : [[linked]]),
    ...stated.flatMap(({ until }) => (until === null ? [] : [[{ from: null, until }]])),
  ];
  let known = evidence.reduce(narrow, anyDay);
  for (const { begin, read } of calendarWords) {
    for (const sentence of sentencesWith(text, body, begin)) {
      const said = read(sentence, hull(known));
      if (said !== null) known = narrow(known, said);
    }
  }
  return hull(known);
}

/** Longer ones are lists and tables, of whose dates none says more than another. */
const longestRead = 2000;

function isTold({ kind, start, end }: Sentence): boolean {
  return (kind === 'body' || kind === 'heading') && end - start <= longestRead;
}

/** What sentences say of when the pieces were written that they link to. Both lists ascend and are walked once. */
function fromLinkedSentences(body: readonly Sentence[], article: Undated, links: readonly LinkDate[]): Evidence[] {
  const found: Evidence[] = [];
  let next = 0;
  for (const sentence of links.length > 0 ? body : []) {
    const { start, end } = sourceSpan(article, sentence);
    const words = article.text.slice(sentence.start, sentence.end);
    while (next < links.length && (links[next] as LinkDate).offset < start) next++;
    for (; next < links.length && (links[next] as LinkDate).offset < end; next++) {
      const range = fromLinkedSentence(words, (links[next] as LinkDate).day);
      if (range !== null) found.push([range]);
    }
  }
  return found;
}
