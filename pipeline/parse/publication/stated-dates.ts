import type { Span } from '../../stage.js';
import type { DayRange } from './day-range.js';
import { sentencesWith } from './sentences-with.js';
import { writtenDates } from './written-date.js';

const ahead =
  /\b(?:will|would|shall|should|could|may|might|must|plans?|planned|planning|expected?|expects|scheduled|due|set|deadline|next|aim(?:s|ed)?|hope(?:s|d)?|intend(?:s|ed)?|want(?:s|ed)?|vow(?:s|ed)?|pledged?|promised?|before|until|if|proposed?|is to|are to|calls for)\b/;
const promised =
  /\b(?:will|is to|are to|is expected|are expected|is set|are set|plans? to|scheduled|remains? in|stay)\b/;
const limit =
  /\b(?:by|until|till|through|before)(?: at least)?(?: the)?(?: end of| middle of| start of| beginning of)?(?: (?:early|mid|late)[ -])? ?$/;

/** Where the year of a date begins. */
const anyYear = /(?:19|20)\d\d/g;

/** What the dates with their year say, sentence by sentence: published after what it tells of, and before the end of what it promises. */
export function statedDates(text: string, sentences: readonly Span[]): DayRange[] {
  return sentencesWith(text, sentences, anyYear).flatMap((sentence) => datesOf(sentence) ?? []);
}

function datesOf(sentence: string): DayRange | null {
  let from: string | null = null;
  let until: string | null = null;
  for (const date of writtenDates(sentence)) {
    const isLimit =
      limit.test(sentence.slice(Math.max(0, date.start - 40), date.start)) ||
      /^(?:by|until)/.test(sentence.slice(date.start, date.end));
    if (isLimit && promised.test(sentence)) {
      if (until === null || date.until < until) until = date.until;
    } else if (!isLimit && !ahead.test(sentence) && (from === null || date.from > from)) from = date.from;
  }
  return from === null && until === null ? null : { from, until };
}
