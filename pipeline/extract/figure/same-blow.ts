import { attackNouns } from '../event-nouns.js';
import type { Reading } from '../reading.js';
import { wordList } from '../word-list.js';
import type { FigureDraft } from './figure-draft.js';

const blows: ReadonlySet<string> = new Set([
  ...attackNouns,
  ...wordList('blast explosion incident operation engagement accident crash'),
]);

/** "and three were wounded *in the same blast*": on the day and in the place of those of whom was told before. */
export const isOfSameBlow = ({ words }: Reading, { clause }: FigureDraft): boolean =>
  clause?.complements.some(
    ({ group }) => words[group.from + 1]?.lower === 'same' && blows.has(words[group.head]?.lower ?? ''),
  ) === true;
