import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** "from *Niger*", "from *the country*". */
export const namesCountry = ({ words, places }: Reading, { head }: NounGroup): boolean =>
  /^(?:country|soil|territory)$/.test(words[head]?.lower ?? '') ||
  places.some(
    ({ kind, start, end }) => kind === 'country' && start < (words[head]?.end ?? 0) && (words[head]?.start ?? 0) < end,
  );
