import type { Sentence } from '../../document.js';
import type { Span } from '../../stage.js';
import type { Clause } from './clause.js';
import { mendHeading } from './mend-heading.js';
import { mendVerbless } from './mend-verbless.js';
import { type NounGroup, readNounGroups } from './noun-group.js';
import { readClauses } from './read-clauses.js';
import { readVerbGroups, type VerbGroup } from './verb-group.js';
import { type Draft, readWords, type Word } from './word.js';
import { wordFrom } from './word-at.js';

/** The shallow syntax of one sentence. */
export interface SentenceAnalysis {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly verbs: readonly VerbGroup[];
  readonly groups: readonly NounGroup[];
  readonly clauses: readonly Clause[];
}

/** A sentence, and what was read of it before its syntax: each stands like one word in it. */
export interface Known {
  /** Of the document. */
  readonly text: string;
  readonly sentence: Sentence;
  /** Numbers with their qualifiers ("fewer than 2,000"): the syntax takes each as a number. */
  readonly quantities: readonly Span[];
  /** Times ("last week"): the syntax takes each as an adverb. */
  readonly times: readonly Span[];
}

/** Reads words, verb groups, noun groups and clauses of sentences: each kind of all sentences before the next (see `readSentences`). */
export function analyseSentences(sentences: readonly Known[]): SentenceAnalysis[] {
  const worded = sentences.map(({ text, sentence, quantities, times }) => {
    const words = readWords(text, sentence);
    if (sentence.kind === 'heading') mendHeading(words);
    mendVerbless(words);
    for (const time of times) retag(words, time, 'ADV');
    for (const quantity of quantities) retag(words, quantity, 'NUM');
    return { sentence, words };
  });
  const withVerbs = worded.map(({ sentence, words }) => ({ sentence, words, verbs: readVerbGroups(words) }));
  const grouped = withVerbs.map(({ sentence, words, verbs }) => {
    const inVerb = new Uint8Array(words.length);
    for (const verb of verbs) inVerb.fill(1, verb.from, verb.to);
    return { sentence, words, verbs, groups: readNounGroups(words, (index) => inVerb[index] === 1) };
  });
  return grouped.map(({ sentence, words, verbs, groups }) => {
    return { sentence, words, verbs, groups, clauses: readClauses(words, groups, verbs) };
  });
}

/** Gives the words inside a span a tag; "exceeding 2,000" keeps its verb. */
function retag(words: Draft[], span: Span, pos: 'NUM' | 'ADV'): void {
  for (let at = wordFrom(words, span.start); (words[at]?.end ?? Number.POSITIVE_INFINITY) <= span.end; at++) {
    const word = words[at] as Draft;
    if (pos === 'NUM' && word.end < span.end && isDenied(words, at, span)) continue;
    if (pos === 'ADV' ? !isOpener(word, span) : !word.lower.startsWith('exceed')) word.pos = pos;
  }
}

/** "have *not lost any* soldiers", "*didn't send a single* one": the verb stands among the words that make none of it. */
function isDenied(words: readonly Draft[], at: number, span: Span): boolean {
  let last = at;
  while ((words[last]?.end ?? span.end) < span.end) last++;
  return words[last]?.lower === 'any' || words[last]?.lower === 'single';
}

/** "a day after the rebels attacked": the last word of the time opens the clause that it is measured from. */
const isOpener = ({ lower, end }: Draft, span: Span): boolean => end === span.end && /^(?:after|before)$/.test(lower);
