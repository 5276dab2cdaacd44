import type { Reading } from '../reading.js';
import type { ReadTime } from './time-mention.js';

/** "seized it in the 1967 war", "called for it in a Dec. 7 address": the year of the war dates what was done in it, the day of a speech what was said. */
export const isInWar = ({ words, groups }: Reading, { core }: ReadTime): boolean =>
  groups.some(
    ({ preposition, from, to, head }) =>
      /^(?:in|during)$/.test(preposition ?? '') &&
      (words[from]?.start ?? 0) <= core.start &&
      core.end <= (words[to - 1]?.end ?? 0) &&
      /^(?:war|conflict|invasion|uprising|offensive|coup|address|speech|letter|statement|interview)$/.test(
        words[head]?.lower ?? '',
      ),
  );
