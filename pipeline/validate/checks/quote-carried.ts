import { carries } from '../carries.js';
import { rowCheck } from '../check.js';

export const quoteCarried = rowCheck({
  id: 'quote-carried',
  description: 'start and end slice the article so that the slice is the quote, markup and invisible characters aside.',
  severity: 'error',
  columns: ['quote', 'start', 'end'],
  fault({ quote, start, end }, { document }) {
    const slice = sliceOf(document, start, end);
    if (carries(slice, quote as string)) return null;
    return { column: 'quote', message: `The article says ${JSON.stringify(slice)} at ${start} to ${end}.` };
  },
});

/** @throws without an article: then the check can't be run. */
export function sliceOf(document: { readonly source: string } | null, start: unknown, end: unknown): string {
  if (document === null) throw new Error('the article is not at hand');
  return document.source.slice(start as number, end as number);
}
