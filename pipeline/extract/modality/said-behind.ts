import type { Clause } from '../clause/clause.js';
import type { Word } from '../clause/word.js';
import { reportingVerbs, reportsOnlyAhead } from '../source/reporting.js';
import { wordSet } from '../word-list.js';

/** Who is told, and what opens the rest of the saying's own clause: when and where it was said. */
const followsSaying = new Set(['ADV', 'ADP', 'PUNCT']);
const hearers = wordSet('reporters journalists parliament lawmakers newsmen correspondents him her them us');
const insideSubject = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'ADP', 'PART', 'PRON', 'CCONJ']);

/**
 * "Denmark would send 200 soldiers, *the minister said*": whether somebody tells the clause in the past behind it, or it is so "*according to* them", in a sentence that quotes nothing;
 * what "would" be in a quotation is in its speaker's own present.
 */
export function isSaidBehind(words: readonly Word[], { from, to }: Clause): boolean {
  if (words.some(({ text }) => /^(?:["“”]|''|``)$/.test(text))) return false;
  if (words.some(({ lower, index }) => lower === 'according' && index >= to && words[index - 1]?.lower === ','))
    return true;
  const verb = words.findLast((word) => (isTold(word) || isQuotation(words, word)) && word.index >= to);
  if (verb === undefined) return false;
  // "…, *said* two officials"
  if (words[verb.index - 1]?.lower === ',') return true;
  if (verb.lower !== 'told' && !closes(words, verb.index)) return false;
  const last = (isQuotation(words, verb) ? words.findLastIndex(isAuxiliary) : verb.index) - 1;
  let at = last;
  while (at > from && insideSubject.has(words[at]?.pos ?? '')) at--;
  return at < last && at >= to - 1 && words[at]?.lower === ',';
}

/** "said", "noted", but not "found": what stands before it is told. */
const isTold = ({ pos, lemma, lower }: Word): boolean =>
  pos === 'VERB' &&
  reportingVerbs.has(lemma) &&
  !reportsOnlyAhead.has(lemma) &&
  lower !== lemma &&
  !lower.endsWith('s') &&
  !lower.endsWith('ing');

/** "was quoted *as saying*". */
const isQuotation = (words: readonly Word[], { lower, index }: Word): boolean =>
  lower === 'saying' && words[index - 1]?.lower === 'as';

const isAuxiliary = ({ pos }: Word): boolean => pos === 'AUX';

function closes(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next === undefined || followsSaying.has(next.pos) || hearers.has(next.lower);
}
