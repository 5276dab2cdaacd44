import { wordSet } from '../word-list.js';

/** Movements that had won their wars and held the state by 1989, where this news begins: nobody calls them the rebels. Source: UCDP Actor Dataset 24.1. */
export const rulingGroups: ReadonlySet<string> = wordSet('sandinistas mpla frelimo zanu');
