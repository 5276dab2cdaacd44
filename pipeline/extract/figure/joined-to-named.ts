import type { Clause } from '../clause/clause.js';
import type { NounGroup } from '../clause/noun-group.js';
import type { Reading } from '../reading.js';
import { wordSet } from '../word-list.js';

/** The clause whose object is named and joined to the people: "*killed* a commander named Serhat *and five of his fighters*"; null for none. */
export function joinedToNamed({ clauses, words }: Reading, group: NounGroup): Clause | null {
  const start = group.preposition === 'of' ? group.outerFrom : group.from;
  const named = clauses.find(
    ({ relation, verb, from, to }) => relation === 'reduced' && names.has(verb.lemma) && from < start && start < to,
  );
  const governor = named?.governor ?? null;
  if (named === undefined || governor === null || governor.object?.head !== named.governorNoun) return null;
  return words[start - 1]?.lower === 'and' && isName(words, named.verb.to, start - 1) ? governor : null;
}

/** Source: VerbNet class 29.3 (dub). */
const names = wordSet('name call identify know nickname');

const isName = (words: Reading['words'], from: number, to: number): boolean =>
  words.slice(from, to).every(({ pos, lower }) => pos === 'PROPN' || pos === 'PUNCT' || lower === 'as');
