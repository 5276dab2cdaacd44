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

/** What was read of a sentence before its syntax: it stands like one word in it. */
export interface Known {
  /** Numbers with their qualifiers ("fewer than 2,000"): the syntax takes each as a number. */
  readonly quantities: readonly Span[];
  /** Times ("last week"): the syntax takes each as an adverb. */
  readonly times: readonly Span[];
}

/** Reads words, verb groups, noun groups and clauses of a sentence. */
export function analyse(document: Document, sentence: Sentence, { quantities, times }: Known): SentenceAnalysis {
  const words = readWords(document.text, sentence).map((word) => {
    if (quantities.some((quantity) => within(word, quantity)) && !/^exceed/.test(word.lower)) return { ...word, pos: 'NUM' as const };
    return times.some((time) => within(word, time)) ? { ...word, pos: 'ADV' as const } : word;
  });
  const verbs = readVerbGroups(words);
  const inVerb = new Uint8Array(words.length);
  for (const verb of verbs) inVerb.fill(1, verb.from, verb.to);
  const groups = readNounGroups(words, (index) => inVerb[index] === 1);
  return { sentence, words, verbs, groups, clauses: readClauses(words, groups, verbs) };
}

const within = (word: Span, span: Span): boolean => span.start <= word.start && word.end <= span.end;
