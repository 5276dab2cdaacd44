import type { Clause } from '../clause/clause.js';
import type { Word } from '../clause/word.js';
import type { ModalityReading } from './modality-of.js';

/**
 * "said the soldiers would return if the truce broke", "If they stay, the army will attack", but not "even if". What will be so "unless" something hinders
 * it is planned all the same; what somebody faces "unless" he gives in is not.
 */
export const dependsOnCondition = (
  words: readonly Word[],
  clauses: readonly Clause[],
  { index, verb: { tense } }: Clause,
): boolean =>
  clauses.some(
    ({ link, governor, relation, from, ...other }) =>
      (link === 'if' || (link === 'unless' && tense === 'present')) &&
      relation === 'adverbial' &&
      (governor === null ? other.index === index - 1 : governor.index === index) &&
      words[from - 1]?.lower !== 'even',
  );

/** "will attack if they stay", "face attack unless they leave": as open as the condition. */
export const isOpenToCondition = ({ rule }: ModalityReading): boolean =>
  rule === 'modality/reported-future' || rule === 'modality/future' || rule === 'modality/present';
