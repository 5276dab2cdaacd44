import type { NounGroup } from '../clause/noun-group.js';
import { emissaries } from '../force/office-nouns.js';
import { forceNouns } from '../force/soldier-words.js';
import type { Reading } from '../reading.js';

/** "Envoys *of the two countries* met", "troops *of both sides*": of whoever those are. */
export const areOfSides = ({ words }: Pick<Reading, 'words'>, { head }: NounGroup, whole: NounGroup): boolean =>
  (emissaries.has(words[head]?.lower ?? '') || forceNouns.has(words[head]?.lower ?? '')) &&
  (words[whole.from]?.lower === 'both' ||
    words[whole.from + 1]?.lower === 'two' ||
    /^(?:sides|parties|neighbou?rs)$/.test(words[whole.head]?.lower ?? ''));
