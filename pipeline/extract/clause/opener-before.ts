import { wordList } from '../word-list.js';
import { clauseOrPhraseOpeners, onlyClauseOpeners } from './clause-openers.js';
import type { Sketch } from './read-clauses.js';
import type { Word } from './word.js';

const openers: ReadonlySet<string> = new Set([
  ...onlyClauseOpeners,
  ...clauseOrPhraseOpeners,
  ...wordList('so than provided should what whenever wherever even'),
]);

const relatives = new Set(['which', 'whom', 'whose']);
const closers = new Set([',', ';', 'and', 'but', 'or', ':', '—', '--', '–', '"', '”', "''"]);

/** "as early as Friday", "since May", "on May 3 and 4": a word of a time, which the syntax takes for an adverb, neither opens a clause nor ends one. */
const isInTime = ({ lower, pos }: Word): boolean =>
  pos === 'ADV' && (clauseOrPhraseOpeners.has(lower) || closers.has(lower));

/** "two days *after* some 400 men arrived". */
const isCountedFrom = ({ lower, index }: Word, subject: number): boolean =>
  index === subject - 1 && (lower === 'after' || lower === 'before');

/** "stay after the departure of most, the ministry said": a preposition, whose nouns end at the comma before the subject. */
const isPrepositionBeforeComma = ({ words, groups }: Sketch, at: number, subject: number): boolean =>
  words[subject - 1]?.lower === ',' &&
  clauseOrPhraseOpeners.has(words[at]?.lower ?? '') &&
  groups.some(({ outerFrom, to }) => outerFrom === at && to < subject);

/**
 * The word that opens the clause of a subject: "*after* two days the army left", "the day *that* it left".
 * @param from index of the first word that may be it.
 * @param subject index of the first word of the subject.
 * @returns its index; null where the clause opens with its subject.
 */
export function openerBefore(sketch: Sketch, from: number, subject: number): number | null {
  const { words } = sketch;
  for (let at = subject - 1; at >= from; at--) {
    const word = words[at] as Word;
    if (word.lower === 'than' || word.pos === 'NUM' || (isInTime(word) && !isCountedFrom(word, subject))) continue;
    // "As for prisoners, the army holds 60"
    if (word.lower === 'as' && words[at + 1]?.lower === 'for') return null;
    if (isPrepositionBeforeComma(sketch, at, subject)) return null;
    if (relatives.has(word.lower)) return at;
    // "in case rebels attack"
    if (word.lower === 'case' && word.pos === 'SCONJ') return at;
    if (openers.has(word.lower)) return word.lower === 'so' && words[at + 1]?.lower === 'far' ? null : at;
    if (at < subject - 1 && closers.has(word.lower) && !isInTime(word)) return null;
  }
  return null;
}
