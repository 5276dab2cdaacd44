import { wordList } from '../word-list.js';

/** Nouns for bases, which their names hold as well: "*Camp* Adder". Source: WordNet 3.1, hyponyms of military post and of airfield. */
export const nounsOfBases: readonly string[] = wordList(
  'base camp fort airport airfield airbase garrison barracks outpost',
);
