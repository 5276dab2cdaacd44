import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** "each other", "one another", "*each side* accused *the other*". */
export const isReciprocal = ({ words }: Pick<Reading, 'words'>, { from, head }: NounGroup): boolean =>
  (words[head]?.lower === 'other' && (words[from]?.lower === 'each' || isEach({ words }, from))) ||
  (words[head]?.lower === 'another' && words[from]?.lower === 'one');

/** "*each* side accused *the other*", "*both* accused *the other*". */
const isEach = ({ words }: Pick<Reading, 'words'>, from: number): boolean =>
  words[from]?.lower === 'the' &&
  words.slice(Math.max(0, from - farthest), from).some(({ lower }) => lower === 'each' || lower === 'both');
const farthest = 4;

/** "Chad and Niger accused *each other* of shelling a town": each of those who are the subject. */
export const reciprocal = (
  { words, clauses }: Pick<Reading, 'words' | 'clauses'>,
  group: NounGroup,
): NounGroup | null =>
  isReciprocal({ words }, group) ? (clauses.find(({ object }) => object?.from === group.from)?.subject ?? null) : null;
