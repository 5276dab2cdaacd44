import { wordSet } from '../word-list.js';

/** Nouns for how many there are: "the *number* of troops", "its *force* topped 900". Source: WordNet 3.1, hyponyms of number and of force (unit). */
export const sizeNouns: ReadonlySet<string> = wordSet(
  'number total size strength level figure force presence contingent',
);
