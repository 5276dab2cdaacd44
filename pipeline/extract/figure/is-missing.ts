import type { Reading } from '../reading.js';
import type { FigureDraft } from './figure-draft.js';

/** Whether nobody knows what became of the people: "leaving 60 *missing*", "18 soldiers are *missing*". They are of the side that was hit. */
export const isMissing = ({ words }: Reading, { quote, clause }: Pick<FigureDraft, 'quote' | 'clause'>): boolean =>
  clause?.verb.lemma === 'miss' || words.find(({ start }) => start >= quote.end)?.lower === 'missing';
