import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** "fought near Gao, and *Chad*, alarmed by the clashes, sent soldiers": with a comma before the "and" of two it is who acts next, not where. */
export const isOfNextClause = ({ words }: Pick<Reading, 'words'>, { from, coordinatedWith }: NounGroup): boolean =>
  coordinatedWith !== null &&
  coordinatedWith.coordinatedWith === null &&
  words[from - 1]?.lower === 'and' &&
  words[from - 2]?.text === ',' &&
  coordinatedWith.to === from - 2;
