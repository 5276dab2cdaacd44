import { wordList } from '../word-list.js';

/** Verbs that ask others to act, and nouns for what they say. Source: CAMEO 10, PLOVER REQUEST; VerbNet classes 58 (urge), 60 (order), 62 (wish). */
export const demandVerbs: readonly string[] = wordList(
  'urge demand call press pressure appeal implore exhort beg plead lobby petition',
);
export const demandNouns: readonly string[] = wordList(
  'demand demands call calls appeal appeals request requests ultimatum pressure plea pleas',
);
