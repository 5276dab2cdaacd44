import { wordSet } from '../word-list.js';

/** Verbs whose "for" says where somebody goes: "*left* for Mali". Source: VerbNet class 51 (motion). */
export const departingVerbs: ReadonlySet<string> = wordSet('leave depart head embark sail fly bind');
