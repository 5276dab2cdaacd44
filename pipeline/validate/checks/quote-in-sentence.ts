import { sourceSpan } from '../../document.js';
import { rowCheck } from '../check.js';

export const quoteInSentence = rowCheck({
  id: 'quote-in-sentence',
  description: 'The quote lies within the sentence that the row names.',
  severity: 'error',
  columns: ['sentence', 'start', 'end'],
  fault({ sentence: index, start, end }, { document }) {
    if (document === null) throw new Error('the article is not at hand');
    const sentence = document.sentences[index as number];
    if (sentence === undefined) {
      return {
        column: 'sentence',
        message: `There is no sentence ${index}; the article has ${document.sentences.length}.`,
      };
    }
    const span = sourceSpan(document, sentence);
    if (span.start <= (start as number) && (start as number) < (end as number) && (end as number) <= span.end)
      return null;
    const message = `${start} to ${end} is not within sentence ${index}, which is ${span.start} to ${span.end}.`;
    return { column: 'start', message };
  },
});
