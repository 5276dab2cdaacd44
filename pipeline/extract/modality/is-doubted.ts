import type { Clause } from '../clause/clause.js';
import type { Word } from '../clause/word.js';

/** "It seems *unlikely* that they will sign", "*fears* that they will attack". */
export const isDoubted = (words: readonly Word[], { governor, relation }: Clause): boolean =>
  relation === 'complement' &&
  governor !== null &&
  (/^(?:fear|worry|doubt|dread)$/.test(governor.verb.lemma) ||
    (governor.verb.lemma === 'be' &&
      words
        .slice(governor.verb.to, governor.verb.to + 3)
        .some(({ lower }) => /^(?:unlikely|likely|possible|doubtful|uncertain|unclear)$/.test(lower))));
