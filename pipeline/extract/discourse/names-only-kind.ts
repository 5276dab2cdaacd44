import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** Whether what stands behind "of" names a kind of fighters for good: "a coalition *of insurgent groups*", "forces *of rebel leader Jan Holm*". */
export const namesOnlyKind = (
  { words }: Pick<Reading, 'words'>,
  { head }: NounGroup,
  { from, to }: NounGroup,
): boolean =>
  /^(?:coalition|alliance)$/.test(words[head]?.lower ?? '') ||
  words.slice(from, to).some(({ lower }) => /^(?:leader|commander|warlord|chief|chieftain)$/.test(lower));
