import type { Clause } from '../clause/clause.js';
import type { Word } from '../clause/word.js';
import { wordSet } from '../word-list.js';

/** "Under the accord, the troops would leave by June": what parties have agreed on is planned. */
export const isAgreed = (words: readonly Word[], { complements, relation, from, governor, fronted }: Clause): boolean =>
  (relation === 'complement' && /^(?:agree|decide|resolve|determine)$/.test(governor?.verb.lemma ?? '')) ||
  (fronted?.from === 0 && opensUnderAgreement(words)) ||
  (relation === 'relative' && words[from - 1]?.lower === 'under' && agreements.has(words[from - 2]?.lower ?? '')) ||
  complements.some(
    ({ preposition, group }) =>
      preposition === 'under' && agreements.has(words[group.head]?.lower ?? '') && words[group.from]?.lower !== 'any',
  );

/** "*Under an accord* signed in May, …", "*Under the terms of the deal*, …". */
const opensUnderAgreement = (words: readonly Word[]): boolean =>
  words[0]?.lower === 'under' &&
  words[1]?.lower !== 'any' &&
  words.slice(2, 6).some(({ lower }) => agreements.has(lower));

const agreements = wordSet(
  'agreement accord accords deal pact treaty plan plans timetable schedule terms resolution memorandum truce settlement cease-fire ceasefire order',
);
