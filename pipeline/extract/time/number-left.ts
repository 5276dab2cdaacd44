import type { Span } from '../../stage.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** "has risen to 900 *from 50* two years ago": the number that the time right behind it belongs to, and to nothing else. */
export const numberLeft = ({ groups, words }: Reading, { start }: Span): NounGroup | null =>
  groups.find(({ preposition, from, head, to }) => {
    if (preposition !== 'from' || (words[head]?.pos !== 'NUM' && words[from]?.pos !== 'NUM')) return false;
    const next = words[words[to]?.lower === 'in' ? to + 1 : to];
    return words[to]?.start === start || next?.start === start;
  }) ?? null;
