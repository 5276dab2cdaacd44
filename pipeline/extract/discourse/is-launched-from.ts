import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** Verbs whose object flies. Source: VerbNet class 17.1 (throw). */
export const launching = wordSet('fire launch lob hurl shoot');

/** "missiles *fired from Chad*", "jets *took off from Chad*": where they come from, while the blow falls elsewhere. */
export const isLaunchedFrom = ({ clauses }: Pick<Reading, 'clauses'>, { preposition, outerFrom }: NounGroup): boolean =>
  preposition === 'from' &&
  clauses.some(
    ({ verb, particle, from, to }) =>
      (launching.has(verb.lemma) || (verb.lemma === 'take' && particle === 'off')) &&
      from <= outerFrom &&
      outerFrom < to,
  );
