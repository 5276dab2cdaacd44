import type { Clause } from '../clause/clause.js';
import { groupsOfList } from '../clause/groups-of-list.js';
import type { Word } from '../clause/word.js';
import { nounEffect } from './governors.js';
import { nounTold } from './is-none.js';

/** "It seems *unlikely* that they will sign", "*fears* that they will attack", "a *chance* that they will", "*Perhaps* they will". */
export const isDoubted = (words: readonly Word[], clause: Clause): boolean =>
  nounEffect.get(words[nounTold(clause) ?? -1]?.lemma ?? '') === 'possible' ||
  isGuess(words, clause) ||
  (clause.relation === 'complement' && clause.governor !== null && doubts(words, clause.governor));

/** "*Perhaps* Chad and Mali will leave". */
const isGuess = (words: readonly Word[], { subject }: Clause): boolean =>
  subject !== null &&
  /^(?:perhaps|maybe|possibly|probably)$/.test(words[(groupsOfList(subject)[0]?.from ?? 0) - 1]?.lower ?? '');

const doubts = (words: readonly Word[], { verb }: Clause): boolean =>
  /^(?:fear|worry|doubt|dread)$/.test(verb.lemma) ||
  (verb.lemma === 'be' &&
    words
      .slice(verb.to, verb.to + 3)
      .some(({ lower }) => /^(?:unlikely|likely|possible|doubtful|uncertain|unclear)$/.test(lower)));

/** "could *not confirm* that rebels had captured the town", "was *not convinced* that they had left", "*doubted* that they would leave": told by nobody who vouches for it. */
export const isUnconfirmed = (words: readonly Word[], { relation, governor }: Clause): boolean =>
  relation === 'complement' && governor !== null && vouchesForNothing(words, governor);

const vouchesForNothing = (words: readonly Word[], { verb }: Clause): boolean =>
  verb.lemma === 'doubt' ||
  (verb.negated &&
    (/^(?:confirm|verify|convince)$/.test(verb.lemma) ||
      (verb.lemma === 'be' && /^(?:convinced|sure|certain)$/.test(words[verb.to]?.lower ?? ''))));
