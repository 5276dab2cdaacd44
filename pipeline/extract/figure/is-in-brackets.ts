import type { Reading } from '../reading.js';
import type { FigureDraft } from './figure-draft.js';

/** "Kenya (*900 troops*) has begun to leave": so many are there, whatever becomes of them. */
export const isInBrackets = ({ document: { text } }: Reading, { quote }: Pick<FigureDraft, 'quote'>): boolean =>
  text[quote.start - 1] === '(' && text[quote.end] === ')';
