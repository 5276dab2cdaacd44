import { carries } from '../carries.js';
import { rowCheck } from '../check.js';
import { sliceOf } from './quote-carried.js';

export const wordsCarried = rowCheck({
  id: 'words-carried',
  description: 'The words of evidence stand in the article where start and end say; without words there is neither.',
  severity: 'error',
  columns: ['words', 'start', 'end'],
  fault({ words, start, end }, { document }) {
    if (words === null && start === null && end === null) return null;
    if (words === null || start === null || end === null) {
      return { column: 'words', message: `words, start and end go together, but are ${words}, ${start}, ${end}.` };
    }
    const slice = sliceOf(document, start, end);
    if (carries(slice, words as string)) return null;
    const message = `The words ${JSON.stringify(words)} are ${JSON.stringify(slice)} in the article, at ${start} to ${end}.`;
    return { column: 'words', message };
  },
});
