import type { Reading } from '../reading.js';
import type { Discourse } from './discourse.js';

/** "He ordered more troops to Mali. Some 900 would go to Gao": whether "would" goes on with what was planned a sentence or two before. */
export const isStillPlanned = ({ sentence, words }: Reading, { planned }: Pick<Discourse, 'planned'>): boolean =>
  planned !== null && sentence.index - planned <= 2 && !words.some(({ lower }) => lower === 'if' || lower === 'unless');
