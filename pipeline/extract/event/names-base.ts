import type { Word } from '../clause/word.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

const stationed = wordSet('police naval air army border radar');

/** "handed over *Bagram*", "retook the police *station*". */
export const namesBase = ({ places, words }: Reading, { start, end, lower, index }: Word): boolean =>
  (lower === 'station' && stationed.has(words[index - 1]?.lower ?? '')) ||
  places.some((place) => place.kind === 'base' && place.start <= start && end <= place.end);
