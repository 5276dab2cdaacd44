import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** "*35 soldiers* and 60 fighters of the movement": each number counts its own. */
export const isCountedApart = ({ words, groups }: Pick<Reading, 'words' | 'groups'>, group: NounGroup): boolean =>
  words[group.from]?.pos === 'NUM' &&
  groups.some(
    ({ coordinatedWith, from, to }) =>
      coordinatedWith === group && words.slice(from, to).some(({ pos }) => pos === 'NUM'),
  );
