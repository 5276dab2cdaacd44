import { wordSet } from '../word-list.js';

/** Source: VerbNet classes 37 (say), 29 (conjecture), 30 (see), 64 (allow) with a that-clause. */
const complementVerbs = wordSet(
  'say tell add report announce warn claim note believe think know hope fear expect insist argue suggest confirm deny admit acknowledge ' +
    'agree declare state predict vow promise pledge demand estimate indicate show reveal see feel worry stress explain write hear decide ensure mean ' +
    'allege assert contend concede caution reiterate testify',
);

/** Whether what a verb governs can be a clause without "that": "said troops left". */
export const takesComplement = (lemma: string): boolean => complementVerbs.has(lemma);
