import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';

/** "left for Mali", "a force for eastern Chad": where they are to be. */
export const isForThere = ({ words }: Reading, { outerFrom }: NounGroup): boolean =>
  goes.has(words[outerFrom - 1]?.lemma ?? '') || comers.has(words[outerFrom - 1]?.lower ?? '');

const goes = new Set(['leave', 'depart', 'head', 'bind', 'embark', 'sail', 'fly']);
const comers = new Set(
  'force forces mission missions peacekeepers troops soldiers contingent contingents home'.split(' '),
);
