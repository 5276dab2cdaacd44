import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** "halt *fighting*", "cease *fire*", "end *all hostilities*": one's own, not a war that others fight. */
export const isFightingAsSuch = ({ words }: Reading, { from, head }: NounGroup): boolean =>
  fighting.has(words[head]?.lower ?? '') &&
  (from === head ||
    (from === head - 1 &&
      (/^(?:all|its|their|his)$/.test(words[from]?.lower ?? '') ||
        // "agreed to cease *the hostilities*"
        (words[from]?.lower === 'the' && words[head]?.lower === 'hostilities'))));

const fighting = wordSet('fighting hostilities fire shooting');
