import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** "each other", "one another". */
export const isReciprocal = ({ words }: Pick<Reading, 'words'>, { from, head }: NounGroup): boolean =>
  (words[head]?.lower === 'other' && words[from]?.lower === 'each') ||
  (words[head]?.lower === 'another' && words[from]?.lower === 'one');

/** "Chad and Niger accused *each other* of shelling a town": each of those who are the subject. */
export const reciprocal = (
  { words, clauses }: Pick<Reading, 'words' | 'clauses'>,
  group: NounGroup,
): NounGroup | null =>
  isReciprocal({ words }, group) ? (clauses.find(({ object }) => object?.from === group.from)?.subject ?? null) : null;
