import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import { groupNouns } from '../force/soldier-words.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** Verbs whose object flies. Source: VerbNet class 17.1 (throw). */
export const launching = wordSet('fire launch lob hurl shoot');

/** Verbs of those who come over a border to do harm beyond it. */
const crossing = wordSet('cross infiltrate slip sneak');

/** "missiles *fired from Chad*", "rebels who *crossed from Chad*", "jets *took off from Chad*": where they come from, while the blow falls elsewhere. */
export const isLaunchedFrom = (
  { clauses, words }: Pick<Reading, 'clauses' | 'words'>,
  { preposition, outerFrom }: NounGroup,
): boolean =>
  preposition === 'from' &&
  clauses.some((clause) => clause.from <= outerFrom && outerFrom < clause.to && comesToStrike({ words }, clause));

/** Soldiers may cross a border on their way home; rebels come over it. */
const comesToStrike = ({ words }: Pick<Reading, 'words'>, { verb, particle, subject }: Clause): boolean =>
  launching.has(verb.lemma) ||
  (verb.lemma === 'take' && particle === 'off') ||
  (crossing.has(verb.lemma) && groupNouns.has(words[subject?.head ?? -1]?.lower ?? ''));
