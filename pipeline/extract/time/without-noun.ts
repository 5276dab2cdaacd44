import type { SentenceAnalysis } from '../clause/analysis.js';
import type { ReadTime } from './time-mention.js';

/** Times of which none belongs to a noun that is none: "Rebels *in the 1990s* seized the town" has a verb right behind it. */
export const withoutNoun = (
  times: readonly ReadTime[],
  { words, clauses }: Pick<SentenceAnalysis, 'words' | 'clauses'>,
): readonly ReadTime[] =>
  times.map((time) =>
    time.attributive && clauses.some(({ verb }) => isBehind(time, words[verb.from]?.start))
      ? { ...time, attributive: false }
      : time,
  );

const isBehind = ({ end }: ReadTime, start: number | undefined): boolean => start === end + 1;
