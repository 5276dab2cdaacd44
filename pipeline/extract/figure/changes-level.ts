import { wordList, wordSet } from '../word-list.js';

/** Verbs that make a level lower. Source: VerbNet class 45.6 (calibratable change of state). */
export const lowersLevel: ReadonlySet<string> = new Set(
  wordList('reduce cut drop fall shrink lower trim slash decline decrease halve downsize slim whittle'),
);

/** Verbs that change a level, so that "from 5,200 to 3,000" is two levels and no range. Source: as above. */
export const changesLevel: ReadonlySet<string> = new Set([
  ...lowersLevel,
  ...wordList('up rise increase grow expand boost raise go bring draw scale swell climb double peak ramp'),
]);

/** Verbs that do so only with the level that they lead to: "took the contingent to 16,000". Source: VerbNet class 11 (send and carry). */
export const leadsToLevel: ReadonlySet<string> = wordSet('take get move');
