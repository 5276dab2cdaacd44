import { wordSet } from '../word-list.js';

/** Verbs whose subject has the people that are their object. Source: VerbNet classes 11 (send), 13 (give and future having), 39 (keep). */
export const sendingVerbs: ReadonlySet<string> = wordSet(
  'have keep send deploy dispatch contribute provide supply offer pledge commit withdraw pull recall',
);

/** Those by which a state gives "men": no other men are promised or sent in numbers. */
export const promisingVerbs: ReadonlySet<string> = wordSet('send dispatch commit fly pledge promise offer');

/** Those whose "men" are soldiers whoever gives them: "the Gulf states contributed 10,000 men". */
export const fieldingVerbs: ReadonlySet<string> = wordSet('contribute deploy withdraw garrison field');
