import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

const disputes = wordSet(
  'crisis crises tension tensions dispute disputes standoff stand-off row rift quarrel conflict conflicts concern concerns fear fears alarm anger talks differences confrontation pressure sanctions debate worries policy questions',
);
const farthest = 4;

/** "amid a crisis with Moscow *over Ukraine*", "its independence *from France*": what states are at odds about, wherever they send soldiers for it. */
export const isDispute = ({ words }: Pick<Reading, 'words'>, { preposition, outerFrom }: NounGroup): boolean =>
  (preposition === 'from' && /^(?:independence|autonomy|secession)$/.test(words[outerFrom - 1]?.lower ?? '')) ||
  (preposition === 'over' &&
    words.slice(Math.max(0, outerFrom - farthest), outerFrom).some(({ lower }) => disputes.has(lower)));
