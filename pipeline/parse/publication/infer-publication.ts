import type { OffsetMap, Sentence } from '../../document.js';
import { sourceSpan } from '../../document.js';
import { fromThisMonth, fromWeekday } from './calendar-words.js';
import { anyDay, type DayRange, type Evidence, hull, narrow } from './day-range.js';
import { fromLastYearUnder, fromOffices } from './in-office.js';
import { fromLinkedSentence, fromLinks, linkDates } from './link-dates.js';
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
  const body = article.sentences.filter(isTold);
  const words = body.map(({ start, end }) => article.text.slice(start, end));
  const stated = words.flatMap((sentence) => statedDates(sentence) ?? []);
  const links = linkDates(article.source);
  const past: DayRange[] = stated.map(({ from }) => ({ from, until: null }));
  const linked = fromLinks(links);
  const evidence: Evidence[] = [
    ...past.map((range) => [range]),
    ...(linked === null ? [] : [[{ from: linked.from, until: null }]]),
    ...body.flatMap((sentence) => fromLinksOf(sentence, article, links)),
    ...fromOffices(words),
    ...words.flatMap((sentence) => only(fromLastYearUnder(sentence))),
    ...(linked === null ? [] : [[linked]]),
    ...stated.map(({ until }) => [{ from: null, until }]),
  ];
  let known = evidence.reduce(narrow, anyDay);
  for (const read of [fromWeekday, fromThisMonth]) {
    for (const sentence of words) known = only(read(sentence, hull(known))).reduce(narrow, known);
  }
  return hull(known);
}

/** Longer ones are lists and tables, of whose dates none says more than another. */
const longestRead = 2000;

function isTold({ kind, start, end }: Sentence): boolean {
  return (kind === 'body' || kind === 'heading') && end - start <= longestRead;
}

function fromLinksOf(sentence: Sentence, article: Undated, links: ReturnType<typeof linkDates>): Evidence[] {
  if (links.length === 0) return [];
  const { start, end } = sourceSpan(article, sentence);
  const words = article.text.slice(sentence.start, sentence.end);
  return links.flatMap(({ day, offset }) => {
    const range = offset >= start && offset < end ? fromLinkedSentence(words, day) : null;
    return range === null ? [] : [[range]];
  });
}

function only(evidence: Evidence | null): Evidence[] {
  return evidence === null ? [] : [evidence];
}
