import { wordList } from '../word-list.js';

/** Verbs whose subject has the people that are their object. Source: VerbNet classes 11 (send), 13 (give and future having), 39 (keep). */
export const sendingVerbs: ReadonlySet<string> = new Set(
  wordList('have keep send deploy dispatch contribute provide supply offer pledge commit withdraw pull recall'),
);
