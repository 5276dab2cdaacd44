import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** "Chad and Niger accused *each other* of shelling a town": each of those who are the subject. */
export const reciprocal = (
  { words, clauses }: Pick<Reading, 'words' | 'clauses'>,
  { from, head }: NounGroup,
): NounGroup | null =>
  (words[head]?.lower === 'other' && words[from]?.lower === 'each') ||
  (words[head]?.lower === 'another' && words[from]?.lower === 'one')
    ? (clauses.find(({ object }) => object?.from === from)?.subject ?? null)
    : null;
