import { wordList } from '../word-list.js';

/** Verbs that say who people are or what is thought of them, and not what they do. Source: VerbNet classes 29.2 (characterize) and 33 (judgement). */
export const namingVerbs: readonly string[] = wordList(
  'be part form belong represent name identify thank salute praise honor honour mourn remember bury commemorate farewell',
);
