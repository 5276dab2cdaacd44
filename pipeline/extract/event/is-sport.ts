import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** Whether a sentence tells of a match: "defeated Chad *in the final*", "The *striker* withdrew". */
export const isSport = ({ words }: Reading): boolean =>
  words.some(
    ({ lower, index }) =>
      ofMatches.has(lower) ||
      (lower === 'final' &&
        words[index - 1]?.lower === 'the' &&
        words[index - 2]?.lower === 'in' &&
        words[index + 1]?.pos !== 'NOUN'),
  );

const ofMatches = wordSet(
  'goalkeeper striker midfielder tournament championship semifinal semifinals quarterfinal quarterfinals playoff playoffs innings halftime quarterback',
);
