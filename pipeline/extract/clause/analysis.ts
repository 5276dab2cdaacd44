import type { Document, Sentence } from '../../document.js';
import type { Span } from '../../stage.js';
import type { Clause } from './clause.js';
import { type NounGroup, readNounGroups } from './noun-group.js';
import { readClauses } from './read-clauses.js';
import { readVerbGroups, type VerbGroup } from './verb-group.js';
import { readWords, type Word } from './word.js';

/** The shallow syntax of one sentence. */
export interface SentenceAnalysis {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly verbs: readonly VerbGroup[];
  readonly groups: readonly NounGroup[];
  readonly clauses: readonly Clause[];
}

/**
 * Reads words, verb groups, noun groups and clauses of a sentence.
 * @param quantities runs that stand for numbers with their qualifiers ("fewer than 2,000"): the syntax takes each as a number.
 */
export function analyse(document: Document, sentence: Sentence, quantities: readonly Span[]): SentenceAnalysis {
  const words = readWords(document.text, sentence).map((word) =>
    quantities.some((quantity) => quantity.start <= word.start && word.end <= quantity.end)
      ? { ...word, pos: 'NUM' as const }
      : word,
  );
  const verbs = readVerbGroups(words);
  const inVerb = new Uint8Array(words.length);
  for (const verb of verbs) inVerb.fill(1, verb.from, verb.to);
  const groups = readNounGroups(words, (index) => inVerb[index] === 1);
  return { sentence, words, verbs, groups, clauses: readClauses(words, groups, verbs) };
}
