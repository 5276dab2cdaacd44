import type { NounGroup } from '../clause/noun-group.js';
import type { Word } from '../clause/word.js';
import type { Reading } from '../reading.js';

/** "an army truck", "two police posts": what belongs to the forces of the country that the article is about. */
export const isOfStateForces = ({ words }: Reading, { from, head }: NounGroup): boolean =>
  from < head &&
  (words.slice(from, head).some(({ lower }) => /^(?:army|police|government|naval|navy)$/.test(lower)) ||
    isOfAirForce(words, head) ||
    (words[head - 1]?.lower === 'air' && /^defen[cs]es?$/.test(words[head]?.lower ?? '')));

/** "*air force* fighters", "*jet* fighters": aircraft. */
export const isOfAirForce = (words: readonly Word[], head: number): boolean =>
  words[head - 1]?.lower === 'jet' || (words[head - 1]?.lower === 'force' && words[head - 2]?.lower === 'air');
